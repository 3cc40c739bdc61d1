import type { Wording } from '../wording.js';
import { IMAGE, MY, NO, NOT, W } from './words.js';

const BANK =
  '((haus|kredit)?bank|sparkasse|volksbank|kreditkarten-?(firma|unternehmen|anbieter|gesellschaft|institut' +
  '|bank|herausgeber)|kartenherausgeber|kartenanbieter|kartenfirma|kartenunternehmen|geldinstitut' +
  '|kreditinstitut|visa|mastercard|amex|american express|paypal|klarna|stripe|postfinance|raiffeisen(bank)?' +
  '|commerzbank|deutsche bank|revolut|targobank|postbank|erste bank|ubs|zkb|n26|comdirect|ing|dkb)';

const PULL =
  '(zurück ?(zu)?(buchen|holen|geben|fordern|ziehen|gebucht|geholt|gegeben|gefordert|gezogen)' +
  '|rück(zu)?(buchen|gängig|gebucht)|stornieren|storniert|reklamieren|reklamiert|widersprechen|widersprochen' +
  '|anfechten|angefochten|beanstanden|beanstandet|bestreiten|bestritten|widerrufen|rückbelasten)';

export const CHARGEBACK: Wording = {
  said: [
    'ch?ar?ge?-? ?backs?(-?\\p{L}{0,12})?',
    '(käuferschutz|käuferschutzfall|rücklastschrift|lastschriftrückgabe|rückgabe der lastschrift' +
      '|rückbelastung|zahlungsanfechtung|zahlungsreklamation|reklamationsverfahren|beanstandungsverfahren' +
      '|(paypal-?|einen |ein |den )dispute)',
    `(lasse?|lassen|gelassen|werde|werden) .{0,60}zurück ?(zu)?(buchen|holen)( lassen| gelassen)?`,
    'zurück ?(zu)?(buchen|holen|ziehen|fordern) (zu )?(lassen|gelassen|lasse)',
    `${BANK}(-konflikt|-fall|-beschwerde) .{0,24}(offen|geöffnet|eröffnet|gestartet|läuft|gemeldet|aufgemacht)`,
    `${BANK} .{0,60}(${PULL}|rückbuchung|reklamation|anfechtung|widerspruch|umsatzreklamation|eingeschaltet` +
      '|einschalten|untersucht|prüft|ermittelt|kümmert|geöffnet|eröffnet|gemeldet|informiert|informieren' +
      '|kontaktier(t|en)|wenden|gewandt|klären|erledigt|holt|bucht|fall|konflikt|streitfall|beschwerde)',
    `(${PULL}|rückbuchung|reklamation|anfechtung|widerspruch|beschwerde|konflikt|streitfall|umsatzreklamation` +
      `|gemeldet) .{0,30}(${BANK})`,
    '(wende|wenden|gehe|gehen|rufe|rufen|frage|fragen|melde|melden|kontaktiere|kontaktieren|informiere' +
      `|informieren|beauftrage|bitte|bitten|schalte|schalten|gesprochen|geh) .{0,24}${BANK}`,
    `(holt|hole|holen|bucht|zieht|gibt|gebe|geben|fordert) .{0,40}${BANK} .{0,40}zurück`,
    `(hole?|holen|fordere?|lasse?|lass|ziehe?) .{0,50}(über|durch|via|per|bei|mit|von) (${MY} |der |die )?${BANK}`,
    `(über|durch|via|per|von) (${MY} |der |die )(${W} )?(haus)?bank .{0,40}(zurück|rückgängig)`,
    `${BANK} .{0,40}(hat|wird|haben|bereits|schon) .{0,30}(erstattet|gutgeschrieben|zurückgezahlt|ersetzt|zurück)`,
    '(lastschrift|einzug) .{0,40}(zurück(zu)?(geben|gegeben|holen|geholt|gehen|gegangen|rufen|buchen|gebucht)' +
      '|platzen|gebe ich zurück)',
    '(lastschrift|abbuchung|zahlung|einzug|belastung) .{0,40}(widersprochen|widersprechen|angefochten' +
      '|anfechten|platzen)',
    '(gebe|hole|rufe|ziehe|gab|holte) .{0,30}(lastschrift|einzug) .{0,20}zurück',
    '(fechte|fechten) .{0,30}(lastschrift|zahlung|abbuchung|belastung) .{0,20}an',
    '(ich|wir|werde|werden|muss|müssen|schon|bereits|sonst|mache|leite|veranlasse) .{0,30}(eine |die ' +
      '|der )?rückbuchung',
    'rückbuchung (eingeleitet|veranlasst|beantragt|gestartet|einleiten|veranlassen|beantragen|läuft|angestoßen)',
    '(einzugsermächtigung|sepa-?mandat|lastschriftmandat) .{0,24}(widerruf\\p{L}{0,3}|entzogen|entziehe)',
    "(hol|hole|holen|hols|hol's) (ich |wir )?(mir|uns|mirs|mir's|es|das|s) .{0,24}(über|von|durch|via|bei)" +
      ` .{0,12}${BANK}`,
    '(lastschrift|zahlung|abbuchung|betrag|geld|das) .{0,16}(geht|gehen|lasse|lass|wird|buche|hole|gebe)' +
      ' .{0,8}(ich |ich dann |wieder )?(zurück|retour)(?=.{0,30}(bank|sparkasse|lastschrift))',
    '(zahlung|abbuchung|belastung) .{0,30}(bei|über) (der|meiner|unserer) (bank|kartenfirma|kreditkartenfirma' +
      '|sparkasse) .{0,16}(reklamier|beanstand|sperr|stopp|stornier)\\p{L}{1,4}',
  ],
  not: [
    `${NO} (${W} )?(${W} )?(ch?argebacks?|rückbuchung|käuferschutz|rücklastschrift)( .{0,30}(einleiten` +
      '|veranlassen|veranlasst|eingeleitet|machen|gemacht|starten|gestartet|beantragt|beantragen|eröffnet))?',
    '(bitte|bitten|möchte|möchten|fordere|verlange|erwarte|ersuche|beantrage|könn(en|ten|t|tet)|veranlass(en' +
      `|t)) (sie |ihr |wir |ich )?(${W} )?(${W} )?(um )?(die |eine |der |umgehende |sofortige )?(rückbuchung` +
      '|rückbelastung)( .{0,20}(auf|veranlassen|des|der|meiner|dieser))?',
    `(bitte|sie|ihr|könn(en|ten|t|tet)) .{0,40}zurück ?(zu)?buchen`,
    '(kontoauszug|auszug) .{0,10}bank',
    '(auf|an) (mein|meine|unser|unsere|die|das|dieselbe|dieses)(n|m|r|s)? (\\p{L}{1,16} )?(visa|mastercard' +
      '|paypal|amex|american express|klarna)(-?(karte|konto))?',
    `(${MY}|auf|dem|das|zum|vom) bankkonto`,
    `${BANK} .{0,16}(berechnet|verlangt|nimmt|gebühr(en)?)`,
    '(kein(e[mnrs]?)?|keinerlei|nicht|nie|niemals|ohne|no|not|never|without|geen|niet|nooit|nobody|nothing|none' +
      "|niemand|n't|n.t) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(\\p{L}{1,12} )?(\\p{L}{1,12} )?(ch?argebacks?|disputes?)",
    '(pas|jamais|aucune?|sans|sin|ning[uú]n[ao]?|nunca|nessun[oa]?|senza|non|nenhuma?|sem|n[aã]o|bez' +
      '|żadn\\p{L}{1,4}|nie) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(\\p{L}{1,12} )?chargeback\\p{L}{0,4}',
    '(chargeback|rückbuchung|rücklastschrift|rückbelastung|dispute) (habe?n?|hab|werde|will|möchte|plane|mache)' +
      ' (ich|wir) (\\p{L}{1,12} )?(nicht|keine?[nr]?|nich|ned)',
  ],
};

const LAWYER =
  '((rechts|fach)?anwält(e|s|en|in|innen)?|advokat|rechtsbeistand|rechtsabteilung|rechtsschutz(versicherung)?' +
  '|anwaltskanzlei|rechtsanwaltskanzlei|justiziar|juristen?)';

/** A threat; the sender's own profession, a deadline, reserved rights or threatened publicity are none. */
export const LEGAL_THREAT: Wording = {
  said: [
    `(${MY}|unsere[rnm]?|meine[rnm]?) (${W} )?${LAWYER}`,
    '(einen?|einer|einem|zum|zur|dem|den|die|der|vom|beim|über|per' +
      `|mit) (${W} )?${LAWYER}( .{0,30}(einschalten|eingeschaltet|nehmen|beauftrag\\p{L}{0,4}|übergeben` +
      '|übergebe|gehen|gehe|weiter\\p{L}{0,8}|konsultier\\p{L}{0,4}))?',
    `(sonst|dann) .{0,24}${LAWYER}`,
    `(schalte|schalten|nehme|nehmen|beauftrage|beauftragen|hole|holen|kontaktiere) .{0,30}${LAWYER}`,
    `${LAWYER} .{0,30}(hör(en|t)|eingeschaltet|einschalten|melde[nt]|schreib\\p{L}{1,3}|beauftragt` +
      '|weiß bescheid|informiert|kümmert|übernimmt|kontaktiert)',
    '(rechtliche|juristische|gerichtliche|anwaltliche) (schritte|maßnahmen|mittel|konsequenzen|hilfe' +
      '|auseinandersetzung)',
    '(rechtlich|juristisch|gerichtlich|anwaltlich) (gegen|vorgehen|durchsetzen|einfordern|verfolgen|belangen' +
      '|geltend|klären|weiter)',
    '(rechtsweg|klageweg|mahnbescheid|mahnverfahren|strafanzeige|sammelklage|klageschrift' +
      '|staatsanwalt(schaft)?|gerichtsverfahren|amtsgericht|landgericht|gerichtsvollzieher|zivilklage' +
      '|rechtsstreit)',
    '(verklag(e|en|t)|klage (zu )?(einreich\\p{L}{1,3}|erheb\\p{L}{1,3}|eingereicht|vorbereitet|folgt|droht)' +
      '|reiche .{0,20}klage|(eine|mit|per|zur) klage)',
    '((ich|wir) (\\p{L}{1,12} )?(\\p{L}{1,12} )?klagen?|werde (ich )?(euch|sie )?klagen|klage ich)',
    '(vors?|ans|beim|zum|vor (dem|einem)|vor das|bei) (gericht|richter)',
    '(zieh\\p{L}{1,2}|geh\\p{L}{1,2}|sehen|seh\\p{L}{1,2}|treffen|landen|landet) .{0,24}vor (gericht|dem richter)',
    '(zeige?|zeigen) .{0,12}(euch|sie|imaginator) .{0,16}an',
    '(werde|werden|muss|müssen) .{0,12}(euch|sie|imaginator) .{0,24}anzeigen',
    '(anzeige (bei|erstatt\\p{L}{1,3}|gegen (sie|euch)|raus|folgt|wegen)|(erstatte|stelle' +
      '|erstatten) .{0,20}anzeige|eine anzeige)',
    '(zur|die|der|bei der) polizei',
    '(verbraucher(schutz|zentrale|zentralen|schützer|verband|ombudsmann|schlichtung\\p{L}{0,10})\\p{L}{0,8}' +
      '|konsumentenschutz|arbeiterkammer|schlichtungs(stelle|verfahren)|ombuds(mann|frau|stelle)|bafin' +
      '|bundesnetzagentur|wettbewerbszentrale|gewerbeaufsicht|marktaufsicht)',
    '(datenschutz|aufsichts|wettbewerbs|verbraucherschutz|regulierungs)-?behörden?',
    '(datenschutzbeauftragten|kartellamt|finanzaufsicht|behörde(n)? (melden|einschalten|informieren|gemeldet))',
    '(gerichtliche[smn]? mahn\\p{L}{1,12}|inkasso\\p{L}{0,8}|klage einreichen|rechtsanwältin|konsumentenberatung' +
      '|arbeiterkammer)',
  ],
  not: [
    `(ich bin|bin ich|bin|wir sind|als|von beruf|sind) (${W} )?(${W} )?(${LAWYER}|richter(in)?|polizist(in)?)`,
    `(${NOT}|nicht gleich|keinesfalls) (${W} )?(${W} )?(${LAWYER}|klage|verklagen|vor gericht` +
      '|rechtlichen? schritte|gericht|anzeige)( .{0,20}(einschalten|drohen|gehen|einleiten))?',
    `${IMAGE} .{0,30}(${LAWYER}|richter|gericht|polizei)`,
    `(für|an) (${MY}|unsere) (${LAWYER})`,
    '(für|bei|in|von) (eine[rmn]?|unsere|unserer|die|der) (\\p{L}{1,16} )?(rechts)?anwält(s|e)(kanzlei)?',
    '(verbraucherschutz|konsumentenschutz|verbraucher)-?(gesetz|recht|richtlinie)\\p{L}{0,3}',
    `(${MY}|ein|mit) (\\p{L}{1,12} )?(freund(in)?|bekannter?|nachbar) .{0,10}${LAWYER}`,
    `anwalts?-?freund(in)?`,
    '(anzeige|strafanzeige) (ist )?(bereits )?.{0,24}gegen unbekannt.{0,20}',
    '(eine|die|als|in der) (werbe|fehler|zeitungs)?anzeige (für|auf|in|im|zeigt|steht)',
    'rechtsanwaltskanzlei .{0,10}(in|aus) .*',
    '(niemand|keiner|keinesfalls|nicht) .{0,8}(geht|gehen|zieht|will|will gleich|muss) .{0,16}(vor gericht|zum' +
      ' anwalt|zur polizei|klagen|verklagen)',
    "(nobody|no ?one|not|n't) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(court|police|lawyer)",
    '(geht|gehen|zieht|läuft|muss|will) (\\p{L}{1,12} )?(niemand|keiner|man nicht) .{0,12}(vor gericht|zum anwalt' +
      '|zur polizei|gehen|klagen)',
  ],
};
