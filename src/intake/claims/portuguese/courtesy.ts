import { looseCourtesy } from '../spanish/loosely.js';

/** What Portuguese mails say besides their matter. */
export const COURTESY = looseCourtesy({
  closings: [
    'atenciosamente',
    'atentamente',
    'att',
    'atte',
    'cumprimentos',
    'com os melhores cumprimentos',
    'melhores cumprimentos',
    'os melhores cumprimentos',
    'com os meus cumprimentos',
    'cordialmente',
    'respeitosamente',
    'saudações',
    'saudações cordiais',
    'abraços',
    'abraço',
    'um abraço',
    'abs',
    'bjs',
    'beijos',
    'beijinhos',
    'obrigado',
    'obrigada',
    'muito obrigado',
    'muito obrigada',
    'obrigado e cumprimentos',
    'desde já obrigado',
    'desde já obrigada',
    'desde já agradeço',
    'grato',
    'grata',
    'sem mais',
  ],
  idle: [
    'enviado (d[oae]|a partir d[oae]|com) (meu )?\\p{L}+( \\p{L}+)?( para \\p{L}+)?',
    'obte(r|nha) (o )?outlook para \\p{L}+',
    '(reservo-me|me reservo|reservamo-nos|reservo) .{0,20}direitos',
    '(tenham?|tenha) (um |uma )?(\\p{L}+ )?(\\p{L}+ )?(dia|tarde|semana|fim de semana|noite)',
    '(fico|ficamos|estou|aguardo|aguardamos|ficarei) (no aguardo|a aguardar|à espera|à disposição|ao dispor' +
      '|ao vosso dispor|a sua|a vossa|sua|vossa|retorno|resposta).{0,60}',
    '(se|caso) (precis|necessit)~ .{0,60}',
    '(muito |muitíssimo )?obrigad[oa](s)?( desde já| pel[oa] (sua|vossa|tua|atenção|ajuda) ?.{0,30})?',
    '(desde já )?(agradeço|agradecemos)( desde já)?( a| pela| antecipadamente| imenso)?( (sua|vossa|atenção|ajuda' +
      '|resposta|atenção))?( dispensada)?',
    '(até|dentro de|em|no prazo de) \\d+ (dias|horas)( úteis)?',
    'espero que (esteja|estejam|se encontrem) .{0,20}',
    '(car|prezad|exm|estimad|ilm)[oa]s?\\.?( (senhor|sr|sra|senhora)~)?',
    '(boas|felizes|ótimas|bom|feliz) (festas|natal|páscoa|ano|férias)( novo)?( a todos)?',
    '(oi|olá|e aí) (pessoal|galera|a todos|gente|equipa)',
    '(volto|voltamos) a (escrever|contactar|contatar)( por causa d[ao])?|como está',
    'sem mais( de momento| para o momento)?.{0,40}',
    'a quem (possa interessar|de direito)',
  ],
  emptyWords: `
    o a os as um uma uns umas ao à aos às do da dos das de no na nos nas num numa em por pelo pela pelos pelas para
    pra pro p com sem sob sobre até entre desde após ante contra e ou nem que q quê qual quais cujo cuja quem como
    quando quanto onde aonde porque pois pq se sim não nao n já eu tu você vc vcs vocês ele ela eles elas nós gente
    vós me te lhe lhes vos mim ti si meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas vosso
    vossa vossos vossas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo deste desta disso
    desse dessa nisso neste nesta nesse nessa é são sou somos está estão estou estamos estava era eram foi foram fui
    ser estar sido sendo seja sejam há havia houve haja tem têm tenho temos ter tenha tenham tinha tá tô ta to fazer
    faz fazem faço façam faça feito fiz pode podem posso podemos poder poderia poderiam poderíamos possa possam
    pode-me quero queremos quer queria queríamos gostaria gostaríamos desejo deseja desejamos preciso precisamos
    precisa necessito deve devem devo deveria muito muita muitos muitas mais menos pouco também ainda agora antes
    depois sempre nunca só somente apenas tão tanto tanta todo toda todos todas outro outra outros outras mesmo mesma
    cada algum alguma algo nada nenhum nenhuma aqui aí ali lá assim bem favor pfv pf porfavor pff faz-favor olá ola
    oi oie oiee bom boa bons dia dias tarde tardes noite noites cumprimentos melhores atenciosamente atentamente
    cordialmente caro cara caros prezado prezada prezados exmo exma exmos senhor senhora senhores sr sra srs equipe
    equipa suporte apoio atendimento cliente clientes obrigado obrigada obg vlw valeu grato grata gratos agradeço
    agradecemos agradecer agradecia antecipadamente ajuda ajudar ajudar-me ajudem espero esperamos aguardo aguardamos
    resposta retorno breve brevemente urgente urgência imediato imediata imediatamente possível possíveis brevidade
    reembolso reembolsos reembolsar reembolsem reembolse reembolsado reembolsada reembolsa reembolsar-me
    reembolsem-me reembolsarem estorno estornos estornar estornem estorne estornado estornada devolução devoluções
    devolver devolvam devolva devolve devolvem devolvem-me devolvam-me devolver-me devolvido devolvida volta
    restituição restituir restituam dinheiro grana pagamento pagamentos pagar pago paga paguei pagamos cobrança
    cobranças cobrado cobrada cobrados cobraram cobrar débito débitos debitado debitaram transação transações
    transacção operação fatura faturas factura faturado valor valores quantia montante soma total totalidade integral
    integralmente completo completa parcial preço pedido pedidos compra compras encomenda número números nº id ids
    identificador referência conta contas e-mail email emails mail mensagem endereço cartão cartões crédito visa
    mastercard paypal pix banco bancária bancário método meio forma original creditar creditem credite creditado usd
    eur brl euros euro reais real dólares dólar data datado hora hoje ontem amanhã semana semanas mês meses ano
    próximo passado passada último última seguinte prazo peço pedimos pedi pede pedir solicito solicitamos solicitar
    solicitação solicitado solicita solicitei solicitando requisição reclamo reclamar reclamação exijo exigimos
    insisto requeiro requerer proceder procedam proceda processar processem tratar tratem realizar realizem efetuar
    efetuem efectuar dar dê dê-me deem deem-me deu ver veja vejam verificar verifiquem rever encontro encontrar acho
    achar anexo anexos anexa anexei segue seguem abaixo acima detalhe detalhes dados informação informações informar
    captura documento documentos escrevo escrever escrevi escrito enviar envio enviem enviado enviei mando mandar
    mandei digo dizer dito sei sabe saber sabem pergunta dúvida respeito referente relação assunto caso ticket
    chamado tema notícias novidade novidades estado status atualização titular nome corresponde correspondente
    correspondentes pertence presente através direito direitos reservo reservo-me certo claro ok desculpa desculpe
    desculpem incómodo incômodo abraço abraços beijos bjs beijinhos dra dr eng fico ficamos espera disposição
    qualquer mediante logo vez cima janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
    dezembro segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira
    sexta-feira transferir transferência úteis sinceramente gentilmente gentileza cordiais atenção vou vai vão vamos
    ir irei retirar retiro paguem pague contacto contato dirijo motivo efeito parte venho vimos hã aguardando
    confirmar queiram asap dois duas três ninguém responde respondem respondeu responderam responderem reaver
    recuperar festas pessoal galera grande`,
});
