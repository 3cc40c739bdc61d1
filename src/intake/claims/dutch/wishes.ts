import type { Wording } from '../wording.js';
import { MONEY, NOT, W } from './words.js';

const CREDIT = '((account|api|imaginator)?-?(tegoed(en)?|credits?|krediet|saldo))';
const FUTURE = '(toekomstige?|volgende?|latere?|verdere|komende|nieuwe|later|(de )?toekomst)';
const INSTEAD = '(in plaats van|ipv|i\\.p\\.v\\.|in de plaats|liever|eerder dan|inplaats van)';

/** Towards future use instead of money; a mere "creditnota" asks for money. */
export const WANTS_CREDIT: Wording = {
  said: [
    `(tegoed|credits?|krediet) .{0,50}${INSTEAD}`,
    `${INSTEAD} .{0,60}(tegoed|credits?|krediet)`,
    `(als|in de vorm van|in|onder de vorm van) (${W} )?(account-?)?(tegoed|credits?|krediet|saldo)`,
    `(op|aan|bij) (mijn|ons|onze|m'n|mn|het) (${W} )?(tegoed|saldo)`,
    '(verrekenen|verrekend|verreken|verrekening|in mindering|aftrekken|crediteren|gecrediteerd|bijschrijven' +
      '|kredietnota|creditnota|crediteer|tegoedbon|waardebon) .{0,40}(voor|op|met|van|bij) (de |het |mijn ' +
      `|onze |een )?(${W} )?${FUTURE}`,
    `(met|op|van|bij) (de|het|mijn|onze) ${FUTURE} (${W} )?.{0,30}(verrekenen|verrekend|in mindering` +
      '|aftrekken|afgetrokken)',
    `(tegoed|credits?|krediet) .{0,30}(zou|is|zijn|mag|volstaat|zouden) (${W} )?(${W} )?(goed|prima|ok|oké` +
      '|fijn|beter|genoeg|ook|voldoende|fijner)',
    `(tegoed|credits?) (is|mag|volstaat|zou|kan)`,
    '(had|heb|hebben|krijg|krijgen|neem|wil|willen|wou|geef|verkies|prefereer|wens|zou|accepteer' +
      `|graag) (${W} )?(${W} )?(${W} )?(${W} )?(tegoed|credits?|krediet)`,
    `(in|naar|tot) (tegoed|credits?|krediet) (om(zetten|gezet|zet|te zetten)|wisselen)`,
    `zet .{0,40}om in (tegoed|credits?)`,
    `(tegoed|credits?|krediet) voor (${W} )?${FUTURE}`,
    `(imaginator-?account|klantenaccount|api-account) .{0,30}(crediteren|bijschrijven|zetten|gecrediteerd)`,
    `(zet|houd|hou|bewaar) .{0,30}(opzij|bij|staan) (voor|tot) (${W} )?${FUTURE}`,
    "(zet|zetten|boek|schrijf|laat|stort|plaats|voeg) .{0,40}(als|op|bij|in) (mijn |ons |het |m'n )?(api-?" +
      '|account-?)?(tegoed|credits?|krediet|saldo)',
    '(api|account|klant|service|dienst)-?(tegoed|credits?)',
    '(tegoedbon|waardebon|voucher) .{0,24}(goed|prima|ok|oké|mag|volstaat|liever|graag)',
  ],
  not: [
    `(${NOT}|noch|en niet|dan) (als |in |op |een |aan )?(${W} )?(tegoedbonnen of |vouchers of )?${CREDIT}`,
    `${CREDIT} (${W} )?(hoef|wil|wens|willen|hoeven|heb) .{0,20}(niet|niks|geen|niets).*`,
    `(hoef|wil|wens|heb|willen) .{0,16}(geen|niks aan) .{0,12}${CREDIT}`,
    `${CREDIT} of .{0,60}(niet uit|om het even|maakt|allebei|beide|gelijk|eender|prima).*`,
    `${MONEY} of .{0,40}(${CREDIT}).*`,
    `of .{0,30}${CREDIT}.{0,40}(maakt|om het even|eender).*`,
    `(van|uit) (mijn |het |m'n |mn |ons )?(tegoed|saldo|credits)`,
    `(tegoed|saldo|credits) (is|was|werd|daalt|ging|zakt|zijn) (${W} )?(weg|afgeschreven|leeg|op|verbruikt` +
      '|verdwenen|gedaald|verlaagd)',
    '(credit|krediet)-?kaart\\p{L}{0,8}|credit ?card\\p{L}{0,8}|creditnota|kredietnota(?! (voor|op))',
    `(tegoed|credits) (${W} )?(verdwenen|kwijt|verlopen|gekocht|opgeladen)`,
  ],
};

const REQUEST =
  '((terugbetalings|refund)?-?(verzoek|aanvraag|vraag|claim|klacht|ticket|melding|eis|mail|e-mail|mailtje' +
  '|bericht|berichtje|dossier|zaak)( tot terugbetaling| om terugbetaling| voor terugbetaling)?)';

export const TAKES_BACK: Wording = {
  said: [
    `(trek|trekken) .{0,60}(${REQUEST}|hem|het|deze|alles|dit|dat|die) .{0,40}(in|terug)`,
    `${REQUEST} .{0,50}(in(ge)?trek(ken|t)|ingetrokken|in te trekken|annuleren|geannuleerd|terugtrekken` +
      '|ter ?zijde|vervalt|vervallen|vergeten|negeren|sluiten|afsluiten|schrappen)',
    '(annuleer|annuleren|cancel|cancelen|sluit|sluiten|vergeet|negeer|negeren|schrap' +
      `|verwijder) (${W} )?(maar )?(mijn|onze|ons|het|de|dit|deze|die|m'n|mn) (${W} )?(${W} )?${REQUEST}`,
    `(zie|zien|zag) .{0,24}af (van|ervan)( .{0,40}(terugbetaling|verzoek|aanvraag|claim))?`,
    '(is|al|alles|probleem|heeft zich|zichzelf|intussen|inmiddels) (al |inmiddels |intussen |vanzelf ' +
      '|reeds )?(opgelost|geregeld|uitgeklaard)',
    '(alles|is al|intussen|inmiddels) (is )?(al )?(in orde|terecht)',
    `(vergeet|negeer|laat) (${W} )?(het|'t|dit|dat|mijn (vorige |laatste )?(mail|bericht)|maar)( maar)?( zitten` +
      '| zo)?',
    `(laat|laten) (het |'t |we het )?(maar|zo) .{0,12}(zitten|zo|hierbij|hierbij)`,
    '(hoef|hoeft|hoeven|wil|willen|moet|moeten|wens) .{0,24}(geen|niet meer|mijn geld niet' +
      `|het geld niet) (${W} )?(terugbetaling|geld|terugstorting|restitutie)?( (${W} )?(meer|terug))?`,
    '(terugbetaling|terugstorting|geld|restitutie) .{0,24}(niet meer (nodig|hoeft|hoef)|hoeft niet (meer' +
      '|langer)|overbodig|onnodig|hoef ik niet meer)',
    `geen (terugbetaling|restitutie|terugstorting) (${W} )?(meer )?(nodig|vereist|hoeft|meer)`,
    '(mag|mogen|kunt|kan|kunnen|moogt) (u |je |jullie |ge |gij )?(het |de |dit |deze |mijn ' +
      `|dat )(${W} )?(dossier|zaak|ticket|verzoek|aanvraag|case|mail)? ?(sluiten|afsluiten|vergeten|negeren` +
      '|schrappen|annuleren|toe)',
    '(hou(d|dt|den)?|behoud) (het|dat|mijn|je|uw|jullie) (\\p{L}{1,12} )?geld maar',
    'laat maar( zitten)?',
    'neem(t)? .{0,24}terug',
    'kom(t|en)? (hiermee |ermee )?te vervallen',
    '(mag|kan|mogen) (dit|het|de|deze|mijn) (ticket|dossier|zaak|verzoek|aanvraag|vraag) .{0,16}(gesloten' +
      '|afgesloten|geannuleerd|dicht|toe)',
    '(bericht|mail|mailtje|verzoek|aanvraag|vraag|klacht) .{0,24}(als|voor) (niet (verzonden|verstuurd|geschreven' +
      '|gestuurd|bestaand)|gesloten|afgehandeld|vervallen|ingetrokken|opgelost) .{0,12}(beschouwen|beschouwd|zien' +
      '|houden)?',
  ],
  not: [
    `(${NOT}|niet van plan) .{0,40}(in(ge)?trek(ken|t)|ingetrokken|in te trekken|vergeten|annuleren|sluiten)`,
    `(trek|trekken) .{0,50}(niet|geenszins) (${W} )?(in|terug)`,
    `(als|indien|wanneer|zodra|mocht|mochten|zolang) (ik|u|jullie|het|de|we|wij|er|dit|dat|mijn|je|ge) .{0,110}`,
    `(trek|zal|zou|kan) .{0,60}(als|indien|zodra|wanneer).*`,
    '(probleem|fout|storing) .{0,24}(niet|nog niet) .{0,16}(opgelost|verholpen)',
    '(nog )?(niet|nooit) .{0,12}(opgelost|geregeld|in orde)',
    '(is|word(t|en)|tot) .{0,16}(dit|het|alles) (is )?(opgelost|geregeld)',
    '(annuleer|annuleren|geannuleerd|terugdraaien) .{0,24}(afschrijving|betaling|factuur|transactie|bestelling)',
    '(bestelling|betaling|afschrijving|factuur|evenement|campagne|feest) .{0,24}(geannuleerd|annuleren)',
    'vergeet (niet|mij niet)',
    '(neem|neemt|nemen) .{0,24}(contact|het geld|mijn geld|bedrag|geld) .{0,24}(op|terug)',
    `(laat|laten) (het |'t )?(maar |even )?weten`,
    '(wil|willen|hoef|hoeven) .{0,16}(geen|niet) (\\p{L}{1,12} )?(tegoed|credits|voucher|tegoedbon)(en)?',
    'laat (het|dat|dit|de|mijn) (\\p{L}{1,16} )?(maar )?(staan|op|als|bij).{0,40}',
    '(laat|laten) het (verschil|bedrag|geld|saldo|resultaat|weten).{0,40}',
  ],
  hides: ['own_mistake', 'failure', 'dissatisfaction', 'never_charged'],
};

const RESCIND = '(herroep(en|t)?|herroeping|ontbind(en)?|ontbinding|ontbonden|annuleer|annuleren|opzeggen|herroep)';

export const STATUTORY_WITHDRAWAL: Wording = {
  said: [
    '(herroepings|ontbindings|bedenk)-?(recht(en)?|tijd|termijn|periode|formulier)',
    '(afkoel|bezinnings)-?(periode|termijn|tijd)',
    '(herroep|herroepen|herroeping|ontbind|ontbinden|ontbinding) .{0,60}(overeenkomst|contract|aankoop|koop' +
      '|koopovereenkomst|bestelling|14|veertien|wettelijk)',
    '(overeenkomst|contract|aankoop|koop|koopovereenkomst|bestelling) .{0,60}(herroep(en)?|ontbind(en)?' +
      '|te herroepen|te ontbinden)',
    `${RESCIND} .{0,50}(14|veertien) dagen`,
    '(14|veertien) (kalender)?dagen .{0,40}(herroep\\p{L}{0,8}|ontbind\\p{L}{0,8}|bedenk\\p{L}{0,8}' +
      '|annuler\\p{L}{0,4}|recht|afzien|terugsturen)',
    '(zie|zien) .{0,24}af van (de|mijn|onze|deze) (aankoop|koop|overeenkomst|bestelling)',
    '(wettelijk|wettelijke) (recht|bedenktijd|termijn)( .{0,20}(herroep\\p{L}{0,6}|retour))?',
    '(koop op afstand|verkoop op afstand|wet koop op afstand|artikel vi\\.?47)',
    '(hierbij|ik|wij) (\\p{L}{1,12} )?(herroep|herroepen|ontbind|ontbinden)',
  ],
  not: [
    '(domiciliëring|incasso|machtiging|mandaat) .{0,24}herroep\\p{L}{0,3}',
    `herroep .{0,16}(verzoek|aanvraag|mail)`,
  ],
  hides: ['takes_back', 'account_ended', 'legal_threat'],
};
