import type { Wording } from '../wording.js';
import { ANY, MONEY, MY, NOT, W } from './words.js';

const CREDIT = '((konto|api|kunden|imaginator|nutzungs|service|bild)?-?(guthabens?|credits?))';
const FUTURE =
  '(zukünftige[rnms]?|künftige[rnms]?|spätere[rnms]?|weitere[rnms]?|nächste[rnms]?|kommende[rnms]?' +
  '|folgende[rnms]?|die zukunft|später)';
const INSTEAD = '(statt|anstatt|anstelle|stattdessen|lieber|an stelle)';

/** Towards future use instead of money; a mere "Gutschrift" asks for money. */
export const WANTS_CREDIT: Wording = {
  said: [
    `${CREDIT} .{0,50}${INSTEAD}`,
    `${INSTEAD} .{0,60}(${CREDIT}|gutschrift)`,
    `(als|in form von|in|einem|per) (${W} )?${CREDIT}`,
    `(auf|in) (${MY}|das|dem|ihr) (${W} )?${CREDIT}`,
    '(gutschrift|gutgeschrieben|gutschreiben|verrechnen|verrechnet|anrechnen|angerechnet|verrechnung' +
      '|gutschein|schreib\\p{L}{1,2} .{0,24}gut) .{0,40}(für|auf|mit|bei) (die |der |den |meine[rn]? ' +
      `|unsere[rn]? )?(${W} )?${FUTURE}`,
    `(mit|auf|für|bei) (der|die|den|meine[rn]?|unsere[rn]?) ${FUTURE} (${W} )?.{0,30}(verrechnen|verrechnet` +
      '|anrechnen|angerechnet|gutschreiben|gutgeschrieben)',
    `${CREDIT} .{0,30}(wäre|wären|ist|reicht|reichen|genügt|sind) (${W} )?(${W} )?(ok|okay|in ordnung|gut` +
      '|lieber|besser|super|recht|prima|fein|auch)',
    '(hätte|hätten|nehme|nehmen|bevorzuge|bevorzugen|möchte|möchten|will|gebt|geben|gib|bekomme|akzeptiere' +
      `|wünsche|bitte um|reicht|reichen|genügt|genügen) (${W} )?(${W} )?(${W} )?(${W} )?(ein |das ` +
      `|als )?${CREDIT}`,
    `(in|zu) ${CREDIT} (umwandeln|umgewandelt|umzuwandeln|tauschen|wandeln)`,
    `(wandelt|wandeln) .{0,40}in ${CREDIT}`,
    `${CREDIT} für ${FUTURE}`,
    `(imaginator-?konto|kundenkonto|api-konto) .{0,30}(gutschreiben|gutgeschrieben|gutgeschr)`,
    `${CREDIT} (gutschreiben|aufbuchen|aufladen|gutgeschrieben|draufbuchen)`,
    `schreib\\p{L}{0,2} .{0,60}(für|auf) (die |den |meine |unsere )?${FUTURE} .{0,24}gut`,
    'gutschein (wäre|ist|reicht|genügt|tut es|täte es) .{0,16}(ok|okay|auch|in ordnung|recht|gut)',
    '(nehme|nehmen|hätte gern|reicht|möchte|lieber) (\\p{L}{1,12} )?(ein(en)? )?gutschein',
  ],
  not: [
    `(${NOT}|statt|anstatt|anstelle (von|eines)|und nicht|weder) (als |in form von |auf |irgendein |ein |in ` +
      `|einem )?(${W} )?(gutscheine? oder |gutscheine? und )?${CREDIT}`,
    `${CREDIT} (${W} )?(${W} )?(${W} )?(brauche?n?|will|wollen|möchte|nützt|nutzt|hilft|bringt) .{0,20}(nicht` +
      '|nichts|nix|kein\\p{L}{0,1}).*',
    `(brauche?n?|will|wollen|möchten?|nützt|nutzt|hilft|bringt|nehme) .{0,16}${NOT} .{0,12}${CREDIT}`,
    `(${CREDIT}|gutschrift) oder .{0,60}(egal|beides|recht|gleich|ist mir|wie sie|wie ihr|passt).*`,
    `${MONEY} oder .{0,40}(${CREDIT}|gutschrift).*`,
    `ob .{0,40}(${CREDIT}|gutschrift).{0,40}(egal|gleich).*`,
    `(egal|gleich),? ob .{0,30}(${CREDIT}|gutschrift).*`,
    `(von|vom|aus) (${MY} |dem )?${CREDIT}`,
    `${CREDIT} (ist|war|wurde|sinkt|ging|geht) (${W} )?(weg|abgebucht|abgezogen|leer|belastet|runter` +
      '|aufgebraucht|kleiner|verbraucht|gesunken|um)',
    `${CREDIT} (${W} )?(verschwunden|verloren|verfallen|aufgeladen|gekauft)`,
    'credit card',
  ],
};

const REQUEST =
  '((rück)?(erstattungs)?(anfrage|antrag|antrags|forderung|anliegen|bitte|ticket|gesuch|wunsch|reklamation' +
  '|beschwerde|fall|mail|e-mail|nachricht|meldung|anspruch|rückforderung|ersuchen|erstattungswunsch))';

export const TAKES_BACK: Wording = {
  said: [
    `(ziehe|ziehen|zieh|nehme|nehmen|nehm) .{0,60}(${REQUEST}|ihn|sie|es|das|alles|die|den) .{0,24}zurück`,
    `${REQUEST} .{0,50}(zurück(zu)?(ziehen|nehmen)|zurückgezogen|zurückgenommen|stornier(en|e)|storniert` +
      '|canceln|widerrufen|gegenstandslos|hinfällig|erledigt|vergessen|ignorieren|schließen|löschen|streichen)',
    '(storniere|storniert|stornieren|canceln|cancelt|annulliere|annullieren|widerrufe|schließt|schließen' +
      '|schließ|vergessen|vergesst|vergiss|ignorieren|ignoriert|ignorier|ignoriere|löschen|löscht' +
      `|streichen) (sie |ihr |wir )?(bitte )?(einfach )?(${MY}|die|den|das|diese[nr]?|mein` +
      `|unsere) (${W} )?(${W} )?${REQUEST}`,
    '(hat|haben) sich .{0,40}(erledigt|geklärt|aufgeklärt|gelöst)',
    '(alles|ist|schon|bereits|damit|somit|sache) (erledigt|geklärt|gelöst|hinfällig|gegenstandslos)',
    'hat sich alles',
    "(vergessen|vergiss|vergesst) (sie|se|du|ihr)? ?'?s",
    "vergiss'?s",
    '(vergesst|vergessen|vergiss|ignoriert|ignorieren) (sie )?(es|das|meine (letzte |vorige ' +
      '|vorherige )?(mail|e-mail|nachricht|anfrage))',
    '(brauche|brauchen|benötige|benötigen|möchte|möchten|will|wollen|verlange|fordere) .{0,20}(kein(e[n]?)?' +
      `|das) (${W} )?(rückerstattung|erstattung|geld|rückzahlung) (${W} )?(mehr|zurück|nicht mehr)`,
    `(brauche|benötige|benötigen|brauchen) (${W} )?(${W} )?(doch |also )?keine (${W} )?(rück)?(erstattung|zahlung)`,
    `keine? (rück)?(erstattung|rückzahlung) (${W} )?(mehr )?(nötig|notwendig|erforderlich|mehr|bitte)`,
    '(rück)?(erstattung|rückzahlung|geld) .{0,24}(nicht (mehr )?(nötig|notwendig|erforderlich|gebraucht' +
      '|brauchen|benötigt)|nicht mehr|überflüssig|unnötig)',
    '(müssen|müsst|brauchen|braucht|musst|brauchst) .{0,30}(nichts|nicht) .{0,12}(mehr )?(zu )?(erstatten' +
      '|zurückzahlen|machen|unternehmen|zurückzuzahlen)',
    '(können|könnt|kannst|dürfen|dürft) (sie |ihr |du )?(das |den |die |diese[nr]? |mein(en)? ' +
      `|es )(${W} )?(fall|ticket|anfrage|vorgang|antrag|mail)? ?(schließen|zumachen|vergessen|ignorieren` +
      '|zu den akten)',
    `behalt(en|et) (sie |ihr )?(das|euer|mein|ruhig) ${ANY}geld`,
    'verzichte(n)? .{0,24}(erstattung|rückzahlung|rückerstattung|geld)',
    'nichts für ungut,? .{0,24}(gefunden|erledigt)',
    'nehm(e|en)? (ich |wir )?(alles |das |hiermit )?(alles |das )?zurück',
    '(kommando|anfrage) zurück',
    '(können|könnt|kann|darf) .{0,16}(das|den|die|dieses) (ticket|fall|vorgang|anfrage) .{0,12}(schließen' +
      '|zumachen|geschlossen)',
  ],
  not: [
    `(${NOT}|nicht vor|weigere mich) .{0,40}(zurück(zu)?(ziehen|nehmen)|zurückgezogen|zurückgenommen` +
      '|stornieren|vergessen|schließen)',
    `(ziehe|nehme|ziehen|nehmen) .{0,50}(nicht|nich|keinesfalls|keineswegs) .{0,16}zurück`,
    `(wenn|falls|sobald|sollte|sollten|erst wenn|sofern|solange) .{0,120}`,
    `(ziehe|nehme|würde|werde|könnte|kann) .{0,60}(wenn|falls|sobald|sofern).*`,
    '(das problem|der fehler|die störung) .{0,24}(hat sich|ist) .{0,16}(nicht|nich) .{0,16}(erledigt|gelöst|behoben)',
    '(noch |immer noch )?(nicht|nich) .{0,12}(erledigt|geklärt|gelöst|gegenstandslos)',
    'bis .{0,30}(erledigt|geklärt)',
    '(abbuchung|zahlung|rechnung|transaktion|betrag|kauf) .{0,24}(stornieren|storniert|zurückzunehmen' +
      '|zurücknehmen|zurückziehen)',
    '(stornieren|storniert) (sie )?(bitte )?(die|diese|meine) (abbuchung|zahlung|rechnung|transaktion|buchung)',
    '(geld|betrag|zahlung) .{0,24}(zurück|wieder) ?(nehmen|ziehen|holen)',
    '(lassen|lasst|lass|belassen) .{0,24}(guthaben|gutschrift|stehen)',
  ],
  hides: ['own_mistake', 'failure', 'dissatisfaction', 'never_charged'],
};

export const STATUTORY_WITHDRAWAL: Wording = {
  said: [
    '(widerrufs|rücktritts|verbraucher)-?recht(s|e|es)?',
    '(widerrufs)-?(frist|belehrung|erklärung|formular)',
    'widerruf(e|en)? .{0,60}(vertrag|kauf|bestellung|kaufvertrag|verträge|vertrags|14|vierzehn|fristgerecht' +
      '|fristgemäß|gesetzlich)',
    `(vertrag|kauf|bestellung|kaufvertrag|kaufs|vertrags|vertrages) .{0,60}(widerruf(en|e)?|zu widerrufen)`,
    `(hiermit|ich|wir) (${W} )?(${W} )?widerruf(e|en)`,
    '(widerruf|widerrufen|rücktritt|zurücktreten|kündigen|zurückgeben|zurück) .{0,40}(14' +
      '|vierzehn)[- ]?(tage?n?|tägige[rnms]?)',
    '(14|vierzehn)[- ]?(tage?n?|tägige[rnms]?) .{0,40}(widerruf\\p{L}{0,8}|rücktritt\\p{L}{0,8}' +
      '|rückgabe\\p{L}{0,8}|zurück ?treten|zurückgeben|recht)',
    `(trete|treten|tret) .{0,60}vom? .{0,24}(vertrag|kauf|kaufvertrag|bestellung) .{0,24}zurück`,
    `(rücktritt|zurücktreten|zurückgetreten|zurückzutreten) .{0,12}vom (kauf|vertrag|kaufvertrag)`,
    'vom (kauf|vertrag|kaufvertrag) (zurück|zurücktreten|zurückzutreten)',
    '(fernabsatz(gesetz|vertrag|recht)?|§ ?355|§ ?312\\p{L}{0,1}|355 bgb|fagg)',
    '(mein|erkläre|erklären|meinen|als|bitte|den|diesen|ein) (\\p{L}{1,24} )?widerruf',
  ],
  not: [
    `${REQUEST} .{0,24}widerrufen`,
    `widerruf(e|en)? .{0,24}(${REQUEST}|einzugsermächtigung|mandat|lastschrift\\p{L}{0,8}|sepa)`,
    '(einzugsermächtigung|lastschrift\\p{L}{0,8}|sepa-?mandat|mandat) .{0,24}widerruf\\p{L}{0,3}',
  ],
  hides: ['takes_back', 'account_ended', 'legal_threat'],
};
