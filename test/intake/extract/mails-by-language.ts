/* Mails of about five to fifteen words, as customers write them, one a line, by the language that they are in. */
export const MAILS_BY_LANGUAGE = {
  en: `
Please refund txn_9fk2mq7xl4bt1cvz, all images failed.
hi my card was charged twice for the same thing, please fix
I would like a refund for my last invoice INV-2026-004217.
The pictures never arrived and I want my money back.
Your service was down all day on Tuesday.
didnt get any images, refund pls
Somebody used my API key without my permission.
Could you give me service credit instead of cash?
The quality of these four images is really poor.
I was billed for ten images but ordered only six.
Both requests timed out, see the attached log file.
You suspended my account, give me back what I paid.
Please forget it, I withdraw my refund request.
My bank is already dealing with this payment.
Wrong price on the invoice, please check it again.
`,
  de: `
Bitte erstatten Sie mir txn_9fk2mq7xl4bt1cvz, alle Bilder sind fehlgeschlagen.
Hallo, mir wurde zweimal derselbe Betrag abgebucht, bitte um Rückzahlung.
Ich hätte gerne mein Geld zurück für die Rechnung INV-2026-004217.
Die Bilder sind nie angekommen, ich will mein Geld zurück.
Ihr Dienst war am Dienstag den ganzen Tag nicht erreichbar.
keine bilder bekommen, geld zurück bitte
Jemand hat meinen API-Schlüssel ohne meine Erlaubnis benutzt.
Kann ich statt Geld eine Gutschrift für künftige Nutzung haben?
Die Qualität der vier Bilder ist wirklich schlecht.
Mir wurden zehn Bilder berechnet, bestellt habe ich aber nur sechs.
Beide Anfragen sind abgebrochen, siehe Protokoll im Anhang.
Sie haben mein Konto gesperrt, also will ich zurück, was ich bezahlt habe.
Vergessen Sie es bitte, ich ziehe meine Anfrage zurück.
Meine Bank kümmert sich bereits um diese Zahlung.
Falscher Preis auf der Rechnung, bitte nochmals prüfen.
`,
  fr: `
Merci de me rembourser txn_9fk2mq7xl4bt1cvz, toutes les images ont échoué.
Bonjour, j'ai été débité deux fois pour la même chose.
Je voudrais un remboursement de ma facture INV-2026-004217.
Les images ne sont jamais arrivées et je veux récupérer mon argent.
Votre service était en panne toute la journée de mardi.
pas recu les images, remboursez moi svp
Quelqu'un a utilisé ma clé API sans mon autorisation.
Pourriez-vous me donner un crédit plutôt que de l'argent ?
La qualité de ces quatre images est vraiment mauvaise.
On m'a facturé dix images alors que j'en ai commandé six.
Les deux requêtes ont expiré, voir le journal ci-joint.
Vous avez suspendu mon compte, rendez-moi ce que j'ai payé.
Laissez tomber, je retire ma demande de remboursement.
Ma banque s'occupe déjà de ce paiement.
Le prix sur la facture est faux, vérifiez s'il vous plaît.
`,
  es: `
Por favor, reembolsen txn_9fk2mq7xl4bt1cvz, todas las imágenes fallaron.
Hola, me han cobrado dos veces lo mismo, quiero mi dinero.
Quisiera un reembolso de mi última factura INV-2026-004217.
Las imágenes nunca llegaron y quiero que me devuelvan el dinero.
Su servicio estuvo caído todo el martes.
no me llego ninguna imagen, devuelvan el dinero porfa
Alguien usó mi clave API sin mi permiso.
¿Me pueden dar crédito en lugar de dinero?
La calidad de estas cuatro imágenes es muy mala.
Me cobraron diez imágenes pero solo pedí seis.
Las dos solicitudes fallaron por tiempo, vean el registro adjunto.
Suspendieron mi cuenta, así que devuélvanme lo que pagué.
Olvídenlo, por favor, retiro mi solicitud.
Mi banco ya se está ocupando de este pago.
El precio de la factura está mal, revísenlo otra vez.
`,
  pt: `
Por favor, reembolsem txn_9fk2mq7xl4bt1cvz, todas as imagens falharam.
Olá, fui cobrado duas vezes pela mesma coisa, quero meu dinheiro.
Gostaria de um reembolso da minha última fatura INV-2026-004217.
As imagens nunca chegaram e quero o meu dinheiro de volta.
O vosso serviço esteve em baixo toda a terça-feira.
nao recebi nenhuma imagem, devolvam o dinheiro pf
Alguém usou a minha chave de API sem autorização.
Podem dar-me crédito em vez de dinheiro?
A qualidade destas quatro imagens é muito ruim.
Cobraram dez imagens mas eu só pedi seis.
Os dois pedidos expiraram, vejam o registo em anexo.
Vocês suspenderam minha conta, então quero de volta o que paguei.
Esqueçam, por favor, retiro o meu pedido.
O meu banco já está a tratar deste pagamento.
O preço na fatura está errado, verifiquem de novo.
`,
  it: `
Vi prego di rimborsare txn_9fk2mq7xl4bt1cvz, tutte le immagini sono fallite.
Ciao, mi avete addebitato due volte la stessa cosa.
Vorrei il rimborso della mia ultima fattura INV-2026-004217.
Le immagini non sono mai arrivate e rivoglio i miei soldi.
Il vostro servizio non funzionava per tutto martedì.
non ho ricevuto nessuna immagine, rimborso per favore
Qualcuno ha usato la mia chiave API senza permesso.
Potete darmi un credito al posto dei soldi?
La qualità di queste quattro immagini è davvero pessima.
Mi avete fatturato dieci immagini ma ne ho ordinate sei.
Entrambe le richieste sono scadute, vedi il file allegato.
Avete sospeso il mio account, ridatemi quello che ho pagato.
Lasciate perdere, ritiro la mia richiesta.
La mia banca si sta già occupando di questo pagamento.
Il prezzo sulla fattura è sbagliato, controllate di nuovo.
`,
  nl: `
Graag txn_9fk2mq7xl4bt1cvz terugbetalen, alle afbeeldingen zijn mislukt.
Hallo, er is twee keer hetzelfde bedrag afgeschreven, graag terugstorten.
Ik wil graag mijn geld terug voor factuur INV-2026-004217.
De afbeeldingen zijn nooit aangekomen en ik wil mijn geld terug.
Jullie dienst lag dinsdag de hele dag plat.
geen plaatjes gekregen, geld terug aub
Iemand heeft mijn API-sleutel zonder toestemming gebruikt.
Kan ik tegoed krijgen in plaats van geld?
De kwaliteit van deze vier afbeeldingen is echt slecht.
Er zijn tien afbeeldingen berekend maar ik bestelde er zes.
Beide aanvragen zijn verlopen, zie het logboek in de bijlage.
Jullie hebben mijn account geblokkeerd, geef terug wat ik betaald heb.
Laat maar zitten, ik trek mijn verzoek in.
Mijn bank is al met deze betaling bezig.
De prijs op de factuur klopt niet, kijk er nog eens naar.
`,
  pl: `
Proszę o zwrot za txn_9fk2mq7xl4bt1cvz, wszystkie obrazy się nie udały.
Dzień dobry, pobrano mi dwa razy tę samą kwotę.
Chciałbym otrzymać zwrot za fakturę INV-2026-004217.
Obrazy nigdy nie dotarły i chcę odzyskać pieniądze.
Państwa serwis nie działał przez cały wtorek.
nie dostalem zadnych obrazow, prosze o zwrot pieniedzy
Ktoś użył mojego klucza API bez mojej zgody.
Czy mogę dostać środki na koncie zamiast pieniędzy?
Jakość tych czterech obrazów jest naprawdę słaba.
Policzono mi dziesięć obrazów, a zamówiłem tylko sześć.
Oba zapytania wygasły, proszę zobaczyć załączony plik.
Zawiesiliście moje konto, więc oddajcie to, co zapłaciłem.
Proszę o tym zapomnieć, wycofuję swoją prośbę.
Mój bank już zajmuje się tą płatnością.
Cena na fakturze jest błędna, proszę sprawdzić jeszcze raz.
`,
  ja: `
txn_9fk2mq7xl4bt1cvz を返金してください。画像がすべて失敗しました。
同じ請求が二回ありました。確認をお願いします。
請求書 INV-2026-004217 の返金を希望します。
画像が届きませんでした。お金を返してください。
火曜日は一日中サービスが停止していました。
画像きてない、返金して
誰かが私のAPIキーを無断で使いました。
現金ではなくクレジットでお願いできますか。
この四枚の画像は品質がとても悪いです。
十枚分請求されましたが、注文は六枚だけです。
リクエストが両方ともタイムアウトしました。
アカウントが停止されたので、支払った分を返してください。
返金の依頼を取り下げます。
銀行がすでにこの支払いに対応しています。
請求書の金額が間違っています。
`,
  zh: `
请退款 txn_9fk2mq7xl4bt1cvz,所有图片都生成失败了。
同一笔费用被扣了两次,请退回。
我想申请发票 INV-2026-004217 的退款。
图片一直没有收到,请把钱退给我。
你们的服务星期二一整天都无法使用。
没收到图片 退钱
有人未经许可使用了我的API密钥。
可以给我账户余额而不是退现金吗?
這四張圖片的品質真的很差。
我只訂了六張,卻收了十張的錢。
两个请求都超时了,请看附件日志。
你们封了我的账号,请退还我付的钱。
算了,我撤回退款申请。
我的银行已经在处理这笔付款。
发票上的价格不对,请再检查一下。
`,
} as const;
