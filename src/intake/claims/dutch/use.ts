import type { Wording } from '../wording.js';
import { IMAGE, SO, W } from './words.js';

const RESULT =
  `(${IMAGE}|resulta(at|ten)|gezichten|handen|kleuren|kwaliteit|stijl|resolutie|output|ze|het|die|dit|dat` + '|alles)';

const BAD =
  '(lelijke?|slechte?|belabberde?|bedroevende?|waardeloze?|waardeloos|afschuwelijke?|verschrikkelijke?' +
  '|vreselijke?|rommel|troep|brol|bagger|drama(tisch)?|ondermaatse?|onbruikbare?|onbruikbaar|nutteloze?' +
  '|saaie?|saai|eng|raar|rare|griezelig|goedkoop|teleurstellend|amateuristisch|huilen|niet om aan te zien' +
  '|trekt op niks|schandalig|pover|zwak|bagger|kut|klote|treurig|middelmatig|om te huilen)';

export const DISSATISFACTION: Wording = {
  said: [
    '(lelijke?|wazige?|onscherpe?|korrelige?|vage|pixelige?|gepixeld|pixelachtig|vervormde?|misvormde?' +
      '|verwrongen|afzichtelijk|foeilelijk|spuuglelijk|oerlelijk|flou)',
    `(slechte|matige|belabberde|ondermaatse|lage|bedroevende|abominabele|povere) (${W} )?(kwaliteit` +
      `|beeldkwaliteit|resolutie|${IMAGE}|resultaten)`,
    `${RESULT} .{0,40}(is|zijn|was|waren|ziet|zien|oogt|ogen|lijkt|lijken|vind ik` +
      `|vond ik) (er )?(${W} )?(${W} )?(${W} )?${BAD}( uit)?`,
    `(vind|vond|vinden) (${W} )?(${W} )?(${W} )?${BAD}`,
    `(ziet|zien|zag|zagen) (er)? ?.{0,24}(${BAD}|als|nep|anders|niet) .{0,30}uit`,
    `lijk(t|en) (${W} )?(${W} )?(nergens (op|naar)|op niks|in niks|op niets|in niets|niet op|totaal niet)`,
    'kwaliteit .{0,40}(niet (goed|voldoende|best)|laat .{0,16}te wensen|valt tegen|tegenvalt|trekt op niks' +
      '|is om te|onder de maat|slecht)',
    'resolutie .{0,24}(te (laag|klein)|onvoldoende)',
    '(bevalt|bevallen|beviel|bevielen|aanstaan|staat|staan|past|passen|voldoet|voldoen|voldeed|deugt' +
      `|deugen) (${W} )?(${W} )?(${W} )?(niet|nie|voor geen meter|voor geen kanten|niks)( aan)?`,
    '(niet|nie|helemaal niet|totaal niet) (mooi|bruikbaar|naar wens|naar mijn zin|mijn smaak|onze smaak' +
      '|mijn ding|goed gelukt|geslaagd|te gebruiken|professioneel)',
    `(niet|weinig|allesbehalve|absoluut niet|nie) (${W} )?(${W} )?(tevreden|blij|content|gelukkig|enthousiast` +
      '|overtuigd) (met|over|van)?',
    '(ontevreden|teleurgesteld|teleurstelling|ontgoocheld|teleurstellende?|tegengevallen|vallen .{0,16}tegen' +
      '|valt .{0,16}tegen|viel .{0,16}tegen)',
    `(niet|nie) (wat|zoals|hoe|waar|hetgeen) (${W} )?(${W} )?(${W} )?(wou|wilde|vroeg|gevraagd|besteld` +
      '|verwacht|verwachtte|beschreven|beschreef|bedoeld|bedoelde|voorgesteld|voor ogen|hoopte|omschreven' +
      '|wilden)',
    `(komt|komen|stemt|stemmen|kwam|kwamen) .{0,30}niet .{0,8}overeen( met (${W} )?(prompt|beschrijving` +
      '|verwachting\\p{L}{0,2}))?',
    `(heeft|hebben|had|hadden) (${W} )?(niks|niets|weinig|geen bal) (${W}` +
      ` )?(te maken )?met (${W} )?(${W} )?(prompt|beschrijving|vraag|opdracht|wat|omschrijving)`,
    '(drie|vier|vijf|zes|zeven|acht|\\d+|te veel|teveel|ontbrekende|extra) (vingers|armen|benen|ogen|handen' +
      '|koppen|hoofden|oren|poten)',
    '(wou|wilde|vroeg|bestelde|verwachtte|gevraagd|verwacht|besteld) .{0,40}(en|maar|en dan) .{0,16}(kreeg' +
      '|gekregen|krijg|kwam|is|was) .{0,16}(een|iets|cartoons?|strips?|ne)',
    '(verkeerde|foute) (kleur(en)?|stijl|gezicht(en)?|letters|taal|achtergrond|persoon|lettertype)',
    '(kleuren|stijl|verhoudingen|tekst|gezichten|handen|ogen) .{0,30}(kloppen niet|klopt niet|verkeerd|raar' +
      '|vreemd|scheef|krom|fout|onleesbaar|lelijk|nergens op)',
    '(rare|vreemde|enge|scheve|kromme|griezelige) (ogen|gezichten|handen|vingers|tanden|koppen)',
    '(te|veel te) (donker|licht|fel|wazig|kitscherig|saai|grof|klein|druk|kunstmatig|simpel|cartoonesk)',
    '(prompt|beschrijving|instructies?) .{0,40}(genegeerd|niet (gevolgd|begrepen|opgevolgd' +
      '|uitgevoerd)|verkeerd begrepen)',
    '(negeert|negeerde|begrijpt|begreep|volgt) .{0,24}(prompt|beschrijving|instructies?)( niet)?',
    'niet (goed|scherp|mooi|realistisch|professioneel|gedetailleerd) genoeg',
    `(geen|niks|niets) (${W} )?(van|ervan|mee) .{0,24}(bruikbaar|gebruiken|aanvangen|beginnen)`,
    '(wat een|is|echt|gewoon|pure|allemaal|zijn) (\\p{L}{1,10} )?(rotzooi|rommel|troep|brol|bagger|prut|zooi)',
    '(tekent|schildert|kan|kon) .{0,20}(beter|mooier)',
    '(niks|niets) mee( kunnen)?( aanvangen| beginnen| doen)?',
    `(klant|klanten|opdrachtgever|baas) .{0,30}(afgekeurd|keurt .{0,20}af|vindt .{0,20}(saai|lelijk|slecht|niks` +
      '|niet))',
    `${BAD} (${W} )?${IMAGE}`,
    '(iets|wat) (heel |helemaal |totaal )?anders (verwacht|besteld|gevraagd|gewild|in gedachten)',
    `trek(t|ken) (${W} )?op (niks|niets)`,
    '(bestelde|vroeg|wou|wilde|vroegen|wilden) .{0,30}(en|maar) (ik )?(kreeg|kregen) (?!maar|slechts|niks' +
      `|niets|geen|nooit|enkel|alleen|er |een |twee|drie|\\d)${W}`,
    '(besteld|gevraagd|gewild),? (en|maar) (?!maar|slechts|niks|niets|geen|nooit|enkel|alleen|er |een |twee' +
      `|drie|\\d)${W} (gekregen|ontvangen)`,
    '(kwaliteit|resultaat|beelden) .{0,30}niet (akkoord|tevreden|blij)',
    '(lijk|lijken|lijkt|zien eruit|ziet eruit|oogt|ogen) .{0,16}(door|als|van) (een |ne )?(kleuter|kind|peuter' +
      '|dronkaard|blinde|beginner|dronken)( .{0,12}(getekend|gemaakt|geschilderd))?',
    `(iets|wat) tussen (een |ne )?${W} en (een |ne )?${W}`,
    '(kan|kunnen) (ik|we|wij|dat|die|het|ze) .{0,30}(niet|niemand) .{0,12}(geven|tonen|gebruiken|ophangen|drukken' +
      '|afgeven|cadeau)',
    '(wartaal|koeterwaals|bedroevend|bar slecht|belabberd|om te huilen|knoeiwerk|amateurwerk|broddelwerk' +
      '|prutswerk)',
  ],
  not: [
    '(service|support|klantendienst|klantenservice|antwoord|website|communicatie) .{0,16}(is|was|zijn) .{0,16}' + BAD,
    `(met|over|van) (${W} )?(support|service|klantendienst|klantenservice|antwoord|afhandeling|facturatie)`,
    '(geen klachten?|klaag niet) .{0,16}(over|kwaliteit).{0,30}',
    '(niet) (lelijk|slecht|wazig|ontevreden|teleurgesteld)',
    `(${IMAGE}|kwaliteit|resultaten) .{0,12}(is|zijn|was|waren) ${SO}(super|top|mooi|goed|prachtig|prima` +
      '|perfect|ok|oké|in orde)',
    '(bedrag|prijs|totaal|factuur|prijslijst|kaart|datum) .{0,40}(klopt|overeen|past|stemt|komt) .{0,40}niet.{0,30}',
    '(bedrag|prijs|totaal|factuur|prijslijst) .{0,40}niet overeen',
    '(staat|staan) .{0,16}(bedrag|geld|som) .{0,16}niet',
    '(staat|staan) .{0,24}niet (op|in|bij)',
    '(hoef|hoeft|hoeven|wil) .{0,16}(niks|niets)',
  ],
};
