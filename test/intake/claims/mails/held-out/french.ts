/*
 * French mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: Bonjour, votre service est resté inaccessible toute la soirée de jeudi. Je souhaite être remboursé au prorata sur INV-2026-005443. Cordialement, Maëlle Le Goff
outage: bjr le site et l'api etaient en panne dimanche pendant au moins 5h, impossible de bosser. je demande un geste sur INV-2026-003602
outage: Madame, Monsieur,⏎⏎Nous avons constaté une interruption de votre service le 6 novembre, de 8 h à midi. Notre atelier n'a rien pu produire. Merci de rembourser la part correspondante de la facture INV-2026-006585.⏎⏎Veuillez agréer nos salutations distinguées.⏎Imprimerie Vasseur & Fils, Roubaix
failure: J'ai payé pour 30 images et je n'ai rien reçu, juste un message d'erreur. txn_3alm9e6r8rxszf8h Remboursez-moi svp
failure: Allô, sur les 50 images commandées il y en a 14 qui ont planté (timeout) pis vous m'avez chargé les 50 pareil. La transaction c'est txn_z00lczgitznqwmot. Merci de corriger ça! Jean-Sébastien, Trois-Rivières
failure wants_credit: Bonjour, la génération a échoué pour 8 images de txn_fusty4i83rg7gl42 alors qu'elles ont été facturées. Plutôt qu'un remboursement, je préfère des crédits à utiliser sur mes prochaines images. Merci !
duplicate: j'ai ete debité deux fois pour la meme commande txn_i0n85pp6xzlstwsa et txn_2yq4w6rtibqu2e4f merci de me rembourser une des deux
duplicate: Bonjour,⏎Je constate un double prélèvement sur mon compte pour la même demande. Pourriez-vous annuler le second ? Réf. txn_ikdbaelr0zfrelc3⏎Bien à vous,⏎Solange Mbarga
wrong_amount: Le montant de la facture INV-2026-005666 est faux : vous m'avez facturé 90 € au lieu de 60 €.
wrong_amount: Salut, vous m'avez compté 144 images alors que j'en ai demandé 100. Trop perçu à rembourser svp. txn_la0f5nzyqr11fg5z
wrong_amount legal_threat: Vous m'avez prélevé plus que le tarif affiché sur votre site (INV-2026-003153). Sans remboursement de la différence sous huit jours, je saisirai le tribunal et la DGCCRF.
unauthorized: Je n'ai jamais effectué ce paiement, on a piraté mon compte ! txn_d3kegs1wf3aqg3hk
unauthorized: Bonjour, un débit de votre société apparaît sur ma carte alors que je n'ai rien commandé. Quelqu'un a utilisé ma carte sans mon autorisation. Merci de me rembourser txn_dhflrdbvhzbk8ihw. M. Perrochon, Lausanne
unauthorized: ma clé api a été volée sur github et qq1 a généré des centaines d'images avec, INV-2026-007722 c'est pas moi
chargeback: J'ai contesté le paiement txn_sbeptyexf3ktdl5t auprès de ma banque, une procédure de rétrofacturation est en cours.
chargeback dissatisfaction: images moches et floues, rien a voir avec ce que j'ai demandé. si pas remboursé demain je fais opposition et un chargeback avec ma banque txn_k5p8k78bwf16y4lx
legal_threat: Ceci vaut mise en demeure. À défaut de paiement de la somme figurant sur INV-2026-003554 sous quinzaine, mon avocat engagera une action en justice.⏎⏎Bertrand Quillet
dissatisfaction: Les chats demandés ont trois yeux et la tour Eiffel penche comme Pise. C'est du n'importe quoi, je veux être remboursé. txn_4j0gbc6aizekqzyq
dissatisfaction: Bonjour, mon client trouve les visuels ratés, les couleurs ne vont pas et le style n'est pas celui demandé. Est-il possible d'être remboursé de INV-2026-009459 ? Bonne journée, Agence Petit Ours
own_mistake: Bonjour, j'ai fait une erreur dans mon code et j'ai lancé 1000 images au lieu de 100. C'est de ma faute mais si vous pouviez faire un geste... txn_z9gf59wwgv45ruiy
own_mistake: Le stagiaire a mal configuré notre outil et on a généré quatre fois la même série. L'erreur vient bien de chez nous, mais un geste commercial sur INV-2026-003048 serait bienvenu. Merci, Fanny
own_network: on habite en zone blanche, la 4G a laché en plein milieu et mon ordi a perdu la connexion avant d'avoir les images txn_z3vj0muv2n5zc9mr remboursement possible?
own_network: Bonjour, notre réseau d'entreprise était en panne et le pare-feu bloquait vos réponses. Nous n'avons donc pas pu télécharger les images de txn_b1a67vpxf3ywog6v. Un remboursement serait-il envisageable ? Cdlt, service informatique, CPAS de Namur
price_change: c'est moitié moins cher depuis ce matin et moi j'ai payé plein pot avant hier... un petit remboursement de l'écart sur txn_vfh51gj89yfmpr2v ?
price_change: Bonjour, vos tarifs ont changé le 1er novembre et c'est maintenant bien moins cher. Serait-il possible d'appliquer le nouveau tarif à notre facture d'octobre INV-2026-003587 et de nous rembourser l'écart ?
account_ended: Vous avez banni mon compte du jour au lendemain, soi-disant pour contenu interdit. Rendez-moi au moins l'argent dépensé, INV-2026-005417.
account_ended: j'ai cloturé mon compte la semaine derniere, je veux récuperer l'argent de INV-2026-008068 que j'avais payé avant
never_charged: Quelques requêtes ont échoué hier. Elles n'ont pas été facturées, je l'ai vérifié, mais j'aimerais un dédommagement pour le temps perdu. INV-2026-007459
never_charged: les appels en erreur vous me les avez pas comptés ok mais j'ai quand meme perdu ma matinée, vous remboursez quoi dans ce cas ? txn_edct0dd2ni0n6ujc
wants_credit: Je préférerais un crédit sur mon compte pour mes prochaines générations plutôt qu'un virement. txn_azj4birtcq2xf9z4
wants_credit: pas besoin de l'argent, mettez moi juste des credits pour la prochaine fois txn_utr01fdn2ufir8nl merci bcp
takes_back: Bonjour, j'annule ma demande de remboursement pour txn_5vun0gkh0qw3kvj9. Merci et désolée du dérangement.
takes_back: Ne tenez pas compte de mon mail de ce matin au sujet de txn_h5tj7deope1d1h7e, je ne souhaite plus être remboursée.
statutory_withdrawal: Je vous notifie par la présente ma rétractation du contrat portant sur la commande INV-2026-002051.⏎Thérèse Vandermeulen⏎Fait à Liège, le 15 novembre 2026
statutory_withdrawal: j'exerce mon droit de rétractation de 14 jours pour txn_pf0yhxsav2qu94jm
wants_other: Merci infiniment pour les images de txn_0dnigaedhyskqf8q, mes élèves ont adoré !
wants_other: Bonjour, il manque notre numéro de TVA intracommunautaire sur INV-2026-008892. Merci de nous adresser une facture rectifiée. Le service comptable
wants_other: Bonsoir, est-ce que je peux avoir un justificatif de paiement pour txn_g2v53zsnayp1fe43 ? C'est pour ma note de frais.
wants_other: Bonjour, nous avons changé d'adresse : 12 rue des Tanneurs, 67000 Strasbourg. Merci de mettre à jour nos coordonnées de facturation (INV-2026-001657).
explained: Nous tenons un gîte dans le Jura. La région nous a fourni gratuitement une brochure toute faite, du coup vos images ne serviront jamais. Un remboursement de txn_0ca4qweq8yq7zx8z serait apprécié.
explained: bonjour mon mari est décédé le mois dernier et c'est lui qui s'occupait de ce projet, je ne m'en servirai pas. INV-2026-007663
explained: Précision : il ne s'agit pas d'un doublon. C'était un cadeau pour le départ en retraite d'un collègue, qui finalement reste un an de plus ! INV-2026-007276 est donc tombée à l'eau.
explained: Étant moi-même avocate, je comptais illustrer un colloque qui finalement a été reporté à l'an prochain. Merci de rembourser txn_buhowptoamzsw8kc.
explained: ma fille a fait des autocollants avec mon compte (je lui avais dit oui) mais au marché de noel on lui a refusé le stand. on peut ravoir les sous de txn_j8crbi3a3es15rk8 ?
explained: On m'a dit que vous remboursiez en cas de panne. Moi c'est différent, j'ai arrêté mon activité de graphiste avant de me servir des images txn_ju33a31ll6x7dqd9.
nothing: Remboursement txn_asbiw0zz3arca15l svp
nothing: Bonjour,⏎Je souhaite obtenir le remboursement de la facture INV-2026-009404.⏎Merci d'avance.⏎Cordialement,⏎Yannick Kerboul
nothing: Voici le numéro demandé : txn_2emuvtluhqcmb8p2⏎⏎Le 14 nov. 2026 à 09:12, Imaginator a écrit :⏎> Avez-vous été débité deux fois ?
nothing: Un avoir pour INV-2026-009773 svp, merci. Compta, Sté Delmas
nothing: rendez moi mon argent !!! txn_209puawkyqpnbbd2
nothing: Madame, Monsieur, je me permets de revenir vers vous afin de solliciter le remboursement de la transaction txn_mi8kkbirspe1w25a sur ma carte bancaire. Dans l'attente de votre retour, je vous prie d'agréer l'expression de mes sentiments les meilleurs. Huguette Fontanel
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: Oui c'est bien moi
yes: oui⏎⏎Envoyé depuis mon mobile
yes: Bonjour, je confirme être à l'origine de cette demande. Cordialement, S. Mbarga
no: Non, ce n'était pas moi.
no: ah non c'est pas moi du tout, j'ai rien demandé
no: Je n'ai formulé aucune demande de remboursement, il s'agit d'une usurpation.
unclear: C'est quoi ce mail ? Une arnaque ?
unclear: Je ne sais plus, peut-être mon associé, je vérifie avec lui.
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: bonjour j'ai été prélevé par vous et je sais pas pourquoi
request: Comment faire pour me faire rembourser ?
request: Votre dernière facture est beaucoup trop élevée, merci de m'expliquer ces frais.
request: J'ai payé hier et je n'ai reçu aucune image, je veux récupérer mon argent.
request: Bonjour, je conteste un débit de 35 € sur ma carte au nom de votre société.
other: Bonjour, je cherche un stage de deux mois en développement web, êtes-vous intéressés ?
other: Comment régénérer ma clé API ? Le bouton ne réagit pas chez moi.
other: Découvrez nos fournitures de bureau écologiques, livraison partout en France !
other: merci pour votre réponse rapide, ça marche maintenant. bonne soirée
other: Est-ce que vos modèles acceptent des consignes en breton ou en occitan ?
`;
