/*
 * Portuguese mails, of Portugal and of Brazil, on which the patterns were tuned; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Bom dia,⏎no período da fatura INV-2026-004217 o vosso serviço esteve indisponível durante várias horas. Solicitamos o reembolso proporcional.⏎Com os melhores cumprimentos,⏎Graça Teixeira
outage: a api de vcs ficou fora do ar a terça inteira, quero o dinheiro desse dia de volta
outage: Aqui na redação não deu pra trabalhar na segunda porque os servidores de vocês caíram por sete horas. INV-2026-003108
outage failure: Por causa da queda de quinta não saiu nenhuma imagem da txn_h3k8w2pd5nz7r0aq.
failure: Oi, as quatro imagens da txn_9fk2mq7xl4bt1cvz deram erro 500 e mesmo assim fui cobrada. Queria o estorno, por favor.⏎Bruna
failure: pedi 6 imagens e so vieram 2, cade o resto?? txn_b7v1c9xy4mq2lt6e
failure: Os ficheiros vieram vazios, com 0 bytes, e não abrem. Agradeço que creditem o valor da txn_9fk2mq7xl4bt1cvz no meu cartão.
failure: Exmos. Senhores,⏎a transação txn_h3k8w2pd5nz7r0aq não produziu qualquer resultado, tendo o pedido expirado. Solicito o reembolso da quantia.⏎Atentamente,⏎Eng. Duarte Nogueira, Coimbra
failure: Não é a minha internet, testei em três redes. O servidor de vocês devolve erro em vez das imagens.
failure: Sou advogada e uso as imagens em palestras; três delas nunca chegaram. txn_9fk2mq7xl4bt1cvz⏎⏎Atenciosamente⏎Dra. Renata Prado⏎OAB/SP 123456⏎Prado Advocacia, Praça do Fórum 10
duplicate: Fui cobrado duas vezes pelo mesmo pedido, mesmo minuto, mesmo valor. txn_9fk2mq7xl4bt1cvz e txn_h3k8w2pd5nz7r0aq
duplicate: cobraram em dobro!!! devolvam
duplicate: Boa tarde, o mesmo pedido aparece em duplicado na nossa fatura INV-2026-004217. Podem anular um deles?
duplicate failure: A imagem nunca chegou e ainda me cobraram duas vezes por ela. txn_b7v1c9xy4mq2lt6e
wrong_amount: Na tabela de preços a imagem custa 0,04 mas vocês cobraram 0,09. txn_9fk2mq7xl4bt1cvz
wrong_amount: O total da fatura INV-2026-004217 está errado: pelas nossas contas são 42,50 e não 48,00. Pedimos que verifiquem.
wrong_amount: pq 2,40 por 3 imagens?? ta caro demais, vcs calcularam errado
wrong_amount duplicate: A fatura INV-2026-003108 tem dois erros: um pedido está lá duas vezes e no outro aplicaram o preço errado.
unauthorized: Eu não fiz esse pagamento. Tem alguém usando o meu cartão! txn_h3k8w2pd5nz7r0aq
unauthorized: invadiram minha conta e agora tem centenas de imagens que eu nao pedi
unauthorized: A nossa chave de API foi parar a um repositório público e foi usada por desconhecidos todo o fim de semana. INV-2026-005590
unauthorized: Um ex-funcionário ficou com a chave e continua a utilizá-la sem a nossa autorização.
unauthorized chargeback: Não reconheço essa cobrança, roubaram minha carteira. O banco já abriu uma contestação e vai reaver o valor.
chargeback: Se até sexta não houver resposta, peço ao banco para devolver o débito direto. txn_9fk2mq7xl4bt1cvz
chargeback: ja abri disputa no paypal
chargeback: Olá, o Nubank está processando um chargeback da txn_b7v1c9xy4mq2lt6e, mas prefiro resolver com vocês.
chargeback failure: Nenhuma imagem, só mensagem de erro. Ou vocês devolvem ou eu contesto a compra no cartão.
legal_threat: Se em dez dias não receber o valor, entrego o caso ao meu advogado. INV-2026-004217
legal_threat: golpistas vou no procon e processo vcs
legal_threat dissatisfaction: Imagens horrorosas. Ou devolvem o dinheiro ou vemo-nos em tribunal.
legal_threat: Na falta de reembolso da txn_h3k8w2pd5nz7r0aq apresentarei queixa à ASAE e no livro de reclamações. Américo Fontes, Viseu
dissatisfaction: Não gostei nada do resultado, não tem nada a ver com o que eu descrevi. Quero reembolso da txn_9fk2mq7xl4bt1cvz.
dissatisfaction: seis dedos em cada mao, serio isso? txn_b7v1c9xy4mq2lt6e
dissatisfaction: A resolução é baixa demais para impressão e as cores parecem fracas. Não nos servem.⏎Cumprimentos⏎Agência Alecrim
dissatisfaction: As imagens chegaram todas, não é isso, mas estão desfocadas e feias.
own_mistake: Coloquei 100 em vez de 10 sem querer, erro meu. Dá pra fazer algo? txn_9fk2mq7xl4bt1cvz
own_mistake: desculpa, meu script ficou em loop a noite toda pq esqueci de parar
own_mistake: Foi lapso nosso: o estagiário escolheu o modelo errado. Seria possível o reembolso de INV-2026-003108 a título excecional?
own_mistake: Ninguém nos roubou nada, o programador tinha a chave com a nossa autorização. Só configurou mal os parâmetros.
own_network: Meu wi-fi caiu durante o download e por isso não tenho as imagens. txn_h3k8w2pd5nz7r0aq
own_network: A nossa firewall bloqueou as vossas respostas, como descobrimos depois. Podem reembolsar a txn_9fk2mq7xl4bt1cvz na mesma?
own_network: tava sem internet em casa nesse dia por causa de obra na rua, nao consegui baixar nada
price_change: Dois dias depois da minha compra vocês baixaram os preços. Queria a diferença da txn_b7v1c9xy4mq2lt6e.
price_change: hoje custa 0,02 e semana passada paguei 0,04, nao é justo
price_change: Ninguém nos avisou do aumento de preços de janeiro. Pedimos que apliquem o preço antigo à INV-2026-004217.
account_ended: Vocês suspenderam minha conta, então quero meu dinheiro de volta. txn_9fk2mq7xl4bt1cvz
account_ended: Tendo encerrado a nossa conta na semana passada, solicitamos a devolução de INV-2026-005590.⏎Com os melhores cumprimentos⏎Contabilidade, Estúdio Mondego Lda.
account_ended: apaguei a conta, agora devolvam o de outubro
never_charged: Os pedidos que falharam não foram cobrados, é certo, mas quero uma compensação pelo tempo perdido.
never_charged: sei que as imagens que falharam nao custaram nada mas quero alguma coisa por isso mesmo assim
never_charged: Pelas chamadas com erro não me cobraram nada, eu vi. Mesmo assim uma pequena compensação por elas seria justa.
wants_credit failure: Duas imagens não foram geradas. Em vez de transferência, aceito de bom grado saldo para os próximos pedidos. txn_h3k8w2pd5nz7r0aq
wants_credit: Prefiro créditos na minha conta Imaginator ao reembolso no cartão. txn_9fk2mq7xl4bt1cvz
wants_credit: vcs podem me dar creditos no lugar do dinheiro? uso mes que vem
takes_back: Já está resolvido, retiro o meu pedido sobre txn_9fk2mq7xl4bt1cvz. Obrigado e bom fim de semana!
takes_back: esquece meu email anterior, nao preciso mais do reembolso
takes_back: Exmos. Senhores, desistimos do pedido de reembolso de INV-2026-004217.
statutory_withdrawal: Venho por este meio resolver livremente o contrato de 3 de novembro dentro do prazo de 14 dias. txn_b7v1c9xy4mq2lt6e
statutory_withdrawal: quero exercer meu direito de arrependimento, artigo 49 do CDC, confirmem por favor
statutory_withdrawal: Comunico que pela presente exerço o direito de livre resolução do contrato INV-2026-005590.⏎Nome: Fernanda Queirós⏎Data: 12/11/2026
wants_other: Poderiam me enviar a segunda via da fatura INV-2026-004217? Meu contador precisa.⏎Obrigada!
wants_other: Na INV-2026-003108 falta o nosso NIF. Agradecemos a reemissão da fatura com PT501234567.
wants_other: a gente mudou, troquem o endereço na INV-2026-005590 por favor: Rua do Porto 8, Recife
wants_other: As imagens da txn_9fk2mq7xl4bt1cvz ficaram lindas, só queria agradecer.
wants_other: Uma dúvida sobre a txn_h3k8w2pd5nz7r0aq: qual foi a seed e posso reutilizar? Não estou pedindo reembolso.
explained: O cliente cancelou a campanha na mesma tarde e já não precisamos das imagens. Por favor reembolsem a txn_9fk2mq7xl4bt1cvz.
explained: Não foi cobrança em dobro, eu sei. É que o meu chefe cortou a segunda série entretanto. txn_h3k8w2pd5nz7r0aq
explained: Nos vossos termos diz que as falhas de serviço são reembolsadas. Não é disso que se trata: a nossa feira foi adiada para o ano que vem. INV-2026-004217
explained: minha filha brincou no tablet, ela pode, mas nao precisamos de tanta imagem assim
explained: Pensei que as primeiras cem imagens fossem grátis.
explained: Sou estudante e este mês não consigo pagar o aluguel, dá pra abrir uma exceção na txn_b7v1c9xy4mq2lt6e?
explained: Ninguém nos invadiu. O prestador a quem demos a chave ultrapassou em muito o orçamento combinado.
explained: Acabamos contratando um fotógrafo.⏎⏎Em 4 de nov. de 2026, Refund Desk escreveu:⏎> Foi cobrado duas vezes ou as imagens falharam?
explained: O casamento para o qual queríamos fazer os convites não vai acontecer. Beijinhos, Leonor
nothing: Bom dia, solicito por favor o reembolso da transação txn_9fk2mq7xl4bt1cvz. Desde já agradeço.⏎Com os melhores cumprimentos⏎Isabel Marques
nothing: devolve meu dinheiro!!! txn_h3k8w2pd5nz7r0aq
nothing: INV-2026-004217
nothing: Oiee, quero meu dinheiro da txn_b7v1c9xy4mq2lt6e de volta tá? Bjs, Duda
nothing: Por favor creditem no meu cartão de crédito. txn_9fk2mq7xl4bt1cvz
nothing: Tanto faz, saldo ou dinheiro.
nothing: Não quero créditos, quero o meu dinheiro.
nothing: Exmos. Senhores, segue em anexo a fatura INV-2026-005590, cujo reembolso solicito até 30 de novembro. Reservo-me todos os direitos.
nothing: Há novidades do meu reembolso?⏎⏎> Se iniciar uma contestação no banco, a conta é suspensa.⏎> A insatisfação com as imagens não é reembolsada.
nothing: estorno pfv. txn_h3k8w2pd5nz7r0aq⏎⏎Enviado do meu iPhone
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Sim, fui eu.
yes: sim sou eu mesmo, pode fazer
yes: Bom dia,⏎confirmo que o pedido é meu.⏎Com os melhores cumprimentos⏎Vasco Ramalho⏎⏎> Alguém pediu um reembolso em seu nome. Foi você?
yes: isso aí, confirmado⏎⏎Enviado do meu Samsung
no: Não, não fui eu!
no: eu nao pedi nada, deve ser outra pessoa
no: Este pedido não partiu de mim, queiram ignorá-lo.⏎Cumprimentos, R. Antunes⏎⏎> Responda sim, ou «não fui eu».
unclear: De que pedido estão a falar?
unclear: Pode ser, ou foi meu marido. Vou perguntar hoje à noite.
unclear: Reembolsem também a INV-2026-003108.⏎⏎> Responda sim.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: Quero o meu dinheiro de volta.
request: pq descontaram do meu cartao??
request: No meu extrato aparece Imaginator duas vezes, o que é isso?
request: Olá, cobraram-me a mais. Como recupero a diferença?
request: Queria um reembolso mas não acho o número. Obrigada, Cida
request: Que débito é este de 12,80 euros de 3 de novembro?
other: Exmos. Senhores, gostaríamos de apresentar as nossas soluções de limpeza de escritórios. Quando podemos falar?
other: Venho candidatar-me ao estágio em aprendizagem automática. Segue o meu currículo em anexo.
other: Como eu coloco 16:9 na API? Não achei nada na documentação.
other: Feliz aniversário, querido Thiago! Muita saúde.
other: Ganhe 5000 reais por semana sem sair de casa! Clique aqui e fique rico!
other: Obrigado pela ajuda de ontem, já está tudo a funcionar.
`;
