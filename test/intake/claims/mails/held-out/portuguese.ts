/*
 * Portuguese mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: Boa tarde, o vosso serviço esteve em baixo durante toda a manhã de quarta-feira. Peço o reembolso proporcional da fatura INV-2026-009873. Obrigado, Nuno Sequeira
outage: oi, o sistema de vcs ficou fora do ar sábado o dia inteiro, a gente não conseguiu trabalhar. quero desconto/reembolso na INV-2026-001117
outage: Prezados, informamos que a plataforma ficou indisponível por cerca de 4 horas no dia 10/11. Solicitamos o estorno proporcional referente à fatura INV-2026-006150.⏎Atenciosamente,⏎Gráfica Boa Vista Ltda.⏎Depto. Financeiro
failure: Paguei e as imagens não foram geradas, só aparecia erro 500. Quero meu dinheiro de volta. txn_v5dyak36e1cf7ggv
failure: Bom dia, das 45 imagens que pedi, 17 falharam com erro do servidor e mesmo assim foram cobradas. Agradeço a devolução desse valor. txn_lxefbjbjufziatul⏎Com os melhores cumprimentos,⏎Graça Valadares, Viseu
failure legal_threat: Não recebi nenhuma imagem do pedido txn_y1vc4anfadi6di0s, deu timeout em tudo, e fui cobrado. Se não devolverem até segunda vou abrir processo no juizado de pequenas causas.
duplicate: fui cobrado 2 vezes pelo mesmo pedido txn_cxw6sd8spby57re6 txn_61u7h4gk5x5tmg0p estorna uma por favor
duplicate: Boa noite. Reparei que me debitaram em duplicado no cartão, o mesmo valor no mesmo dia, mas só fiz um pedido. Referência txn_0dnten8ddn089ln3. Cumprimentos, Telma
duplicate: Olá, tem cobrança duplicada aqui na minha fatura do Nubank, txn_hdw62y8xh57fbel6, podem verificar e devolver? Abs, Wesley
wrong_amount: O valor da fatura INV-2026-008763 está errado, cobraram R$ 180 em vez de R$ 120.
wrong_amount: Exmos. Senhores, na fatura INV-2026-003287 constam 300 imagens, quando só pedimos 230. Solicitamos a restituição do montante cobrado a mais.⏎Cumprimentos,⏎Contabilidade, Adega do Vale, Lda.
wrong_amount: vcs me cobraram a mais, na tabela é 0,20 por imagem e veio 0,35... txn_roxk354h87uzmvzg
unauthorized: Não fui eu que fiz essa compra! Clonaram meu cartão. txn_xwmlkw9u8d1u1oxb
unauthorized: Boa tarde, alguém entrou na minha conta sem autorização e gerou imagens que eu não pedi. Não reconheço a cobrança txn_q8s3xbt2sj5uzx3t e peço o reembolso. Márcia Teles
unauthorized chargeback: minha chave de api vazou e usaram sem permissão, INV-2026-002987 não é meu consumo. já contestei no banco e pedi o chargeback
chargeback: Informo que já abri uma contestação da compra txn_ws5cdmlj7xw566yn junto da operadora do cartão.
legal_threat: Caso o valor da INV-2026-003115 não seja devolvido em 48h, vou registrar reclamação no Procon e acionar meu advogado.
dissatisfaction: as imagens ficaram horriveis, não gostei de nada. quero reembolso txn_ukqheh5vjvjpxjku
dissatisfaction: Boa tarde, infelizmente a qualidade ficou muito aquém do esperado: rostos tortos, cores erradas e textos ilegíveis. Gostaria de ser reembolsada por txn_b0z7bfl4v1usrzqo. Obrigada, Conceição Brito
own_mistake: Esqueci de desligar o robô de testes na sexta e ele rodou até segunda. Vacilo meu, mas a INV-2026-006623 veio pesada, dá pra dar uma força?
own_mistake: Olá, por engano escolhi o modelo mais caro. A culpa é minha, mas será possível o reembolso de txn_dg0wb2d4ebxwu8cn? Cumprimentos, Rui Pestana, Funchal
own_network: minha internet caiu no meio (a Vivo aqui é uma piada) e não consegui baixar as imagens da txn_3kqqstqce45rt129, dá pra reembolsar?
own_network: Vivo no interior do Alentejo e a minha ligação à internet é fraca, caiu a meio e já não consegui descarregar as imagens. É possível reembolsar txn_kkn71o25mq024m4s?
price_change: Comprei domingo e hoje já tá bem mais barato, poxa. Tem como devolver a diferença da txn_qsg5d3yh5wramnfy?
price_change: Boa tarde, os preços desceram no dia 1 e nós pagámos a INV-2026-005750 ainda pela tabela antiga. Podem acertar a diferença? Cumprimentos, Papelaria Fernandes
account_ended: Suspenderam a minha conta por alegada violação dos termos. Quero de volta o que paguei na INV-2026-007619.
account_ended: Boa tarde, cancelei a minha conta no mês passado por iniciativa própria. Pretendo reaver o valor pago até essa data, fatura INV-2026-009607. Cumprimentos, Dulce Amorim
never_charged: Ontem algumas requisições falharam. Vi que não foram cobradas, mas queria uma compensação pelo transtorno. INV-2026-005778
never_charged: Boa noite, os pedidos que deram erro não aparecem faturados em INV-2026-003050, portanto não os paguei, mas perdi a tarde à espera. Há alguma indemnização para isso?
wants_credit: Em vez de reembolso prefiro créditos para usar nas próximas imagens. txn_8slmmi6ax6ahp89c
failure wants_credit: oi gente, 9 imagens da txn_94e7vpautcp18h3f deram erro e foram cobradas. nem precisa devolver o dinheiro, pode deixar como crédito na conta pra eu usar depois. valeu!
takes_back: Boa tarde, já não pretendo o reembolso da txn_zwb9nwff8e90q6h9. Podem arquivar o assunto. Cumprimentos, Isaura
takes_back: desisti do reembolso da txn_pk5esz3z0004hffs, podem desconsiderar meu email anterior
statutory_withdrawal: Venho por este meio exercer o direito de livre resolução do contrato INV-2026-008497.⏎Henrique Falcão⏎Coimbra, 18-11-2026
statutory_withdrawal: Quero exercer meu direito de arrependimento de 7 dias previsto no artigo 49 do CDC. txn_j0uct2vgkivb00ai
wants_other: Preciso da nota fiscal da INV-2026-005518 para o meu MEI, conseguem mandar?
wants_other: Bom dia, o NIF na INV-2026-001777 está incorreto, o certo é 503 504 564. Agradeço o envio da fatura corrigida.
wants_other: Só passando pra agradecer, as imagens da txn_ocflp570ocayylw1 ficaram lindas demais!
wants_other: como faço pra mudar o email de cadastro? minha ultima transação foi txn_6fsbycbsvelqxay7
explained: Vendo bolos por encomenda e fiz um cardápio ilustrado, mas o médico mandou eu parar por causa da coluna. Não vou usar as imagens, dá pra devolver txn_ovhgjbctn0kdkv4m?
explained: Boa tarde, a empresa onde eu trabalhava fechou e o projeto ficou pelo caminho, mas quem pagou fui eu. Seria possível a devolução de INV-2026-005326?
explained: Não é cobrança em duplicidade não. O bloco de carnaval perdeu o patrocínio e esse ano não sai, aí as artes da txn_h7f6s6sh3eoda4mo não têm mais serventia.
explained: Meu filho usou a conta com minha autorização pra fazer figurinhas, só que agora desistiu do negócio. Tem como voltar o valor da txn_fbwnkxomekjglxpu?
explained: Disseram-me que devolvem dinheiro quando há falhas. O meu caso não é esse: o cliente não gostou da ideia da campanha e anulou tudo antes de ver as imagens. INV-2026-001025
explained: Sou advogada, mas isto é pessoal: a minha filha escolheu outro tema para a festa e já não preciso dos desenhos. Gostaria do reembolso da txn_13lshg0imyy8c2rx.
nothing: reembolso txn_2fayq2svasdz2mlz
nothing: Boa tarde,⏎Venho solicitar o reembolso da transação txn_gnz3ylontaon5ff2.⏎Com os melhores cumprimentos,⏎Filomena Antunes
nothing: segue o número que pediram: txn_mjppn01jxn8qkoho⏎obg⏎⏎> Olá! Informe o número da transação, por favor.⏎> As imagens falharam?
nothing: Nota de crédito da INV-2026-002531 se faz favor.
nothing: quero meu dinheiro de volta!!!! txn_zbay0jps1hjtr5rn
nothing: Olá, tudo bem? Gostaria de pedir por gentileza o estorno da txn_9zb88mh8s3a5lyi9 no meu cartão de crédito. Fico no aguardo, muito obrigada! Att, Jéssica
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: Sim, fui eu
yes: sim, pode seguir com o reembolso
yes: Confirmo, o pedido é meu. Cumprimentos, Graça Valadares
no: Não fui eu!
no: não pedi reembolso nenhum, alguém tá usando meu nome
no: Não, esse pedido não foi feito por mim.
unclear: Quem é? Que reembolso é esse?
unclear: talvez tenha sido meu sócio, vou ver com ele
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: Por que vcs descontaram 50 reais do meu cartão?
request: Bom dia, como posso pedir um reembolso?
request: Paguei e não recebi nada até agora, quero o dinheiro de volta.
request: A última fatura não está certa, o valor é superior ao combinado.
request: Gostaria de contestar uma cobrança, mas não encontro o número da transação.
other: Olá, vocês têm SDK para Java?
other: Boa tarde, represento uma empresa de limpeza em Braga e gostava de apresentar os nossos serviços.
other: não consigo fazer login, não chega o código no email
other: Muito obrigada pela ajuda, correu tudo bem!
other: Tem vaga de designer aí? segue meu portfólio
`;
