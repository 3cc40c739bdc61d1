/*
 * Portuguese mails that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Boas, na noite de 6 para 7 de novembro não se conseguia entrar na plataforma, e temos três clientes pendurados nisso. Quanto descontam em INV-2026-006112?⏎Nuno, Aveiro
outage: de novo tudo parado aí, a tarde toda sem serviço. INV-2026-007730
outage: Conforme o nosso monitoramento, houve onze horas de indisponibilidade em outubro. Solicitamos a redução correspondente da INV-2026-007730.⏎Cordialmente,⏎Wagner Siqueira
failure: clico em gerar, fica rodando, nao sai nada e o saldo some. txn_q2w8e5r1t6z9u3i7
failure: Prezados, das doze artes da txn_m4n7b2v6c1x9y5a3 faltam cinco. No log dessas cinco consta "internal_error". Podem reembolsar?⏎Um abraço⏎Letícia Fagundes⏎Editora Duna
failure: Os PNG estão corrompidos, nenhum programa consegue abri-los. txn_q2w8e5r1t6z9u3i7
failure: Paguei e não recebi nada. txn_k8j5h2g9f6d3s1a4
failure dissatisfaction: Três imagens nunca saíram e as outras duas parecem desenhadas por uma criança de três anos. txn_m4n7b2v6c1x9y5a3
failure: Vocês escrevem que pedidos com falha nunca são cobrados. Então por que o meu, que travou, foi cobrado? txn_k8j5h2g9f6d3s1a4
duplicate: Um clique, duas cobranças. Como assim? txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: Ao conferir o extrato, a minha colega viu que o pedido de 11 de novembro foi debitado uma segunda vez. Agradecemos a devolução do que foi pago a mais.⏎Cumprimentos, Andreia
duplicate chargeback: paguei 2x a mesma coisa, resolvam ou eu peço pro banco cancelar a compra
wrong_amount: Por que vocês estão me cobrando imagens premium? Só uso o plano básico. txn_k8j5h2g9f6d3s1a4
wrong_amount: Na INV-2026-007730 constam 130 imagens e nós fizemos 13. Deve ter entrado um zero a mais.⏎Com os melhores cumprimentos, Dr. Luciano Esteves, contabilista
wrong_amount wants_credit: cobraram a mais de mim. a diferença pode deixar de saldo pras próximas imagens, nao precisa transferir
unauthorized: Bom dia, hoje vi na minha fatura do Visa um débito de Imaginator. Não conheço a vossa empresa e nunca aí comprei nada. Como obtiveram o número do meu cartão?
unauthorized: alguem da romenia entrou na minha conta e ficou gerando imagem as minhas custas, nao fui eu
unauthorized: O meu filho de 11 anos tirou-me o cartão da mala sem eu saber e pagou com ele. txn_q2w8e5r1t6z9u3i7
chargeback: Estou quase a contestar o pagamento junto do emissor do cartão. txn_m4n7b2v6c1x9y5a3
chargeback: O Itaú já abriu um processo de contestação dessa compra, protocolo 4471. Não preferem resolver antes?
legal_threat: Último aviso antes de recorrer à via judicial. txn_k8j5h2g9f6d3s1a4
legal_threat: minha advogada ja ta cuidando disso e vai entrar em contato
legal_threat: vou no juizado de pequenas causas e no reclame aqui
dissatisfaction: Pedi um salsicha e recebi uma coisa entre raposa e chouriço. Não posso oferecer isto à minha avó. txn_q2w8e5r1t6z9u3i7
dissatisfaction: Sinceramente, uma deceção. As caras estão distorcidas e o texto não faz sentido. INV-2026-006112
dissatisfaction: qualidade pessima, nao da pra usar
own_mistake: Por distração minha a chave de produção foi parar no ambiente de testes. txn_m4n7b2v6c1x9y5a3⏎Desculpem o transtorno⏎Jonas
own_mistake: cliquei no botão errado, so queria ver a prévia
own_mistake: O nosso programa tinha um bug e enviou o mesmo pedido centenas de vezes. A culpa não é vossa, mas talvez nos possam ajudar. INV-2026-007730
own_network: No comboio quase não havia rede e a transferência caía a toda a hora. txn_k8j5h2g9f6d3s1a4
own_network: Meu roteador queimou e por isso as imagens não chegaram até mim. Vocês não têm culpa. txn_q2w8e5r1t6z9u3i7
price_change: Vejo no site que desde o dia 15 está mais barato. Dá para aplicar o preço novo ao meu pedido antigo? txn_m4n7b2v6c1x9y5a3
price_change: por que ficou mais caro? ninguem avisou. INV-2026-006112
account_ended: Desde que fui banido não consigo fazer mais nada. Então devolvam tudo o que gastei este mês.
account_ended: Cancelámos a nossa conta de cliente a 31 de outubro e aguardamos a devolução da última fatura INV-2026-007730.⏎Cumprimentos⏎Câmara Municipal de Silves
never_charged: Que as tentativas falhadas não me custaram nada, isso percebi. Ainda assim gostaria de uma indemnização pelo incómodo.
never_charged: ok nao descontaram nada pelas requisições que deram erro mas meu tempo vale dinheiro, o que eu ganho
wants_credit: O mais simples é colocar como crédito de API na minha conta, não precisa devolver o dinheiro. txn_q2w8e5r1t6z9u3i7
takes_back: Afinal podem cancelar o meu pedido de reembolso, enganei-me.
takes_back: Bom dia, queiram considerar sem efeito a minha mensagem desta manhã. O reembolso já não é necessário. Cumprimentos, M. Ribeiro⏎⏎> INV-2026-006112: estamos a analisar o seu pedido.
statutory_withdrawal: Como consumidora, dentro dos catorze dias previstos na lei, resolvo o contrato. txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: Exerço o direito de arrependimento! Aliás as imagens estão pixeladas e inúteis. txn_k8j5h2g9f6d3s1a4
wants_other: Não acho mais o recibo da txn_q2w8e5r1t6z9u3i7, podem reenviar?
wants_other: Bom dia, na INV-2026-006112 ainda consta a firma antiga. Desde outubro somos «Edições Farol Lda.». Agradecemos uma fatura retificada.
wants_other: Quanto custariam 2000 imagens no estilo da txn_m4n7b2v6c1x9y5a3? Tem desconto por volume?
wants_other: Só para contar que os cartazes da txn_k8j5h2g9f6d3s1a4 estão pela cidade toda e todo mundo adorou. Parabéns!
explained: A nossa associação foi dissolvida e já ninguém quer cartazes. txn_q2w8e5r1t6z9u3i7
explained: Oi, eu tinha feito para os 90 anos do meu avô, mas ele faleceu semana passada. Agradeceria um gesto. txn_m4n7b2v6c1x9y5a3
explained: Não houve falhas nem quedas. Temos simplesmente de poupar e gostávamos de reaver o dinheiro do mês passado. INV-2026-006112
explained: A minha colega fez as imagens a meu pedido, mas o cliente não nos paga. txn_k8j5h2g9f6d3s1a4
explained: Não fiz nenhum chargeback nem pretendo fazer. A exposição caiu porque o museu está em obras. INV-2026-007730
explained: eu achei que era um teste gratis
nothing: Gostaria de reaver o meu dinheiro da txn_m4n7b2v6c1x9y5a3. Muito obrigada desde já e boas festas!⏎Mónica Henriques
nothing: reembolso txn_q2w8e5r1t6z9u3i7 obg
nothing: E aí galera, devolvem minha grana da txn_k8j5h2g9f6d3s1a4? Valeu
nothing: Assunto: reembolso⏎N.º da fatura: INV-2026-006112⏎Cliente: Otília Bravo⏎Por favor, o valor integral no meio de pagamento original.
nothing: Não, obrigado, créditos não. Quero o valor no meu Mastercard e pronto. txn_m4n7b2v6c1x9y5a3
nothing: Segue o número: txn_k8j5h2g9f6d3s1a4⏎-- ⏎Zero Quedas S.A.⏎Consultoria em falhas e fraudes⏎⏎> Indique a transação cobrada duas vezes ou que falhou.
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Correto, a mensagem é minha.
yes: Sim. Escrevi do meu email pessoal, está tudo certo.⏎Abraço, Graziela⏎⏎> Foi você que pediu?
yes: simm 👍
no: Não fui eu.
no: Não! Não tenho nada a ver com isso, nunca quis reembolso nenhum.⏎Cumprimentos⏎Fernando Bastos
unclear: Quem são vocês e por que me escrevem?
unclear: sim e não, um deles é meu, o outro não sei
unclear: Estou em viagem até segunda, depois vejo.⏎⏎> Responda sim se foi você.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: cade minha grana
request: Debitaram a minha conta sem entregar uma única imagem. Aguardo esclarecimentos.
request: Bom dia, não concordo com a última fatura. A quem me devo dirigir?
request: Podem me reembolsar o que paguei ontem?
request: O que preciso fazer para conseguir um reembolso com vocês?
other: Newsletter de novembro: as melhores receitas de outono, artesanato e o nosso grande passatempo. Para cancelar a subscrição, clique aqui.
other: Gostaríamos de firmar uma parceria com a Imaginator e integrar a sua tecnologia no nosso CMS. Quem trata disso?
other: A biblioteca Python dá ImportError no Windows. Já viram isso?
other: Caro senhor Wolf, passo a nossa reunião de quinta para as 15h. Até breve!
other: Parabéns, você ganhou! Resgate seu bônus em bitcoin e multiplique seu patrimônio.
`;
