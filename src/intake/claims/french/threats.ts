import type { Wording } from '../wording.js';
import { IMAGE, MY, NOT, WORD } from './words.js';

const BANK =
  '(banques?|banquier|banquière|conseill(er|ère) bancaire|émetteur (de ma carte|de la carte)|visa|mastercard' +
  '|amex|american express|paypal|stripe|boursorama|société générale|crédit agricole|bnp|revolut|n26)';
const DISPUTE =
  '(litiges?|contest(e|er|é|ée|és|ation|ations|ons|erai|erons)|oppositions?|réclamations?|opposer|oppose)';
const REVERSE =
  '(annul|révoqu|rejet|revers|récupér|rembours|bloqu|contest|enquêt|examin|trait|oppos|reprend|recouvr' +
  '|rapatri|renvo|retir|retourn|récup|déclar|ouv|occup|lanc|procédur|investig|dossier' +
  '|recrédit|rendu|rendre|rend)\\p{L}{0,9}';

export const CHARGEBACK: Wording = {
  said: [
    "(un|le|du|de|d'un|au|par|mon|faire|lancer|lance|vers un) char?ge?-?backs?",
    'rétro-?facturations?',
    '(fai[a-z]{1,4}|ferai|ferons|fait|mis|mettre|mets|mettrai|formé|former|formuler|formerai|demandé' +
      '|demander) (une |en )?(opposition|oppo)( .{0,6})?( (au|à ce|sur le|sur ce|contre ce|à la|sur la|du|aux' +
      "|à l'|de ce|de cette|à cette))? ?(paiement|prélèvement|débit|transaction|opération|facture|charge|somme" +
      '|montant|achat)',
    'oppositions? (au|à ce|sur le|sur ce|contre ce|à cette|sur cette) (paiement|prélèvement|débit|transaction' +
      '|opération)',
    `(m'opposer|m'oppose|m'opposerai|s'opposer) (au|à ce|à cette|aux) (paiement|prélèvement|débit|transaction)`,
    `(${DISPUTE}|enquête|procédure|dossier) .{0,40}${BANK}`,
    `${BANK} .{0,40}(${DISPUTE}|enquête|procédure)`,
    `${BANK} (${WORD} )?(m'a|nous a|a|va|vient|est|peut|doit|devra|pourra|s'|se|fera|fait|récupère|récupérera` +
      `|annule|annulera|recommande|conseille)([^,;:]{0,24}) ?(${REVERSE})`,
    `${BANK} (s'|se |me )?(en |l')?(${REVERSE})`,
    '(paiement|débit|transaction|prélèvement|montant|somme|opération|achat) (est |a été |sera |va être |fait ' +
      "l'objet d'une? )(déjà |en cours de |en train d'être )?(contestée?s?|contestation|litige|annulée? par (ma" +
      '|la|notre) banque|rejetée?|révoquée?)',
    "(j')?(appel|contact|demand|saisi|saisir|inform|prévien|préven|averti|pass|voi|all|vai|adress|sollicit|parl" +
      '|tourn|sign|mett|charg|requ|fai)\\p{L}{0,7} .{0,24}(avec |par |à |au |vers |auprès de |dans |chez |voir ' +
      `)?(ma|notre|mon|la|le) ${BANK}`,
    `(par|via|auprès de|avec|à|chez) (ma|notre|mon) ${BANK} .{0,40}(pour|afin) .{0,40}${REVERSE}`,
    '(annul|récupér|bloqu|contest|rejet|révoqu|rembours|stopp|revers|reprend)\\p{L}{0,7} .{0,50}(par|via' +
      `|auprès de|avec|à|chez|grâce à) (ma|notre|mon|la|le|ma propre)? ?${BANK}`,
    '(rejet|rejeter|rejette|rejetterai|révoquer|révocation|révoque|annuler|faire annuler) (le |du |de |ce ' +
      '|votre |mon )?prélèvement .{0,30}(banque|bancaire)',
    '(rejeter|rejette|rejetterai|révoquer|révoque) (le |ce |votre )prélèvement',
    "(ouvr|déclar|dépos|engag|lanc|initi|introdui|entam|ouv)\\p{L}{0,6} (un |une |le |déjà un |de |d'une " +
      ')?(nouveau )?(litiges?|contestations?|procédures? de (contestation|litige|rétrofacturation))',
    'litige .{0,20}(ouvert|en cours|est en|déposé|lancé|paypal)',
  ],
  not: [
    "(pas|aucun|aucune|jamais|sans|ni|plus) (encore |l'intention |prévu |question |non plus |déjà )?(de |d'" +
      "|un |une |fait |ouvert |lancé |demandé |engagé |initié |entamé |en faire )?(de |d'|une? |aucune? " +
      "|ouvert |lancé )?(de |d'|une? )?(char?ge?[- ]?backs?|litiges?|oppositions?|rétro-?facturations?" +
      '|contestations?( bancaires?)?)( .{0,12}(banque|paypal))?',
    "(pas|plus|jamais|nullement) (l'intention|prévu|envie|question|besoin|compte) (de |d')(faire|ouvrir" +
      '|lancer|engager|déposer|passer par) .{0,40}',
    '(dit|dire|confirm|montr|indiqu|signal)\\p{L}{0,4} que vous .{0,80}',
    `(payé|réglé|bien payé|a payé) .{0,8}(par|avec|via) (ma |carte )?(carte )?${BANK}`,
    `(relevé|extrait|releve)s? .{0,10}(de |du |bancaire|${BANK})`,
    'relevé (de compte )?(de |bancaire )?(ma |la )?banque',
    `${BANK} .{0,12}(prend|prélève|facture|compte|débite|retient|applique|prélevé|facturé) .{0,24}(frais|commission)`,
    'compte (en |bancaire|de ma |de la )?banque',
    '(coordonnées|carte|virement|compte) (de |en |par )?(ma |la )?(banque|visa|mastercard|paypal)',
    '(sur|vers|à) (ma |mon |la |le )?(compte |carte )?(visa|mastercard|amex|paypal)',
    'crédit agricole.{0,4}iban',
  ],
};

const LAWYER =
  '(avocate?s?|juristes?|conseils? juridiques?|service (juridique|contentieux)|protection juridique' +
  '|huissiers?( de justice)?|commissaires? de justice)';

/** A threat; the sender's own profession, a deadline, reserved rights or threatened publicity are none. */
export const LEGAL_THREAT: Wording = {
  said: [
    `(mon|notre|nos|mes|ma|un|une|l'|d'un|aux|à l'|à un|à une|par|d'|des|de|la|son|chez un|chez l') ?${LAWYER}`,
    `(est|suis) (une? )?${LAWYER},? .{0,30}(va|vous|s'occup|écri|prendr|contacter)\\p{L}{0,8}`,
    "(cabinet d'avocats|dossier (à|au) (un |notre )?(cabinet|contentieux))",
    '(actions?|poursuites?|procédures?|voies?|mesures?|recours|démarches?|suites?) (en justice|judiciaires?' +
      '|juridiques?|légales?|pénales?|contentieuses?)',
    "(assign(er|erai|erons|e|ons) (imaginator|en)|(vous |t')assign\\p{L}{1,6}|tribunal de)",
    '(poursuiv|assign|attaqu|traîn|train|traduir|agir|ester|ira|irai|irons|aller|vais|allons|aller|porter' +
      '|porterai|porterons|passer|saisir|saisirai|saisis)\\p{L}{0,5} .{0,24}(en justice|devant (la justice|les ' +
      'tribunaux|le tribunal|le juge|un juge|un tribunal)|au tribunal|la justice|le juge|un juge|le tribunal' +
      "|tribunaux|au pénal|au civil|la voie judiciaire|aux prud'hommes)",
    '(tribunal|tribunaux|juge de proximité|devant (un |le )juge|en justice|conciliateur( de justice)?' +
      '|injonction de payer|référé)',
    '(vais|allons|devrai|obligée?|contrainte?s?|sinon|alors|prête?s?|veux|compte|pourrais|devoir|je|nous' +
      '|hésiterai pas à|vous) .{0,24}(porter|déposer|dépose|porterai|déposerai|porterons|déposerons|porte) ' +
      '(une )?plainte',
    '(porter|déposer|porterai|déposerai|porté|déposé|dépose|porte) (une )?plainte .{0,10}(contre (vous' +
      '|imaginator|votre)|auprès d)',
    'plainte .{0,16}(contre (vous|imaginator|votre)|dgccrf|cnil|procureur|déposée contre)',
    '(dgccrf|ddpp|signal ?conso|ufc|que choisir|60 millions de consommateurs|répression des fraudes|cnil' +
      '|test[- ]achats?|spf économie|autorité des marchés|acpr|amf|ofcom|fédération romande des consommateurs' +
      '|option consommateurs)',
    '(association|organisme|protection|défense|office|bureau|centre europ[a-z]{1,4}n|union)s? (de |des |du ' +
      "|de protection des |de défense des |de la protection des |de l'|de la )?(consommateurs?|consommation)",
    '(médiateur|médiatrice|médiation|ombudsman)',
    '(autorités?|régulateurs?|instances?) (compétentes?|de (contrôle|régulation|surveillance|protection' +
      '|tutelle)|de protection)',
    '(signaler|signalerai|signalé|dénoncer|dénoncerai|plaindre|plaindrai) .{0,24}(autorités?|régulateur|à la ' +
      'police|à la gendarmerie)',
    '(le|un|au) régulateur',
    '(aller|vais|irai|irons|contacter|prévenir|avertir|appeler) .{0,16}(la police|à la police|gendarmerie|au ' +
      'commissariat)',
    "petites créances|tribunal de (commerce|police|proximité)|prud'?hommes",
    '(amèn|emmèn|traîn|mèn|attaqu|cit)\\p{L}{0,4} .{0,16}(aux|au|en|devant) (petites créances|cour|juge' +
      '|tribunal|justice)',
    'mise en demeure .{0,24}(juge|tribunal|justice|huissier|avocat|poursuites)',
  ],
  not: [
    "(je suis|nous sommes|suis|sommes|en tant que?|en tant qu'|étant|en qualité d'|comme|travaille comme) " +
      `?(une? |des )?(${WORD} )?(${LAWYER}|cabinet d'avocats?|juge|magistrate?|avocat)(?! (et|,? qui) (je|vous` +
      '|va))',
    "(un |notre )?cabinet d'avocats? (à|de|basé|situé|spécialisé).{0,30}",
    "(pas|aucune?|jamais|sans|ni|inutile|plutôt que|évite|éviter|éviterons) (besoin )?(de |d'|un |une |l'" +
      "|prendre |mêler |aller |en |voulons |veux |passer par |faire |prévu d'|l'intention d'|l'intention de " +
      `)?(un |d'|en |au |une |porter |déposer |de )?(${LAWYER}|justice|au tribunal|tribunal|tribunaux|plainte` +
      '|procès|poursuites?( judiciaires?)?|action en justice|en justice|médiateur)',
    '(droit|code|loi) (européen |français )?(de la|sur la|des|de protection des|relati\\p{L}{1,3} à la ' +
      'protection des) ?(protection des )?(consommation|consommateurs?)',
    `${IMAGE} (de |d'|du |des |pour )(une? |mon |ma |le |la |notre |l')?.{0,16}(${LAWYER}|tribunal|juge` +
      '|police|tribunaux)',
    `(pour|à|de|avec) (${MY}) (ami |amie |client |cliente )?${LAWYER} (adore|aime|a besoin|voulait|en a)`,
    `(amie?|client|cliente|copain|copine|voisine?) (est )?${LAWYER}`,
    `(pour|présentation|cours|dossier) .{0,16}(au|un|d'un|le) (tribunal|procès)`,
    `(votre|vos|ton) ${LAWYER}`,
    `${MY} ${LAWYER} .{0,8}(a|ont|aurait) besoin.*`,
    `${NOT} (d'|de )?médiation`,
  ],
};
