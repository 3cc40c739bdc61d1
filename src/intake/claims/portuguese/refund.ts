import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { THE } from './words.js';

const MONEY = '(dinheiro|grana|valor(es)?|quantia|montante|diferença|importância|total)';
const REFUND_WORD =
  '(re?em?n?bols(o|os|ar~|em|e|ad[oa]s?|á-l[oa]|ava|aria|arem)|estorn~|extorno|devoluç(ão|ões)|restitui~|ressarci~)';

/** Asks for money back. "Devolveu um erro" is said of the API. */
export const REFUND: Wording = loosely({
  said: [
    REFUND_WORD,
    'devolv(am|a|am-me|am-nos|er|er-me|erem|am o|a o|eria|eriam|ida|ido|idos|idas|ê-lo|o)(?! (um |o )?erro)',
    `(devolve|devolvem|devolva) .{0,12}(${MONEY}|isso|isto|tudo|o que)`,
    `(me|nos|vocês|vcs|ou) devolv(em|e|am|a)(?! (um |o )?erro)`,
    `(recuper|rever|reav)~ .{0,16}(o |a |meu |minha )?${MONEY}`,
    '(quero|exijo|quer(ia|emos)|preciso d[oe]|cadê|gostaria d[oe]|solicito|pedimos|peço) .{0,12}(o |a |meu |minha ' +
      `|do )(meu |minha |nosso )?${MONEY}`,
    `${MONEY} .{0,30}de volta`,
    '(credit(em|ar|e|am|ado)|abon~|depositem|transfiram) .{0,30}(cartão|conta|valor|dinheiro|…)',
    '(revert|cancel|anul)~ .{0,12}(o |a |est[ea] |ess[ea] |um |uma )(cobrança|pagamento|débito|transação|compra' +
      '|deles|delas)s?',
    '(compensa(ção|r|ção|dos?)|compens(em|e)|indeniza~|indemniza~)',
    '(onde|cadê|cade|quando|o que houve com) .{0,16}(o |a )?(meu|minha|nosso) (dinheiro|grana|reembolso' +
      '|estorno|valor)',
    '(me|nos|vocês me) (devem?|deveis) (ainda )?(dinheiro|grana|\\d{1,6})',
  ],
  not: [
    `(?<!desde já (muito )?)(obrigad[oa]|agradecid[oa]s?|grat[oa]|gracias)(?! .{0,8}por (um|uma|me|nos) ` +
      `| desde já| antecipadamente) .{0,24}(${REFUND_WORD}|devolv~|dinheiro)`,
    `(receb~|cheg~|caiu|recib~|lleg~) (\\p{L}+ )?(o|a|seu|meu|um|já|el|la|su|mi) (\\p{L}+ )?(${REFUND_WORD}|${MONEY})`,
    `(o|a|meu|seu|el|la|mi) (${REFUND_WORD}) (já |ya )?(cheg~|caiu|foi recebid|lleg~)`,
    '(não|nem|no) (\\p{L}+ )?(\\p{L}+ )?(quero|precis~|peço|pedimos|pedindo|pedir|solicit~|é necessário|deseja~' +
      `|quer~|há|quiero|necesit~|pido|hace falta|busc~|deseo) (\\p{L}+ )?(\\p{L}+ )?(${REFUND_WORD}|devolv~|dinheiro` +
      `|${MONEY})`,
    `(não|no) (é|foi|se trata|es) (d[eo] |por |pel[oa] |para )?(um |nenhum |o |un )?(\\p{L}+ )?${REFUND_WORD}`,
    '(não|no) .{0,6}(pedi|pedimos|pedido|solicit~|escrev~|fiz|mandei|enviei|he|hemos|hice' +
      `|pedí) (\\p{L}+ )?${THE}(\\p{L}+ )?(de )?${REFUND_WORD}`,
    `(não|no) (pedí|ped~|solicit~) (ningún |nenhum |un |um |el |o )?${REFUND_WORD}`,
    '(política|políticas|condições|condiciones|termos|regras|normas|prazos?|reglas) (d[eoa]s?|sobre|para) (os |as ' +
      `|o |las |los )?${REFUND_WORD}`,
    '(nos vossos termos|falhas de serviço) .{0,30}reembolsad[oa]s',
    '(nunca|não) .{0,12}devolvem nada',
  ],
});

const CHARGE = '(cobranças?|débitos?|pagamentos?|faturas?|facturas?|lançamentos?|recibos?|boletos?)';

/** Speaks of what was charged; newsletters speak of prices and offers, and of bills in general. */
export const BILLING: Wording = loosely({
  said: [
    '(me|nos|lhe|lhes|fui|fomos|foi|foram|vocês|vcs|estão|sendo|ser) (me |nos |a )?(cobr|debit|fatur|factur' +
      '|descont)(aram|ad[oa]s?|ou|am|ando|ar|ava|avam|em)',
    '(cobr|debit|fatur|factur|descont|tir)(aram|ou|am|avam|ando)(-me|-nos)',
    '(cobr|debit|descont|tir)(aram|ou|ado|ada|ando) .{0,24}(cartão|conta|\\d|a mais|demais|duas vezes|dobro|errado' +
      '|indevid)~',
    '(est[ea]|ess[ea]|est[ea]s|ess[ea]s|uma?|doi?u?a?s|outr[oa]|minhas?|meus?|que|qual' +
      `|[oa]) ${CHARGE} .{0,30}(cartão|conta|banco|\\d|…|imaginator|vocês|vcs|não|estranh[oa]|desconhecid[oa]` +
      '|duplicad[oa]|mês|há)',
    `(est[ea]|ess[ea]|est[ea]s|ess[ea]s|aquel[ea]) ${CHARGE}`,
    `${CHARGE} (no|na|em|n[oa] meu|n[oa] minha) (meu |minha |nosso |nossa )?(cartão|conta|extrato|visa|banco|fatura)`,
    `${CHARGE} (duplicad|dobrad|repetid|desconhecid|indevid|incorret|estranh|errad|pendent)~`,
    '(minha|nossa|vossa|esta|essa|última|minhas|vossas) (última |nova )?(fatura|factura|cobrança)s?',
    '(fatura|factura) (d[eoa]) (outubro|novembro|janeiro|mês|imaginator|setembro|dezembro|fevereiro|março|abril|maio' +
      '|junho|julho|agosto)',
    '(extrato|fatura do cartão) .{0,24}(sai|aparece|vejo|consta|imaginator|cartão|banco|duas vezes)~',
    '(paguei|pagámos|pagamos|tenho pago) .{0,30}(\\d|duas vezes|vocês|vcs|imaginator|a mais|api|imagens|e não)',
    '(que|qual) (débito|cobrança|pagamento) é (est[ea]|ess[ea])',
    '(não|discordo) .{0,16}(concordo|de acordo|d[ao]) (com )?(a|o|minha|esta|da|do) (\\p{L}+ )?(fatura' +
      '|cobrança|valor|montante|preço|total)',
    '(vossa|sua|última|a) (última )?fatura .{0,16}(não|estranh|confus|errad)~',
    '(me|nos) (\\p{L}+ )?(burl|roub|engan|pass)(aram|ou|ado) ?(a perna)?',
    '(que|qual) (cobrança|débito|pagamento|valor) é (est|ess)[ea]',
  ],
  not: ['(como) (pago|posso pagar)', '(formas?|meios?|métodos?) de pagamento'],
});
