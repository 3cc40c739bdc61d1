import type { Wording } from '../wording.js';
import { MONEY, W } from './words.js';

const BILL =
  '((credit|maand)?factu(ur|ren)|factuurkopie|betaalbewijs|betalingsbewijs|bewijs van betaling|bon|bonnetje' +
  '|kwitantie|kasticket)';
const SEND =
  '(sturen|stuur(t)?|gestuurd|toesturen|toegestuurd|opsturen|doorsturen|doorgestuurd|mailen|gemaild|bezorgen' +
  '|bezorgd|krijgen|ontvangen|downloaden|hebben|aanleveren|verstrekken|overmaken|opmaken|op te maken' +
  '|uitreiken|nasturen)';
const CHANGE =
  '(aanpassen|aangepast|wijzigen|gewijzigd|veranderen|veranderd|verbeteren|verbeterd|corrigeren|gecorrigeerd' +
  '|toevoegen|toegevoegd|vermelden|vermeld|zetten|opmaken|updaten|bijwerken|rechtzetten|aan te passen' +
  '|te wijzigen|te vermelden|toe te voegen|op te maken|opnieuw)';

/** Cites a charge perhaps, but asks for no money. */
export const WANTS_OTHER: Wording = {
  said: [
    `(kopie|kopietje|duplicaat|pdf|afschrift) (${W} )?(van|voor) (${W} )?(${W} )?${BILL}`,
    `factuur-?(kopie|adres|gegevens|naam)`,
    `${BILL} .{0,60}(${SEND}|${CHANGE})`,
    `(${SEND}|heb|hebben|nodig|ontbreekt|zoek|vind|waar|mis) .{0,40}${BILL}( .{0,16}nodig)?`,
    '(btw|kbo|kvk|ondernemings|vat)-?( |-)?(nummer|id|tarief|gegevens|aangifte|vermelding|bedrag)?',
    '(boekhouder|boekhouding|accountant|fiscus|belastingdienst) .{0,50}(nodig|vraagt|wil|moet)',
    '(bedrijfsnaam|firmanaam|adres|adresgegevens|e-?mailadres|mailadres|rekeningnummer|betaalmethode' +
      '|betaalwijze|kredietkaart|creditcard) .{0,60}(wijzigen|gewijzigd|aanpassen|aangepast|veranderen' +
      '|veranderd|updaten|verbeteren|fout|verkeerd)',
    '(wijzig|verander|pas|update|verbeter) .{0,40}(adres|bedrijfsnaam|e-?mailadres|gegevens|betaalmethode)',
    '(nieuwe?|ander|juiste?|gewijzigde?) (adres|e-?mailadres|mailadres|bedrijfsnaam|factuuradres)',
    '(verhuisd|verhuizing)',
    '(wachtwoord|inloggen|login) .{0,40}(vergeten|resetten|herstellen|lukt niet)',
    '(hoe|waar) (kan|kunnen|kom|vind|vinden|moet|stel|wijzig|gebruik|download|werkt|krijg|zet|laad' +
      '|verander) .{0,60}(api|sleutel|key|factuur|documentatie|model|sdk|endpoint|parameters?|afbeelding(en)?' +
      '|beeld(en)?|limiet|dashboard|resolutie|instellen|integreren|downloaden)',
    '(vraag|vraagje|vragen|hulp) .{0,16}(over|bij|rond|met) .{0,16}(api|integratie|sdk|model|endpoint|gebruik' +
      '|licentie|parameters?|tarief|prijzen|prijs|abonnement|tarieven|btw)',
    '(technische) (vraag|hulp|ondersteuning|support)',
    '(met )?welke? (\\p{L}{1,12} )?(seed|prompt|model|instelling(en)?|versie|parameters?|resolutie|lettertype' +
      '|formaat)',
    '(wat|hoeveel) (kost|kosten|zou|zouden) .{0,60}',
    '(hoe duur) .{0,40}',
    '(korting|volumekorting|studentenkorting|prijsopgave|offerte|staffelkorting) .{0,40}',
    '(bestaat|bieden jullie|biedt u|hebben jullie|is er) .{0,30}(korting|jaarabonnement|studententarief|model)',
    '(bedankt|dank|dankjewel|dankuwel|merci|bedanken) .{0,40}(terugbetaling|terugstorting|geld' +
      '|snelle (terugbetaling|oplossing)|geweldige|fantastische|prachtige|mooie|super|topservice)',
    `${MONEY} (van … |voor … )?(is|staat|heb ik|kwam|werd) .{0,30}(aangekomen|binnen(gekomen)?|ontvangen` +
      '|gekregen|op mijn rekening|toegekomen)',
    '(wou|wilde|wil|wilden) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(even|gewoon|enkel|alleen' +
      '|graag) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(bedanken|dankjewel|dankuwel|bedankt|complimenteren|complimentje' +
      '|laten weten|weten|vragen|melden)( zeggen| geven)?',
    '(geweldige?|fantastische?|super|prima|top|uitstekende?|schitterende?|knappe)-? ?(service|dienst|support' +
      '|werk|tool|product|klantendienst)',
    '(doe zo voort|ga zo door|complimenten|chapeau|heel tevreden|zeer tevreden|ben fan)',
    '(licentie|gebruiksrecht(en)?|auteursrecht(en)?|commercieel) .{0,50}(gebruiken|gebruik|mag|toegestaan' +
      '|afbeelding(en)?|beelden|vraag)',
    '(mag|mogen|kan) (ik|we|wij) .{0,60}(commercieel|hergebruiken|publiceren|afdrukken|opnieuw gebruiken)',
    '(hoe lang|wanneer) .{0,30}(bewaard|beschikbaar|opgeslagen|nieuw model|verwijderd)',
    '(kan|kunnen|mag|mogen|kun) (ik|we|wij|je|men) .{0,40}(svg|png|jpg|pdf|hogere|resolutie|formaat' +
      '|downloaden|hergebruiken|exporteren|bewerken)',
    '(gecorrigeerde|verbeterde|aangepaste|juiste|nieuwe|correcte) (factuur|rekening|bon)',
    '(staat|staan|vermeldt|draagt) .{0,12}(nog )?(onze|mijn|de) (oude|verkeerde|foute|vorige|vroegere) (firmanaam' +
      '|naam|bedrijfsnaam|adres)',
    '(we|wij|firma|bedrijf) (heten|heet) (nu|voortaan|sinds|intussen)?',
    '(sinds|vanaf) .{0,12} heten (we|wij)',
    '(wou|wilde|wil) (gewoon|even|maar|alleen) .{0,12}(laten weten|zeggen|kwijt|meedelen)',
    '(iedereen|alle \\p{L}{1,12}|klanten|gasten|kinderen|familie) .{0,16}(zot van|weg van|enthousiast|dol op|blij' +
      ' met|verliefd op)',
    '(proficiat|gefeliciteerd|chapeau|knap werk|goed gedaan|petje af|bravo)',
    '(staffelkorting|kwantumkorting|volumekorting|studentenkorting)',
    '(is er|bestaat er) .{0,12}(een )?(manier|mogelijkheid|optie)',
    '(kunnen jullie|kunt u|kan ik) .{0,40}(verlengen|opnieuw mailen|nogmaals mailen|opnieuw downloaden)',
    '(bedankt|dank|dankjewel|dankuwel|merci) .{0,16}voor (uw|je|jouw|jullie|de) (snelle|vlotte|geweldige' +
      '|fantastische|super|goede|fijne|prima)' +
      ' (hulp|ondersteuning|service|oplossing)',
    '(bedankt|dank|dankjewel|dankuwel|merci) .{0,16}voor (uw|je|jouw|jullie|de|alle) (hulp|ondersteuning' +
      '|steun) (met|bij|rond) (\\p{L}{1,12} )?(\\p{L}{1,12} )?…',
    '(bedankt|dank|dankjewel|dankuwel|merci) .{0,16}voor (de|mijn|alle|onze|die) (\\p{L}{1,12} )?(afbeeldingen' +
      "|beelden|foto's|plaatjes|logo's)",
    'alles (heeft |is |ging |werkte |werkt |verliep )?(\\p{L}{1,12} )?(goed|prima|perfect|vlot|uitstekend|super)' +
      '( (gewerkt|gegaan|verlopen|gelukt|aangekomen|geworden))?',
  ],
  not: [
    '(bedankt|dank|dankjewel|merci) .{0,16}voor een .{0,60}',
    '(als|of|hoop|tot|nu toe|altijd|vroeger|eerst|normaal|niet) .{0,16}alles .{0,24}(goed|prima|perfect|vlot' +
      '|uitstekend|super)',
    'alles .{0,32}(,| )(maar|tot|behalve|alleen|helaas|echter|toen).*',
    'alles (\\p{L}{1,12} )?(goed|prima) (met|daar|bij).{0,12}',
    '(bedankt|dank|dankjewel) .{0,30}(alvast|bij voorbaat|op voorhand)',
    '(alvast|bij voorbaat|op voorhand) .{0,30}(bedankt|dank)( .{0,60})?',
    '(wanneer|waar) .{0,24}(geld|terugbetaling|terugstorting).{0,30}',
    '(terugbetaling|geld|terugstorting) .{0,30}(nog )?(niet|nooit|nog steeds niet) .{0,24}',
    "(op|naar|via) (mijn|m'n|mn|onze|de) (kredietkaart|creditcard|kaart|rekeningnummer) .{0,30}",
    '(in bijlage|bijgevoegd|hierbij) (\\p{L}{1,12} )?(de|mijn|onze|vindt u) (\\p{L}{1,12} )?factuur',
    '(vraag|vragen|vraagje|klacht|probleem|problemen|opmerking) .{0,12}(over|bij|met|rond|omtrent|inzake)' +
      ' .{0,24}(factuur|afschrijving|rekening|betaling)',
  ],
};
