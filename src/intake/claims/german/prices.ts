import type { Wording } from '../wording.js';
import { ANY, CHARGED, IMAGE, NOT, REQUEST, W } from './words.js';

const CHANGED =
  '(gesenkt|gesunken|gefallen|reduziert|erhöht|gestiegen|angehoben|angezogen|geändert|herabgesetzt' +
  '|heruntergesetzt|runter ?gegangen|hoch ?gegangen|halbiert|verdoppelt|angepasst|billiger|günstiger' +
  '|niedriger|teurer|verbilligt|heruntergegangen|runtergesetzt|raufgesetzt|hochgesetzt)';

export const PRICE_CHANGE: Wording = {
  said: [
    `(preise?n?|tarife?n?|preisliste|kosten|preisen) .{0,50}${CHANGED}`,
    '(senkt(et?|en)?|senken|erhöht(et?|en)?|reduziert(e|en|et)?|ändert(e|en|et)?|halbiert(e' +
      '|en)?) .{0,24}(preise?|tarife?)',
    `(preise?|tarife?) .{0,20}(senkt(et?|en)?|sank(en)?|fiel(en)?|stieg(en)?|erhöht(et?|en)?)`,
    `(preis|tarif|kosten)-?(senkung|erhöhung|änderung|anpassung|reduzierung|sturz|nachlass|steigerung|anstieg)(en)?`,
    '(jetzt|nun|heute|inzwischen|mittlerweile|plötzlich|neuerdings) .{0,24}(billiger|günstiger|teurer|weniger' +
      '|nur noch|nur \\d+|nur noch die hälfte|die hälfte)',
    `(billiger|günstiger) (geworden|gemacht|als (vorher|letzte|gestern|vor))`,
    '(neue[rnms]?|aktuelle[rnms]?|jetzige[rnm]?|heutige[rnm]?|niedrigere[rnm]?|reduzierte[rnm]?' +
      `|gesenkte[rnm]?) (${W} )?(preise?n?s?|tarife?s?|preisliste)`,
    `(heute|jetzt|nun) (kostet|kosten|verlangt|verlangen) .{0,24}(\\d+|weniger|die hälfte)`,
    `kostet .{0,16}(jetzt|heute|nun|inzwischen|mittlerweile|plötzlich) .{0,20}(\\d+|weniger|die hälfte)`,
    '(kostet|kosten|zahlt|zahlen|verlangt|verlangen) .{0,30}(nur noch|bloß noch|mittlerweile|inzwischen)',
    '(zu|viel zu|sehr|so|ganz schön|echt|ziemlich|total|unverschämt|extrem) (teuer|kostspielig)',
    '(überteuert(e[rnms]?)?|wucher(preise?)?)',
    '(differenz|unterschied) zum (neuen|heutigen|jetzigen|aktuellen)',
    '(teurer|billiger|günstiger) (geworden|gemacht|als (vorher|früher|zuvor|letztes|vor))',
    '(seid|sind|ist|wurde|wird|werdet) .{0,24}teurer( geworden)?',
    '(seit|ab) .{0,16}(billiger|günstiger|teurer)',
    '(habt|haben) .{0,24}(aufgeschlagen|preise? .{0,12}(erhöht|gesenkt|angezogen|geändert))',
  ],
  not: [
    `${NOT} ${ANY}(preisänderung|preissenkung|preiserhöhung)`,
    '(anderswo|woanders|konkurrenz|andere|mitbewerber|anbieter) .{0,24}(billiger|günstiger)',
    '(bestell\\p{L}{0,4}|buch\\p{L}{0,4}|wähl\\p{L}{0,4}|genommen) .{0,12}zu teuer',
  ],
  hides: ['wrong_amount'],
};

const FAILED_ONES =
  `((fehlgeschlagene|gescheiterte|misslungene|abgebrochene|kaputte|fehlerhafte)[nr]? (${W} )?(${REQUEST}` +
  `|${IMAGE}|versuche?n?)|fehlgeschlagenen?|gescheiterten?|fehlversuche?n?|fehler)`;

const NOT_CHARGED =
  `(nicht|nie|nichts|nix|nich|kein geld|keine kosten|keine gebühren|gar nicht) (${W} )?(${W} )?(berechnet` +
  '|abgebucht|belastet|in rechnung gestellt|abgezogen|abgerechnet|bezahlt|verrechnet|eingezogen|gekostet)';

export const NEVER_CHARGED: Wording = {
  said: [
    `(${FAILED_ONES}|${REQUEST}|sie|diese|die|das|dafür|es|was|hierfür) .{0,40}${NOT_CHARGED}`,
    `${NOT_CHARGED}`,
    `(${FAILED_ONES}|sie|die|diese) .{0,30}(war(en)?|sind|ist) .{0,12}(kostenlos|kostenfrei|gratis|umsonst|frei)`,
    `(tauchen|stehen|erscheinen|taucht|steht) .{0,16}(nicht|nie|nich) (auf|in) (${W} )?(rechnung|abrechnung` +
      '|kontoauszug)',
    `für ${FAILED_ONES} .{0,40}(nichts|nicht|keine kosten|kein geld)`,
    '(nichts|kein geld|keine kosten|keine abbuchung|keine berechnung) .{0,12}für (die |diese |meine ' +
      `|unsere )?${FAILED_ONES}`,
  ],
  not: [
    `(sollten?|dürfen|dürften|müssten|darf|soll|sollen|hätten?|werden) .{0,60}${NOT_CHARGED}( werden| worden` +
      '| dürfen)?',
    `${NOT_CHARGED} (werden|werde)`,
    `nicht (doppelt|zweimal|mehrfach) ${ANY}${CHARGED}`,
    `(noch )?nicht bezahlt`,
    `(nicht|nie) (${W} )?(${W} )?(doppelt|zweimal|mehrfach|mehrmals|2x) (${W} )?(abgebucht|berechnet|belastet` +
      '|in rechnung gestellt|eingezogen)',
    '(hätte|hätten|sollte|dürfte|müsste)\\p{L}{0,2} .{0,24}(nicht|nie) (\\p{L}{1,12} )?(berechnet|abgebucht' +
      '|belastet).{0,24}',
    '(rabatt|gutschein|gutschrift|guthaben|anzahlung|mehrwertsteuer) .{0,24}(nicht|nie) (abgezogen|verrechnet' +
      '|berechnet|angerechnet|eingezogen)',
    '(noch|bisher|bislang) (\\p{L}{1,12} )?(nicht|nichts|nie) .{0,16}(abgebucht|bezahlt|berechnet)',
  ],
  hides: ['failure'],
};
