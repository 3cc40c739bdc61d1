/*
 * French mails that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Bonjour, dans la nuit du 6 au 7 novembre la plateforme ne répondait plus du tout, notre supervision l'a relevé. Que déduisez-vous de INV-2026-006112 ?⏎Yann Le Goff, Brest
outage: onze heures de coupure en octobre, cest écrit sur votre page de statut. je demande une réduction sur INV-2026-007730
outage legal_threat: Plus rien ne fonctionne chez vous depuis hier matin et personne ne répond. Je ne paierai pas INV-2026-006112 et ma protection juridique a mandaté un avocat.
failure: ca mouline ca mouline et a la fin rien, pas dimage, mais le solde a baissé. 3 fois pareil. txn_q2w8e5r1t6z9u3i7
failure: Chère équipe, sur les douze visuels de la commande txn_m4n7b2v6c1x9y5a3 il nous en manque cinq. La réponse de l'API indiquait "internal_error". Merci de nous rembourser ces cinq-là.⏎Bien cordialement⏎Solène Kervadec⏎Éditions de la Dune
failure: Les PNG sont corrompus, Photoshop refuse de les ouvrir. txn_q2w8e5r1t6z9u3i7
failure: Bonsoir. J'ai payé, on ne m'a rien livré. txn_k8j5h2g9f6d3s1a4
failure dissatisfaction: Trois images ne sont pas venues, pis les deux autres ont l'air dessinées par un enfant de trois ans. txn_m4n7b2v6c1x9y5a3
failure: Vous écrivez que les requêtes échouées ne sont jamais facturées. Alors pourquoi la mienne, qui a planté, l'est-elle ? txn_k8j5h2g9f6d3s1a4
duplicate: Un seul clic, deux prélèvements. C'est normal ? txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: En pointant notre relevé, ma collègue a constaté que la commande du 11 novembre avait été encaissée une seconde fois. Merci de nous rendre le trop-perçu.⏎Bien à vous, Aurélie
duplicate chargeback: g payé 2 fois la meme demande, si vous reglez pas ca jappelle ma banque pour faire annuler le paiement
wrong_amount: Pourquoi me comptez-vous des images premium ? Je n'utilise que la formule de base. txn_k8j5h2g9f6d3s1a4
wrong_amount: Sur INV-2026-007730 vous comptez 130 images alors que nous en avons fait 13. Un zéro de trop, sans doute.⏎Salutations, Me Bertrand Colombier, expert-comptable
wrong_amount wants_credit: vous mavez facturé trop cher. la différence vous pouvez la laisser en crédit pour mes prochaines images, pas besoin de virement
unauthorized: Bonjour, je découvre ce matin un débit Imaginator sur ma Visa. Je ne connais pas votre société et n'y ai jamais rien acheté. D'où tenez-vous mon numéro de carte ?
unauthorized: quelqu'un s'est connecté a mon compte depuis la roumanie et a fait plein d'images sur mon dos, c'est pas moi
unauthorized: Mon fils de 11 ans a pris ma carte dans mon sac à mon insu et a payé chez vous. txn_q2w8e5r1t6z9u3i7
chargeback: Je suis à deux doigts de contester le paiement auprès de l'émetteur de ma carte. txn_m4n7b2v6c1x9y5a3
chargeback: La Banque Nationale a ouvert une enquête sur cette transaction, dossier 4471. Souhaitez-vous vous expliquer avec moi avant ?
legal_threat: Dernière mise en demeure avant saisine du juge de proximité. txn_k8j5h2g9f6d3s1a4
legal_threat: je vous amene aux petites créances si je revois pas mon argent
dissatisfaction: J'avais demandé un teckel, j'ai eu quelque chose entre le renard et la saucisse. Je ne peux pas offrir ça à ma grand-mère. txn_q2w8e5r1t6z9u3i7
dissatisfaction: Franchement je suis déçue. Les visages sont déformés et le texte est du charabia. INV-2026-006112
own_mistake: J'ai malencontreusement mis la clé de production dans l'environnement de test. txn_m4n7b2v6c1x9y5a3⏎Navré pour le dérangement,⏎Jonas
own_mistake: me suis trompé de bouton, je voulais juste l'aperçu
own_mistake: Il y avait un bogue dans notre programme et il a envoyé la même requête des centaines de fois. Vous n'y êtes pour rien, mais peut-être ferez-vous un geste. INV-2026-007730
own_network: Dans le train ça captait mal, le téléchargement s'est coupé je ne sais combien de fois. txn_k8j5h2g9f6d3s1a4
own_network: Notre box était en panne à la maison, c'est pour ça que les images ne me sont pas parvenues. Vous n'y pouvez rien. txn_q2w8e5r1t6z9u3i7
price_change: Je vois sur votre site que c'est moins cher depuis le 15. Puis-je avoir le nouveau prix pour mon ancienne commande ? txn_m4n7b2v6c1x9y5a3
price_change: pourquoi vous avez augmenté vos prix? personne me l'a dit. INV-2026-006112
account_ended: Depuis que vous m'avez banni je ne peux plus rien faire. Rendez-moi donc tout ce que j'ai dépensé ce mois-ci.
account_ended: Nous avons clôturé notre compte client au 31 octobre et attendons le remboursement de la dernière facture INV-2026-007730.⏎Meilleures salutations⏎Commune de Vuadens
never_charged: Que les essais ratés ne m'aient pas été facturés, c'est entendu. J'aimerais néanmoins une indemnité pour les désagréments.
never_charged: ok vous avez rien débité pour les requetes plantées mais mon temps vaut de l'argent, vous me donnez quoi
wants_credit: Le plus simple serait de mettre ça en crédit d'API sur mon compte client, pas besoin de me rendre l'argent. txn_q2w8e5r1t6z9u3i7
takes_back: Finalement annulez ma demande de remboursement svp, je me suis trompé.
takes_back: Bonjour, veuillez considérer mon message de ce matin comme nul et non avenu. Je n'ai plus besoin du remboursement. Cordialement, M. Rivière⏎⏎> INV-2026-006112 : nous examinons votre demande.
statutory_withdrawal: En tant que consommatrice je fais valoir le délai de réflexion de quatorze jours et je me retire du contrat. txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: J'exerce mon droit de rétractation ! D'ailleurs les images sont inutilisables, toutes pixelisées. txn_k8j5h2g9f6d3s1a4
wants_other: Je ne retrouve plus le reçu de txn_q2w8e5r1t6z9u3i7, vous pouvez me le renvoyer par courriel ?
wants_other: Bonjour, INV-2026-006112 porte encore notre ancienne raison sociale. Depuis octobre nous sommes « Éditions du Phare SAS ». Une facture rectifiée serait appréciée.
wants_other: Combien coûteraient 2000 images dans le style de txn_m4n7b2v6c1x9y5a3 ? Y a-t-il un tarif dégressif ?
wants_other: Juste un mot pour vous dire que les affiches de txn_k8j5h2g9f6d3s1a4 sont partout en ville et que tout le monde les adore. Bravo !
explained: Notre association a été dissoute et plus personne ne veut d'affiches. txn_q2w8e5r1t6z9u3i7
explained: Bonjour, j'avais fait ça pour les 90 ans de mon grand-père mais il est décédé la semaine dernière. Un geste me ferait du bien. txn_m4n7b2v6c1x9y5a3
explained: Il n'y a pas eu de panne ni d'erreur. On doit simplement faire des économies et on aimerait ravoir l'argent du mois passé. INV-2026-006112
explained: Ma collègue a créé les images à ma demande, mais notre donneur d'ordre ne nous paie pas. txn_k8j5h2g9f6d3s1a4
explained: Je n'ai demandé aucune opposition à la banque et je n'en ai pas l'intention. C'est l'exposition qui tombe à l'eau, le musée est en travaux. INV-2026-007730
explained: moi je pensais que c'était un essai gratuit
nothing: J'aimerais récupérer mon argent pour txn_m4n7b2v6c1x9y5a3. Un grand merci d'avance et joyeux Noël !⏎Monique Hébert
nothing: remboursement txn_q2w8e5r1t6z9u3i7 merci
nothing: Salut la gang, vous pourriez me remettre mon argent pour txn_k8j5h2g9f6d3s1a4? Merci ben
nothing: Objet : remboursement⏎N° de facture : INV-2026-006112⏎Cliente : Odette Brémond⏎Merci de rendre la totalité sur le moyen de paiement d'origine.
nothing: Non merci, pas de crédits. Je voudrais la somme sur ma Mastercard, tout simplement. txn_m4n7b2v6c1x9y5a3
nothing: Voici le numéro demandé : txn_k8j5h2g9f6d3s1a4⏎-- ⏎Zéro Panne SARL⏎Conseil en incidents et fraudes⏎⏎> Merci de nous indiquer la transaction facturée en double ou échouée.
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Exact, le message est de moi.
yes: Oui. J'avais écrit de mon adresse personnelle, tout est en ordre.⏎Amitiés, Gwenaëlle⏎⏎> Était-ce votre demande ?
yes: oui oui 👍
no: Ce n'était pas moi.
no: Non ! Je n'ai rien à voir là-dedans, je n'ai jamais voulu de remboursement.⏎Salutations⏎Fernand Baudry
unclear: Qui êtes-vous et pourquoi m'écrivez-vous ?
unclear: oui et non, une des deux demandes c'est moi, l'autre je sais pas
unclear: Je suis en déplacement jusqu'à lundi, je regarderai à mon retour.⏎⏎> Répondez oui si c'était vous.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: il est ou mon fric
request: Vous avez prélevé mon compte sans livrer la moindre image. J'attends des explications.
request: Bonjour, je ne suis pas d'accord avec ma dernière facture. À qui dois-je m'adresser ?
request: Pouvez-vous me rembourser ce que j'ai payé hier svp ?
request: Quelle est la marche à suivre pour obtenir un remboursement chez vous ?
other: Infolettre de novembre : nos meilleures recettes d'automne, des idées bricolage et notre grand concours. Pour vous désabonner, cliquez ici.
other: Nous aimerions nouer un partenariat avec Imaginator et intégrer votre technologie à notre CMS. Qui s'en occupe chez vous ?
other: La bibliothèque Python lève une ImportError sous Windows. Ça vous dit quelque chose ?
other: Cher monsieur Wolf, je décale notre rendez-vous de jeudi à 15 h. À bientôt !
other: Vous avez gagné ! Réclamez votre bonus Bitcoin et multipliez votre fortune.
`;
