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
    '(met )?welke? (\\p{L}{1,12} )?(seed|prompt|model|instelling(en)?|versie|parameters?|resolutie|lettertype|formaat)',
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
  ],
  not: [
    '(bedankt|dank|dankjewel) .{0,30}(alvast|bij voorbaat|op voorhand)',
    '(alvast|bij voorbaat|op voorhand) .{0,30}(bedankt|dank)',
    '(wanneer|waar) .{0,24}(geld|terugbetaling|terugstorting).{0,30}',
    '(terugbetaling|geld|terugstorting) .{0,30}(nog )?(niet|nooit|nog steeds niet) .{0,24}',
    "(op|naar|via) (mijn|m'n|mn|onze|de) (kredietkaart|creditcard|kaart|rekeningnummer) .{0,30}",
    '(in bijlage|bijgevoegd|hierbij) (\\p{L}{1,12} )?(de|mijn|onze|vindt u) (\\p{L}{1,12} )?factuur',
  ],
};
