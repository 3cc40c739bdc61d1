import type { Catalogue } from './messages.js';

/** French, with « vous ». The blank before a colon or semicolon is kept from breaking where the letter is rendered. */
export const fr = {
  greeting: 'Bonjour,',
  total: '{method, select, service_credit {Crédit} other {Remboursement}} total : {amount}.',
  rounded: 'Les montants ci-dessous font {exact} ; cette somme est arrondie une seule fois.',
  clauses: '{count, plural, one {section} other {sections}} {clauses}',
  because: '{reason} ({clauses}) :',
  item: '{id} : {text}',
  more_charges: 'et {count, plural, one {1 autre transaction} other {{count} autres transactions}}, soit {sum}',
  unknown_ids: 'Nous n’avons pas trouvé ces références sur votre compte : {ids}. Merci de vérifier la saisie.',
  'doubt.damaged':
    'Votre e-mail semble aussi mentionner un identifiant de transaction ou un numéro de facture incomplet. Merci de nous le renvoyer en entier ; le plus sûr est de le copier depuis votre facture.',
  'doubt.contradictory':
    'Le texte mis en forme et le texte brut de votre e-mail mentionnent des identifiants de transaction ou des numéros de facture différents ; nous n’en avons donc retenu aucun. Merci de nous envoyer celui dont il s’agit.',
  footer:
    'Dossier {caseId}. Vous pouvez répondre à cet e-mail ou écrire à {address}. Les sections citées sont celles de la politique de remboursement d’Imaginator.',

  'subject.approved': 'Votre demande de remboursement {caseId} : acceptée',
  'subject.partially_approved': 'Votre demande de remboursement {caseId} : acceptée en partie',
  'subject.denied': 'Votre demande de remboursement {caseId} : non acceptée',
  'subject.review': 'Votre demande de remboursement {caseId} : une personne l’examine',
  'subject.which_account': 'Votre demande de remboursement {caseId} : quel compte ?',
  'subject.which_transaction': 'Votre demande de remboursement {caseId} : quelle transaction ?',
  'subject.what_happened': 'Votre demande de remboursement {caseId} : que s’est-il passé ?',
  'subject.by_hand': 'Votre demande de remboursement {caseId} : une question',
  'subject.withdrawn': 'Votre demande de remboursement {caseId} : retirée',
  'subject.verify': 'Votre demande de remboursement {caseId} : confirmation nécessaire',
  'subject.confirmation': 'Demande de remboursement {caseId} : était-ce vous ?',

  'lead.approved': 'Nous avons vérifié votre demande d’après nos données de facturation et nous l’avons acceptée.',
  'lead.partially_approved':
    'Nous avons vérifié votre demande d’après nos données de facturation et nous l’avons acceptée en partie.',
  'lead.denied':
    'Nous avons vérifié votre demande d’après nos données de facturation. Nous sommes désolés : notre politique de remboursement ne nous permet pas de l’accepter.',
  'lead.review':
    'Merci de votre message. Une personne examine votre demande de remboursement et vous répondra par e-mail. Vous n’avez rien d’autre à faire.',
  'lead.which_account':
    'Pour examiner votre demande, nous avons besoin de l’adresse e-mail de votre compte (section 4.2). Merci de nous écrire depuis cette adresse, avec l’identifiant de transaction ou le numéro de facture.',
  'lead.which_transaction':
    'Pour examiner votre demande, nous avons besoin de l’identifiant de transaction (il commence par txn_) ou du numéro de facture (il commence par INV-) concerné (section 4.2). Merci de nous l’indiquer en répondant à cet e-mail.',
  'lead.what_happened':
    'Nos données de facturation ne montrent pas, à elles seules, pourquoi un remboursement serait dû. Merci de répondre à cet e-mail en nous expliquant ce qui s’est passé et quand (section 4.2). Si vous avez un journal d’erreurs ou une capture d’écran, joignez-les à votre réponse.',
  'lead.by_hand':
    'Une personne examine votre demande de remboursement et a besoin d’un renseignement de votre part. Merci de répondre à cet e-mail.',
  'lead.withdrawn':
    'Comme vous le souhaitez, nous avons clos votre demande de remboursement ; rien n’est remboursé dans ce dossier. Si vous changez d’avis, vous pouvez faire une nouvelle demande dans les 30 jours suivant le débit (section 4.1).',
  'lead.verify':
    'Merci pour votre message. Il ne vient pas de l’adresse e-mail du compte concerné ; le titulaire de ce compte doit donc d’abord le confirmer. Si l’adresse que vous avez indiquée est celle d’un compte, nous lui avons écrit ; merci de répondre depuis cette adresse. Nous ne communiquons notre décision qu’à l’adresse du compte.',
  'lead.confirmation':
    'Nous avons reçu le {day} une demande de remboursement au nom de votre compte Imaginator, sans pouvoir établir avec certitude qu’elle vient de vous. Avant de l’examiner, nous vous demandons : était-ce vous, ou quelqu’un a-t-il écrit pour vous ?',

  'verify.which':
    'Si vous avez indiqué une autre adresse par erreur, répondez à cet e-mail en indiquant l’adresse e-mail du compte.',
  'confirmation.yes':
    'Si oui, répondez à cet e-mail par « oui ». Nous prendrons alors une décision et vous en communiquerons le résultat.',
  'confirmation.no':
    'Sinon, répondez « ce n’était pas moi ». Rien ne sera alors remboursé, et une personne examinera ce qui s’est passé.',
  'confirmation.silence':
    'Sans réponse de votre part, rien ne se passe, et nous fermons la demande au bout de 30 jours.',

  'heading.paid':
    '{method, select, service_credit {Ce que nous créditons} both {Ce que nous remboursons et créditons} other {Ce que nous remboursons}}',
  'heading.unpaid': 'Ce que nous ne pouvons pas rembourser',

  'next.refund':
    'Le remboursement est émis vers votre moyen de paiement d’origine et est dû dans un délai de 10 jours ouvrés (section 4.3).',
  'next.refund_by':
    'Le remboursement est émis vers votre moyen de paiement d’origine et est dû dans un délai de 10 jours ouvrés (section 4.3), au plus tard le {day}.',
  'next.credit':
    'Le crédit est accordé à votre compte pour une utilisation future de l’API (section 6). Il n’est pas transférable, n’a pas de valeur en espèces et expire 12 mois après son octroi s’il n’est pas utilisé.',
  'next.credit_until':
    'Le crédit est accordé à votre compte pour une utilisation future de l’API (section 6). Il n’est pas transférable, n’a pas de valeur en espèces et expire le {day} s’il n’est pas utilisé.',
  'next.review': 'Vous aurez une réponse dans un délai de 7 jours ouvrés (section 4.3).',
  'next.review_by': 'Vous aurez une réponse au plus tard le {day} (section 4.3).',
  'next.answer':
    'Nous reprenons votre demande dès réception de votre réponse. Sans nouvelles de votre part, nous fermons ce dossier après 30 jours.',

  'reopen.disagree':
    'Si vous pensez que nos données sont inexactes, répondez à cet e-mail : une personne réexaminera votre dossier.',
  'reopen.documents':
    'Nos données ne montrent pas ce que vous décrivez. Si vous pouvez le documenter, répondez à cet e-mail en joignant le document ; votre dossier est alors rouvert et une personne l’examine :',
  'document.outage': 'pour la panne : un journal ou un relevé de supervision avec les heures concernées',
  'document.failure':
    'pour l’échec : un journal d’erreurs avec les identifiants de requête et les heures, ou une capture d’écran de l’erreur',
  'document.duplicate': 'pour le double débit : un relevé de carte ou de compte montrant les deux débits',
  'document.wrong_amount': 'pour le montant erroné : la facture et le prix affiché à ce moment-là',

  'ask.recent': 'Vous pouvez encore faire une demande pour ces transactions de votre compte (section 4.1) :',
  'ask.charge': '{day}, {images, plural, one {{images} image} other {{images} images}}, {amount}',
  'ask.about': 'Il s’agit de :',

  'reason.duplicate_of': 'La même requête a été facturée plus d’une fois',
  'reason.above_list_price': 'Le montant facturé dépasse notre prix catalogue du moment',
  'reason.images_failed': 'Des images ont échoué de notre côté',
  'reason.outage_share':
    'Notre service ({tier}) était en panne : {downtime}, soit {down} sur {period} de la période de facturation',
  'reason.by_hand':
    '{result, select, pay {Après examen par une personne, nous remboursons ceci} other {Après examen par une personne, nous ne pouvons pas rembourser ceci}}',
  'reason.unauthorized':
    '{result, select, pay {Nous avons vérifié que vous n’avez pas autorisé ce débit} deny {Nous n’avons pas pu vérifier que ce débit était non autorisé} other {Une personne doit vérifier si ce débit était autorisé}}',
  'reason.too_late': 'Un remboursement se demande dans les 30 jours suivant le débit ; ce délai était écoulé',
  'reason.chargeback_lost': 'Votre banque vous a déjà restitué ce paiement',
  'reason.chargeback_open': 'Ce paiement est contesté auprès de votre banque',
  'reason.already_refunded':
    'Ce qui était dû vous a déjà été {method, select, service_credit {accordé sous forme de crédit} other {remboursé}}',
  'reason.nothing_charged': 'Rien n’a été facturé, il n’y a donc rien à rembourser',
  'reason.test_key': 'Les transactions d’une clé de test ou de développement ne sont pas remboursées',
  'reason.third_party_failure':
    'Des images ont échoué à cause d’un tiers indépendant de notre volonté ; elles ne sont pas remboursées',
  'reason.in_incident':
    'Cela s’est passé pendant {incident, select, maintenance {une maintenance planifiée} third_party {une interruption chez un tiers, indépendante de notre volonté} other {un événement indépendant de notre volonté}}, {during}, ce qui n’est pas remboursé',
  'reason.outage_too_short':
    'Notre service était en panne pendant {down} ; une panne compte comme prolongée à partir de {required}',
  'reason.customers_failure':
    'Des images ont échoué à cause de la requête ou de la connexion de votre côté ; elles ne sont pas remboursées',
  'reason.outage_not_shown': 'Nos données ne montrent aucune panne à ce moment-là',
  'reason.terms_violation':
    'La suspension ou la résiliation d’un compte pour non-respect de nos conditions ne donne pas droit à un remboursement',
  'reason.account_closed': 'L’utilisation antérieure à la fermeture d’un compte n’est pas remboursée',
  'reason.own_mistake': 'Les erreurs d’utilisation de l’API ne sont pas remboursées',
  'reason.own_network': 'Les problèmes de réseau de votre côté ne sont pas remboursés',
  'reason.at_list_price':
    'Le montant ne dépasse pas notre prix catalogue au moment de l’utilisation ; les changements de prix ultérieurs ne comptent pas',
  'reason.never_charged': 'Les requêtes échouées ne sont pas facturées, il n’y a donc rien à rembourser pour elles',
  'reason.all_delivered':
    'Nos données ne montrent aucune image échouée ; les images générées ne sont pas remboursées, quelle que soit leur qualité',
  'reason.below_smallest_unit': 'Ce qui serait dû est inférieur au plus petit montant qui peut être versé',
  'reason.not_settled': 'Nos données ne permettent pas de trancher pour cette transaction',
  'reason.not_explained':
    'Nos données ne montrent aucune image échouée, et il nous manque une explication de ce qui s’est passé',
  'reason.unknown_id': 'Cette transaction n’existe pas sur votre compte',

  'detail.charged': 'facturé {amount}',
  'detail.duplicate_of': 'même requête que {original} ({requestId}), {amount}',
  'detail.above_list_price': 'facturé {charged}, prix catalogue {listed}, différence {amount}',
  'detail.whole_charge': 'la totalité, soit {amount}',
  'detail.still_open': 'dont {amount} restaient à rembourser',
  'detail.failed': '{failed} sur {images, plural, one {{images} image} other {{images} images}}',
  'detail.images': '{images, plural, one {{images} image} other {{images} images}}',
  'detail.too_late': 'date du débit {chargedOn}, dernier jour pour demander {lastDay}',
  'detail.already_refunded':
    '{method, select, service_credit {crédité} other {remboursé}} à ce jour {refunded}, en dernier lieu le {refundedOn} dans le dossier {caseId}',
  'detail.at_list_price': 'prix catalogue {listed}',
  'detail.below_smallest_unit': '{exact} seraient dus',

  'duration.minutes': '{count, plural, one {{count} minute} other {{count} minutes}}',
  'duration.seconds': '{count, plural, one {{count} seconde} other {{count} secondes}}',
  more_stretches: 'et {count} de plus',
  more_ids: 'et {count} de plus',
} satisfies Catalogue;
