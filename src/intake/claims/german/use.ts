import type { Wording } from '../wording.js';
import { IMAGE, SO, W } from './words.js';

const RESULT =
  `(${IMAGE}|ergebnis(se)?|resultate?|gesichter?|hände|farben|qualität|stil|auflösung|output|entwürfe|das|die` +
  '|sie|sieht|alles)';

const BAD =
  '(hässlich(e[rnms]?)?|schlecht(e[rnms]?)?|mies(e[rnms]?)?|furchtbar(e[rnms]?)?|schrecklich(e[rnms]?)?' +
  '|grottig(e[rnms]?)?|grausig(e[rnms]?)?|grauenhaft(e[rnms]?)?|grottenschlecht|katastrophal(e[rnms]?)?' +
  '|unterirdisch(e[rnms]?)?|unbrauchbar(e[rnms]?)?|nutzlos(e[rnms]?)?|wertlos(e[rnms]?)?|scheiße|schrott|müll' +
  '|mist|murks|enttäuschend(e[rnms]?)?|langweilig(e[rnms]?)?|komisch(e[rnms]?)?|gruselig(e[rnms]?)?' +
  '|unheimlich(e[rnms]?)?|billig|lieblos|unprofessionell|amateurhaft|bescheiden|dürftig|mangelhaft(e[rnms]?)?' +
  '|unterdurchschnittlich|daneben)';

export const DISSATISFACTION: Wording = {
  said: [
    '(hässlich(e[rnms]?)?|unscharf(e[rnms]?)?|unschärfe|verschwommen(e[rnms]?)?|verpixelt(e[rnms]?)?' +
      '|pixelig(e[rnms]?)?|verwaschen(e[rnms]?)?|matschig(e[rnms]?)?|verzerrt(e[rnms]?)?|entstellt(e[rnms]?)?' +
      '|deformiert(e[rnms]?)?|verrauscht|krakelig(e[rnms]?)?|grottenschlecht|potthässlich|potthäßlich)',
    '(schlechte|miese|mangelhafte|miserable|unterirdische|minderwertige|geringe|furchtbare|mangelnde|billige' +
      `|katastrophale)[rn]? (${W} )?(qualität|bildqualität|ergebnisse?|auflösung|${IMAGE})`,
    `${RESULT} .{0,40}(ist|sind|war|waren|sieht|sehen|wirkt|wirken|finde|finde ich|fand|geworden` +
      `|aus wie) (${W} )?(${W} )?(${W} )?${BAD}( (aus|geworden))?`,
    `(finde|fand|finden) (${W} )?(${W} )?(${W} )?${BAD}`,
    `(sieht|sehen|sah|sahen|schaut|schauen) .{0,30}(${BAD}|wie|gefälscht|anders|unecht|künstlich|nicht) .{0,30}aus`,
    `(sieht|sehen|schaut|schauen) .{0,20}aus wie`,
    '(qualität|bildqualität) .{0,40}(nicht (gut|ausreichend|zufriedenstellend)|lässt .{0,12}zu wünschen' +
      '|enttäusch\\p{L}{1,4}|(ist|war) (ein )?witz|zu schlecht|unter aller sau)',
    'auflösung .{0,24}(zu (niedrig|klein|gering|schlecht)|reicht nicht)',
    '(gefallen|gefällt|gefielen|gefiel|taugen|taugt|überzeugen|überzeugt|passen' +
      `|passt) (${W} )?(${W} )?(${W} )?(nicht|nich|ned|net|nix|nichts|gar nicht|keinem)`,
    `(sagen|sagt) (${W} )?(${W} )?(nicht|nich) zu`,
    '(nicht|nich|überhaupt nicht|gar nicht) (gefallen|gefällt|überzeugt|brauchbar|verwendbar|zu gebrauchen' +
      '|verwertbar|druckbar|ansprechend|schön|zusagen|mein geschmack|mein stil|getroffen)',
    `(nicht|nich|wenig|alles andere als|weniger) (${W} )?(zufrieden|glücklich|begeistert|happy)`,
    '(unzufrieden(heit)?|unbefriedigend(e[rnms]?)?|enttäuscht (von|über|mit)|(bin|sind|war|sehr|total|echt' +
      '|ziemlich|schwer|maßlos) enttäuscht|enttäuschung)',
    '(nicht|nich) (das|so|wie|dem|was|den|meinen|unseren|meiner|unserer)( ,)?,? ?(was|wie|gewünscht|gewollt' +
      '|bestellt|erwartet|vorgestellt|ich|wir|entspr\\p{L}{1,8}|erwartungen|vorstellungen?)',
    `(entspr(icht|echen|ach|achen)|gleicht|gleichen|ähneln|ähnelt) .{0,50}(nicht|nich|kein\\p{L}{0,2})`,
    '(nicht|nich|nichts|kein bisschen|wenig) .{0,30}(entspr(icht|echen|ochen)|(mit' +
      '|mehr mit) (\\p{L}{1,12} )?(\\p{L}{1,12} )?(prompt|beschreibung|vorlage|vorgabe) zu tun|gemein)',
    '(hat|haben) nichts mit .{0,30}(zu tun|gemein)',
    '(drei|vier|fünf|sechs|sieben|acht|\\d+|zu viele|mehrere|fehlende|überzählige) (finger|arme|beine|augen' +
      '|hände|köpfe|ohren|pfoten)(n)?',
    '(wollte|wollten|bestellt|erwartet|erwartete|verlangt|gewünscht|beschrieben|gebeten) .{0,40}(und|aber' +
      '|bekam|stattdessen|doch) .{0,16}(bekam|bekommen|erhalten|gekriegt|ist|war|kam' +
      '|krieg\\p{L}{0,2}) .{0,16}(ein|etwas|nur|cartoons?|comics?|einen)',
    `(statt|anstatt|anstelle) (eines|einer|von|einem|echter|realistischer) ${W} .{0,24}(bekommen|bekam` +
      '|gekriegt|erhalten|sehe|ist da|war)',
    '(falsche[rnms]?|verkehrte[rnms]?) (farben?|stil|gesicht(er)?|schrift|buchstaben|sprache|hintergrund' +
      '|person|perspektive|proportionen)',
    '(farben|stil|proportionen|schrift|text|gesichter|hände|augen) .{0,30}(falsch|stimmen nicht|stimmt nicht' +
      '|passen nicht|passt nicht|daneben|verkehrt|komisch|seltsam|krumm|kaputt|kauderwelsch|unleserlich)',
    '(komische|seltsame|gruselige|schiefe|krumme|verdrehte|merkwürdige)[nr]? (augen|gesichter?|hände|finger' +
      '|zähne|proportionen)',
    '(zu|viel zu) (dunkel|hell|unscharf|kitschig|langweilig|grob|pixelig|klein|bunt|künstlich|comic(haft|artig))',
    '(prompt|beschreibung|vorgaben?|anweisung(en)?) .{0,40}(ignoriert|missachtet|nicht (beachtet|befolgt' +
      '|umgesetzt|verstanden|eingehalten)|falsch (verstanden|umgesetzt))',
    '(ignoriert|missachtet|beachtet|versteht|befolgt) .{0,24}(prompt|beschreibung|vorgaben?)( nicht)?',
    `nicht (gut|scharf|schön|realistisch|professionell|detailliert|hübsch) genug`,
    `(kein(e[sn]?)?|nicht eine?s?|nichts) (davon|der ${IMAGE}|einzige[sn]? (${W} )?) .{0,24}(gebrauchen` +
      '|brauchbar|verwenden|verwendbar|gefallen|gefällt|nutzbar)',
    `(${IMAGE}|ergebnisse?|damit) .{0,40}(nicht|nich|nichts) (gebrauchen|verwenden|anfangen|zu gebrauchen)`,
    '(ki|ai) kann .{0,20}(nicht|kein\\p{L}{0,2}) .{0,16}(zeichnen|schreiben|darstellen)',
    'kunde(n|in)? .{0,30}(abgelehnt|lehnt .{0,20}ab|findet .{0,20}(langweilig|hässlich|schlecht))',
    '(bin|war|wäre) nicht (zufrieden|glücklich|happy)',
    '(voll|voller|totaler|nur|alles|echt|so ein|reiner|absoluter|der letzte|das ist|ist|sind) (der ' +
      '|ein )?(schrott|müll|mist|murks|scheiß|dreck|pfusch)',
    '(malt|zeichnet|kann|könnte|könnt|malen|zeichnen) .{0,20}(besser|schöner)',
    'kauderwelsch',
    'unter aller (sau|kanone|kritik)',
    '(wir|ich) .{0,16}damit nichts anfangen',
    '(lehnt|lehnen|lehnte) .{0,24}(bilder|entwürfe|motive|logos?|designs?) .{0,12}ab',
    '(etwas|was) (ganz |völlig )?anderes (erwartet|bestellt|gewollt|vorgestellt)',
    `${BAD} (${W} )?${IMAGE}`,
    '(bestellt|gewollt|verlangt),? (und|aber) (?!nur|bloß|lediglich|kein|nichts|nix|nie|\\d|ein |eins|zwei' +
      `|drei|vier)${W} (${W} )?(bekommen|gekriegt|erhalten)`,
    '(bestellte|wollte|wollten|verlangte) .{0,30}(und|aber) (bekam|kriegte|erhielt) (?!nur|bloß|lediglich' +
      `|kein|nichts|nix|nie|\\d|ein |eins|zwei|drei|vier)${W}`,
    '(qualität|ergebnis|ergebnissen|bildern) .{0,30}(nicht|nich) (einverstanden|zufrieden|glücklich)',
    '(bestellt|gewünscht|gewollt|beschrieben|verlangt) (war|waren|hatte|habe|hatten) .{0,24}(bekommen|gekriegt' +
      '|erhalten|gekommen|geliefert) (habe|hab|ist|sind|haben|wurde) .{0,8}(ich|wir)? ?(irgend\\p{L}{1,6}|etwas|was' +
      '|ein|eine|einen)',
    `(irgendwas|etwas|irgendein\\p{L}{0,2}) zwischen ${W} und ${W}`,
    '(kann|können) (das|die|sie|ich|wir) .{0,30}(nicht|niemandem|keinem|nich) .{0,12}(schenken|zeigen|verwenden' +
      '|gebrauchen|aufhängen|drucken|abgeben|vorlegen|brauchen)',
    'wie (von )?(einem |einer |ein |vom )?(kleinkind|kind|kinder|betrunkenen?|blinden|anfänger' +
      '|vorschul\\p{L}{1,6}) ?(gemalt|gekritzelt|gezeichnet)?',
  ],
  not: [
    '(service|support|kundenservice|kundendienst|antwort|webseite|website|bedienung|kommunikation' +
      `|verhalten) .{0,16}(ist|war|sind|waren) .{0,16}${BAD}`,
    `(mit|über|von) (${W} )?(support|service|kundenservice|kundendienst|antwort|bearbeitung|abrechnung)`,
    `(keine? (beschwerde|klage|kritik)|beschwere mich nicht) .{0,30}(qualität|bilder)`,
    `(nicht|nich) (hässlich|schlecht|unscharf|unzufrieden|enttäuscht|verkehrt)`,
    `(${IMAGE}|qualität|ergebnisse) .{0,12}(ist|sind|war|waren) ${SO}(super|toll|schön|gut|prima|perfekt` +
      '|klasse|okay|ok|in ordnung)',
    '(betrag|preis|summe|rechnung|preisliste|preise|karte|betreff|datum) .{0,40}(passt|passen|entspricht' +
      '|stimmt) .{0,40}(nicht|nich).{0,40}',
    '(passt|entspricht) .{0,12}(der|die) (preis|betrag|summe|rechnung) .{0,30}nicht',
    'nicht (so|wie) (berechnet|abgebucht|vereinbart|abgerechnet)',
    'sieht .{0,12}(danach )?aus,? als',
    'sieht (gut|so) aus',
  ],
};
