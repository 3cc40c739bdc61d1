/*
 * French mails, also of Belgium, Switzerland and Québec, on which the patterns were tuned; in the format of
 * `labelled-mails.ts`.
 */
export const MAILS = `
outage: Bonjour,⏎votre service est resté inaccessible une bonne partie de la période couverte par la facture INV-2026-004217. Nous demandons un remboursement au prorata.⏎Cordialement,⏎Hélène Marchand
outage: votre api etait en panne toute la journée de mardi, je veux etre remboursé de ce jour la
outage: Chez nous au journal, plus rien ne marchait lundi : vos serveurs étaient tombés pendant sept heures. INV-2026-003108
outage failure: À cause de la panne de jeudi aucune image n'a été générée pour txn_h3k8w2pd5nz7r0aq.
failure: Bonjour, les quatre images de txn_9fk2mq7xl4bt1cvz ont échoué avec une erreur 500 mais j'ai quand même été débité. Merci de me rembourser.⏎Sophie
failure: jai commandé 6 images et jen ai recu que 2, ou est le reste?? txn_b7v1c9xy4mq2lt6e
failure: Les fichiers reçus sont vides (0 octet), impossible de les ouvrir. Merci de créditer ma carte du montant de txn_9fk2mq7xl4bt1cvz.
failure: Madame, Monsieur,⏎la transaction txn_h3k8w2pd5nz7r0aq n'a produit aucun résultat, la requête s'étant soldée par un dépassement de délai. Je vous saurais gré de bien vouloir procéder au remboursement.⏎Veuillez agréer mes salutations distinguées,⏎Jean-Luc Perret, Lausanne
failure: Le problème ne vient pas de ma connexion, j'ai testé avec trois fournisseurs. C'est votre serveur qui renvoie des erreurs au lieu des images.
failure: Je suis avocate et j'utilise vos images dans mes présentations, mais trois d'entre elles ne sont jamais arrivées.⏎⏎Bien à vous,⏎Maître Claire Dubreuil⏎Avocate au barreau de Lyon⏎12 rue du Tribunal
duplicate: J'ai été débitée deux fois pour la même commande, même minute, même montant. txn_9fk2mq7xl4bt1cvz et txn_h3k8w2pd5nz7r0aq
duplicate: vous mavez prélevé 2 fois!!! rendez moi largent
duplicate: Allô, la même requête apparaît en double sur notre facture INV-2026-004217. Pourriez-vous en annuler une? Bonne journée, Marie-Ève Tremblay, Trois-Rivières
duplicate failure: L'image n'est jamais arrivée et en plus vous me l'avez facturée deux fois. txn_b7v1c9xy4mq2lt6e
wrong_amount: Selon votre grille de tarifs l'image coûte 0,04, or vous m'avez facturé 0,09. txn_9fk2mq7xl4bt1cvz
wrong_amount: Le total de la facture INV-2026-004217 est erroné : d'après nos calculs il devrait être de 42,50 au lieu de 48,00. Merci de vérifier.
wrong_amount: pourquoi 2,40 pour 3 images?? cest beaucoup trop, vous vous etes trompés
wrong_amount duplicate: Deux problèmes sur INV-2026-003108 : une demande y figure deux fois, et le prix unitaire de l'autre n'est pas le bon.
unauthorized: Je n'ai jamais effectué ce paiement. Quelqu'un se sert de ma carte bancaire ! txn_h3k8w2pd5nz7r0aq
unauthorized: mon compte a été piraté, y a des centaines d'images que jai jamais demandé
unauthorized: Notre clé d'API a fuité sur un dépôt public et des inconnus s'en sont servis tout le week-end. Ces appels ne viennent pas de nous. INV-2026-005590
unauthorized: Un ancien salarié a gardé la clé après son départ et continue de l'utiliser sans notre autorisation.
unauthorized chargeback: Je ne reconnais pas ce débit, on m'a volé mon portefeuille. Ma banque a ouvert une contestation et va récupérer la somme.
chargeback: Sans réponse d'ici vendredi, je demande à ma banque de rejeter le prélèvement. txn_9fk2mq7xl4bt1cvz
chargeback: jai deja ouvert un litige paypal
chargeback: Bonjour, une rétrofacturation est en cours chez Desjardins pour txn_b7v1c9xy4mq2lt6e, mais je préférerais régler ça avec vous.
chargeback failure: Aucune image reçue, que des messages d'erreur. Ou vous remboursez ou je fais opposition auprès de ma banque.
legal_threat: Si la somme n'est pas restituée sous dix jours, je transmets le dossier à mon avocat. INV-2026-004217
legal_threat: escrocs, je vais porter plainte et prévenir la DGCCRF
legal_threat dissatisfaction: Vos images sont d'une laideur sans nom. Remboursez-moi ou on se retrouve au tribunal.
legal_threat: À défaut de remboursement de txn_h3k8w2pd5nz7r0aq, je saisirai l'Office de la protection du consommateur. Gilles Bouchard, Québec
dissatisfaction: Le résultat ne me plaît pas du tout, ça n'a rien à voir avec ma description. Je souhaite être remboursé de txn_9fk2mq7xl4bt1cvz.
dissatisfaction: six doigts a chaque main, serieusement? txn_b7v1c9xy4mq2lt6e
dissatisfaction: La résolution est bien trop faible pour l'impression et les couleurs font bon marché. Nous ne pouvons rien en faire.⏎Bien cordialement⏎Agence Mirabelle, Liège
dissatisfaction: Les images sont toutes arrivées, ce n'est pas le souci, mais elles sont floues et moches.
own_mistake: J'ai tapé 100 au lieu de 10 par inadvertance, c'est ma faute. Vous pouvez faire un geste ? txn_9fk2mq7xl4bt1cvz
own_mistake: desolé mon script a tourné en boucle toute la nuit, javais oublié de larreter
own_mistake: Une erreur de notre part : le stagiaire a sélectionné le mauvais modèle. Un remboursement de INV-2026-003108 serait-il possible à titre commercial ?
own_mistake: Personne ne nous a rien volé, notre développeur avait la clé avec notre accord. Il s'est simplement trompé de paramètres.
own_network: Mon wifi a lâché pendant le téléchargement et du coup je n'ai pas les images. txn_h3k8w2pd5nz7r0aq
own_network: Notre pare-feu a bloqué vos réponses, notre service informatique s'en est aperçu après coup. Pourriez-vous tout de même rembourser txn_9fk2mq7xl4bt1cvz ?
own_network: plus d'internet chez moi ce jour la a cause des travaux dans la rue, jai rien pu charger
price_change: Deux jours après mon achat vous avez baissé vos prix. J'aimerais récupérer la différence sur txn_b7v1c9xy4mq2lt6e.
price_change: aujourdhui c'est 0,02 et la semaine derniere jai payé 0,04, cest pas juste
price_change: Personne ne nous a prévenus de la hausse des tarifs de janvier. Merci d'appliquer l'ancien prix à INV-2026-004217.
account_ended: Vous avez suspendu mon compte, alors je veux qu'on me rende mon argent. txn_9fk2mq7xl4bt1cvz
account_ended: Ayant résilié notre compte la semaine dernière, nous demandons le remboursement de INV-2026-005590.⏎Cordialement⏎Le service comptable, Studio Garonne SARL
account_ended: compte supprimé, maintenant remboursez moi le mois d'octobre svp
never_charged: Les requêtes échouées n'ont certes pas été facturées, mais je voudrais être dédommagé pour le temps perdu.
never_charged: je sais que les images ratées m'ont rien couté mais je veux quand meme quelque chose pour ca
never_charged: Vous ne m'avez rien compté pour les appels en erreur, je l'ai bien vu. Un petit dédommagement pour ces appels me semblerait toutefois normal.
wants_credit failure: Deux des images n'ont pas été générées. Plutôt qu'un virement, je prendrais volontiers du crédit pour mes prochaines requêtes. txn_h3k8w2pd5nz7r0aq
wants_credit: Je préférerais un crédit sur mon compte Imaginator plutôt que le remboursement sur ma carte. txn_9fk2mq7xl4bt1cvz
wants_credit: vous pouvez me mettre des crédits a la place de l'argent? je les utiliserai le mois prochain
takes_back: C'est réglé, je retire ma demande concernant txn_9fk2mq7xl4bt1cvz. Merci et bon week-end !
takes_back: oubliez mon dernier mail, plus besoin du remboursement
takes_back: Madame, Monsieur, nous renonçons à notre demande de remboursement. INV-2026-004217
statutory_withdrawal: Par la présente je me rétracte du contrat du 3 novembre dans le délai de quatorze jours. txn_b7v1c9xy4mq2lt6e
statutory_withdrawal: jutilise mon droit de rétractation, merci de confirmer
statutory_withdrawal: Je vous notifie par la présente ma rétractation du contrat portant sur la prestation de services INV-2026-005590, conformément à l'article L221-18 du Code de la consommation.⏎Nom : Odile Fabre⏎Date : 12/11/2026
wants_other: Pourriez-vous m'envoyer une copie de la facture INV-2026-004217 ? Mon comptable en a besoin.⏎Merci !
wants_other: Il manque notre numéro de TVA sur INV-2026-003108. Merci de rééditer la facture avec BE0123.456.789.
wants_other: on a déménagé, veuillez changer l'adresse sur INV-2026-005590 : 8 quai du Port, 44000 Nantes
wants_other: Les images de txn_9fk2mq7xl4bt1cvz sont magnifiques, je voulais simplement vous dire merci !
wants_other: Question au sujet de txn_h3k8w2pd5nz7r0aq : avec quelle graine l'image a-t-elle été générée, et puis-je la réutiliser ? Je ne demande pas de remboursement.
explained: Le client a annulé la campagne l'après-midi même, nous n'avons plus besoin des images. Merci de rembourser txn_9fk2mq7xl4bt1cvz.
explained: Ce n'était pas un double prélèvement, je le sais bien. C'est mon patron qui a abandonné la deuxième série entre-temps. txn_h3k8w2pd5nz7r0aq
explained: Vos conditions disent que les pannes sont remboursées. Il ne s'agit pas de ça ici : notre salon a été reporté à l'année prochaine. INV-2026-004217
explained: ma fille a joué sur la tablette, elle a le droit, mais on a vraiment pas besoin de tant d'images
explained: Je croyais que les cent premières images étaient offertes.
explained: Je suis étudiante et je n'arrive pas à payer mon loyer ce mois-ci, un petit geste serait-il possible pour txn_b7v1c9xy4mq2lt6e ?
explained: Aucun piratage de notre côté. Notre prestataire, à qui nous avions confié la clé, a largement dépassé le budget convenu.
explained: Finalement nous avons engagé une photographe.⏎⏎Le 4 nov. 2026, Refund Desk a écrit :⏎> Avez-vous été débité deux fois, ou des images ont-elles échoué ?
explained: Le mariage pour lequel on voulait faire les faire-part n'aura pas lieu. Bises, Camille
nothing: Bonjour, je vous prie de bien vouloir me rembourser la transaction txn_9fk2mq7xl4bt1cvz. Merci d'avance.⏎Cordialement⏎Nathalie Roussel
nothing: remboursez moi!!! txn_h3k8w2pd5nz7r0aq
nothing: INV-2026-004217
nothing: Allô, j'aimerais ravoir mon argent pour txn_b7v1c9xy4mq2lt6e s'il vous plaît. Bonne journée, Stéphane
nothing: Merci de recréditer ma carte bancaire. txn_9fk2mq7xl4bt1cvz
nothing: Avoir ou remboursement, les deux me conviennent.
nothing: Je ne veux pas de crédits, je veux mon argent.
nothing: Madame, Monsieur, veuillez trouver ci-joint la facture INV-2026-005590, dont je demande le remboursement avant le 30 novembre. Tous droits réservés.
nothing: Avez-vous des nouvelles de mon remboursement ?⏎⏎> Si vous contestez le paiement auprès de votre banque, votre compte est suspendu.⏎> L'insatisfaction n'est pas remboursée.
nothing: un avoir svp. txn_h3k8w2pd5nz7r0aq⏎⏎Envoyé de mon iPhone
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Oui, c'était bien moi.
yes: oui cest moi, allez y
yes: Bonjour,⏎je confirme être à l'origine de cette demande.⏎Bien à vous,⏎Luc Vandenbroucke⏎⏎> Quelqu'un a demandé un remboursement en votre nom. Était-ce vous ?
yes: ouais c'est bon je confirme⏎⏎Envoyé depuis mon Samsung
no: Non, ce n'était pas moi !
no: jai rien demandé du tout, c'est quelqu'un d'autre
no: Cette demande ne vient pas de moi, merci de ne pas en tenir compte.⏎Cordialement, P. Lemoine⏎⏎> Répondez oui, ou « ce n'était pas moi ».
unclear: De quelle demande parlez-vous ?
unclear: Peut-être, ou alors c'est mon mari. Je lui demande ce soir.
unclear: Remboursez-moi aussi INV-2026-003108 svp.⏎⏎> Répondez oui.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: Je veux récupérer mon argent.
request: pourquoi ma carte a été débitée??
request: Il y a deux fois Imaginator sur mon relevé bancaire, c'est quoi ça ?
request: Bonjour, vous m'avez fait payer trop cher. Comment récupérer la différence ?
request: Je souhaite être remboursée mais je ne retrouve pas le numéro. Merci, Monique
request: C'est quoi ce prélèvement de 12,80 euros du 3 novembre ?
other: Madame, Monsieur, permettez-moi de vous présenter nos solutions de nettoyage de bureaux. Quand seriez-vous disponible pour un appel ?
other: Je me permets de vous adresser ma candidature pour un stage en apprentissage automatique. Vous trouverez mon CV ci-joint.
other: Comment règle-t-on le format 16:9 dans l'API ? Je ne trouve rien dans la doc.
other: Joyeux anniversaire mon cher Antoine ! Profite bien de ta journée.
other: Gagnez 5000 euros par semaine depuis chez vous ! Cliquez ici et devenez riche !
other: Merci pour votre aide d'hier, tout remarche parfaitement.
`;
