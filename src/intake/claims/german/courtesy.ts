import type { Courtesy } from '../wording.js';
import { asTyped, spellings } from './words.js';

const CLOSINGS = [
  'mit freundlichen grüßen',
  'mit freundlichem gruß',
  'mit besten grüßen',
  'mit bestem gruß',
  'mit lieben grüßen',
  'mit herzlichen grüßen',
  'mit vielen grüßen',
  'freundliche grüße',
  'freundlicher gruß',
  'freundlichen gruß',
  'beste grüße',
  'besten gruß',
  'viele grüße',
  'vielen gruß',
  'liebe grüße',
  'lieben gruß',
  'herzliche grüße',
  'herzlichst',
  'schöne grüße',
  'schönen gruß',
  'sonnige grüße',
  'grüße',
  'gruß',
  'hochachtungsvoll',
  'vielen dank und',
  'vielen dank im voraus',
  'vielen dank',
  'besten dank',
  'herzlichen dank',
  'danke im voraus',
  'danke und gruß',
  'danke',
  'dankeschön',
  'mfg',
  'lg',
  'vg',
  'tschüss',
];

const EMPTY_WORDS = `
  der die das den dem des ein eine einen einem einer eines eins einzige ich du er sie es wir ihr man mich mir dich
  dir uns euch sich ihn ihm ihnen mein meine meinen meinem meiner meines unser unsere unseren unserem unserer
  unseres dein deine deinen ihre ihren ihrem ihrer ihres euer eure euren eurem eurer sein seine seinen dieser
  diese dieses diesen diesem jener jene jenes welche welcher welches welchen was wer wen wem wann wo wie warum
  wieso weshalb und oder aber denn weil dass daß ob als wenn falls da hier dort nun jetzt schon noch nur auch sehr
  ganz so zu zum zur im in am an ans auf aus bei beim bis durch für gegen mit nach ohne seit um unter über vom von
  vor wegen während zwischen bzw bezüglich betreffend bezugnehmend zwecks gemäß laut nicht nichts kein keine
  keinen ja nein okay ok mal bitte danke dank dankeschön ist sind war waren bin bist seid wäre wären wird werden
  wurde wurden worden würde würden habe haben hat hab hatte hatten hätte hätten kann können könnt könnte könnten
  konnte möchte möchten mag will wollen wollte soll sollen sollte muss müssen müsste darf dürfen dürfte lassen tun
  tut machen macht mach gemacht geht gehen etwas alles alle allen einige jede jeder jedes viel viele mehr wenig
  paar hiermit hierzu hierfür dazu dafür damit davon darum daher deshalb somit also dann sonst gern gerne bald
  baldmöglichst schnellstmöglich schnell sofort umgehend zeitnah dringend endlich möglich einfach wieder zurück
  erneut nochmal nochmals bereits immer heute gestern morgen tag tage tagen tages woche wochen monat monats monate
  jahr uhr datum januar februar märz april mai juni juli august september oktober november dezember montag
  dienstag mittwoch donnerstag freitag samstag sonntag retour retournieren retourniert baba merci mitenand
  mitanand grüezi pfiat hätt is nen ne n hallo guten hi hey moin servus grüß gott liebe lieber liebes geehrte
  geehrter geehrten damen herren herr frau team support kundenservice kundendienst imaginator zusammen leute
  freundlichen freundliche grüße grüßen gruß beste besten vielen mfg lg vg voraus hilfe mühe bemühungen
  verständnis antwort rückmeldung nachricht mail mails email schreiben schreibe geschrieben bitten beantrage
  beantragen fordere fordern verlange ersuche erbitte wünsche anfordern bestehe erwarte veranlassen veranlasst
  vornehmen vorzunehmen durchführen überprüfen prüfen prüft bearbeiten bearbeitung erledigen kümmern geben gebt
  gib bekommen bekomme erhalten kriegen krieg her wiederhaben geld kohle euro eur cent dollar usd chf franken
  betrag betrags betrages summe höhe voll volle vollen voller vollständig vollständige vollständigen komplett
  komplette kompletten gesamt gesamte gesamten rechnung rechnungen rechnungsnummer abbuchung abbuchungen buchung
  belastung belastungen zahlung zahlungen transaktion transaktionen transaktionsnummer transaktions gebühr
  gebühren abgebucht gebucht belastet berechnet gezahlt bezahlt zahlen nummer nr id ids konto kontos account karte
  kreditkarte visa mastercard paypal bank bankkonto girokonto iban ursprüngliche ursprünglichen zahlungsmethode
  zahlungsmittel zahlungsweg zahlungsart gutschrift gutschreiben gutgeschrieben stornieren storno stornierung
  refund refunds erstatten erstattung rückerstattung anfrage antrag anliegen betreff betrifft siehe anbei anhang
  angehängt beigefügt unten unterstehende folgende folgenden folgender genannte genannten obige obigen oben
  details daten angaben information informationen infos info screenshot kunde kundin kundennummer name lautet
  lauten gehört gehören letzte letzten letzter letztes nächste neue neuen stand status neuigkeiten frage fragen
  fall vorgang ticket wissen weiß egal beides recht finden finde freundlicherweise höflich höflichst herzlichen
  wochenende schönen schöne abend mittag betreffs werktage werktagen frist rechte gesendet iphone android handy
  chargeback chargebacks rückbuchung eingeleitet einleiten guthaben credits gutschein gutscheine ursprüngl meins
  richtig korrekt stimmt genau zäme chönted chönd chönt gäld s'gäld zrugg zruggzahle zruck zrück möcht hätti bitti
  vilmal liebs grüessli advent weihnachten feiertage frohe fröhliche frohes ostern lieb liebsten dankbar verbunden
  freundlich abzuwickeln abwickeln abwicklung gewünscht wunsch besprochen telefonisch vorab nachstehend
  nachfolgend beleg privat privaten adresse ordnung passt weiter knete bestätige bestätigen weitermachen
  fortfahren dienstlich arbeit yes yep jawohl selbst selber normal normale umgehendst schleunigst ehest nachdruck
  überweisen überweist überweisung zurücküberweisen zurückzahlen rückvergüten rückvergütung vergüten`;

/** What German mails say besides their matter. */
export const COURTESY: Courtesy = {
  closings: CLOSINGS.flatMap(spellings),
  idle: [
    '(von|gesendet von|gesendet mit|gesendet aus) (meinem|der|outlook|meiner|mail) ?.{0,40}(gesendet|app' +
      '|iphone|ipad|android|outlook|mail|galaxy|smartphone|handy)?',
    'diese nachricht wurde von .{0,40}gesendet',
    '(ich |wir )?(freuen?|würden?) .{0,20}(auf|über) .{0,40}(antwort|rückmeldung|hören|erledigung|freuen)',
    '(für|bei) (weitere |evtl |eventuelle )?(rück)?fragen .{0,40}',
    '(falls|wenn|sollten|sofern) .{0,16}(noch )?(fragen|rückfragen|weitere|etwas|angaben|infos?' +
      '|informationen) .{0,40}',
    '(vielen|besten|herzlichen|tausend) dank .{0,40}',
    'danke .{0,30}(voraus|vorab|mühe|hilfe|verständnis|bemühungen|unterstützung|bearbeitung)',
    '(einen )?(schönen|guten|angenehmen) (tag|abend|morgen|feierabend|start|sonntag|samstag' +
      '|mittag)( noch)?( in die woche)?',
    '(ein )?schönes wochenende',
    '(inner)?halb (von )?(\\d+|\\p{L}{3,12}) (werk|arbeits)?tagen?',
    '(rück|zurück|retour)?-?(zu)?(ge)?(erstatt|zahl|überweis)\\p{L}{0,8}',
    '(rück|zurück) ?(zu)?(ge)?(buch|geb|hab|holen|schick|transferier)\\p{L}{0,6}',
    '(rück)?erstattungs\\p{L}{0,14}',
    '(rechnungs|transaktions|zahlungs|abbuchungs|kundennummer|kundendienst|bank|kredit|karten|kreditkarten' +
      '|konto|abrechnungs|buchungs|vorgangs)\\p{L}{0,16}',
    '(zum|gehört zu|unter) (mein\\p{L}{0,2} )?(konto|account)',
    '(ich )?behalte mir .{0,30}rechte vor',
    'alle rechte (bleiben )?vorbehalten',
    '(diese|der inhalt dieser) (e-?mail|nachricht) .{0,40}(vertraulich|bestimmt).*',
    '(unerlaubte|unbefugte)[sn]? (kopieren|weitergabe|nutzung dieser|verwendung dieser|verbreitung).*',
    '(einen |eine |ein )?(schöne[nrs]?|frohe[s]?|besinnliche[n]?|fröhliche|gute[n]?|erholsame) (advent\\p{L}{0,8}' +
      '|weihnachten|feiertage|ostern|woche|rest\\p{L}{0,6}|jahr|urlaub|zeit|adventszeit)( noch)?',
    '(ich |wir )?(würde|würden|wäre|wären) (ich |wir )?(ihnen |euch |dir )?(sehr |überaus )?(dankbar|verbunden)(' +
      ' dafür)?',
    'wie (gewünscht|besprochen|telefonisch besprochen|vereinbart|erbeten)',
  ].map(asTyped),
  emptyWords: EMPTY_WORDS.split(/\s+/).flatMap(spellings).join(' '),
};
