import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { CHARGE, CHARGED, IMAGE, NOT, ONLY, PRICE, REQUEST, TIMES, TWICE } from './words.js';

const ONE =
  '(o mesmo|a mesma|os mesmos|as mesmas|mesmo|um só|uma só|um único|uma única|uma mesma|um mesmo|pel[oa] mesm[oa]' +
  '|a mesma coisa)';
const AGAIN = '(outra vez|de novo|novamente|(uma |pela )?segunda vez)';

export const DUPLICATE: Wording = loosely({
  said: [
    `${CHARGED} .{0,40}${TWICE}`,
    `${TWICE} .{0,24}(${CHARGED}|${CHARGE})`,
    `(cobr~|debit(aram|ado|ada|ou)|fatur(aram|ado|ada|ou)|descont(aram|ado|ou))(-(me|nos))? .{0,30}${AGAIN}`,
    `${AGAIN} .{0,12}(cobr~|debit~|faturaram|descontaram)`,
    '(volt~|torn~) a (cobr~|debit~|fatur~|descont~)',
    '(duplic(ad[oa]s?|idade|aram|ou|ação)|em dobro|dobrad[oa]s?)',
    `${CHARGE} .{0,20}(repetid[oa]s?|idêntic[oa]s?|iguais)`,
    `(${TIMES}|ambas|várias|muitas) (\\p{L}+ )?${CHARGE} .{0,40}(${ONE}|idêntic[oa]s?|iguais)`,
    `${ONE} (\\p{L}+ )?(${REQUEST}|${CHARGE}|coisa|imagem) .. (${TWICE}|${AGAIN}|repetid[oa])`,
    `${ONE} (\\p{L}+ )?${REQUEST},? .{0,12}${TIMES} ${CHARGE}`,
    `(um|uma|1) (só |único |única )?${REQUEST},? (e |mas |com )?${TIMES} ${CHARGE}`,
    `(aparece~|está|consta|vem|sai|surge|figura|vejo|tá)m? .{0,16}${TIMES} vezes`,
    `(um |o |uma |a )?(segund[oa]|2ª|2º|outr[oa]) (cobrança|pagamento|débito) (por|de|pel[oa]|d[oa])`,
    `(cobrança|pagamento|débito)s? (por|de|são|é|pel[oa]) .{0,12}${ONE} (pedido|coisa|imagem)`,
    `(é|como|uma) (a )?(cópia|repetição)( exata)? d[aoe] (…|outra|outro|anterior)`,
    '(duas|2) (cobranças|faturas)|dois (débitos|pagamentos|lançamentos)',
    '… (e|ou|/|\\+|,) … .{0,24}(mesm[oa]s?|idêntic[oa]s?|duplicad[oa]s?|iguais|repetid[oa]s?)',
    `(um|uma|um só|uma só|um único|uma única) (só )?(clique|${REQUEST}|compra|encomenda)( só)?,? ` +
      '.{0,30}(dois|duas|2)( (cobranças|pagamentos|vezes|débitos))?(?! (imagens|fotos|dias|semanas|horas' +
      '|meses))',
    '(vejo|aparecem|há|constam|tenho|tem) (duas|dois|2|três) (linhas|lançamentos|movimentos|cobranças' +
      '|valores) (idêntic|igua|repetid)~',
  ],
  not: [
    `${NOT} (me |nos |foi |é |está |há |são |houve |sido |fui )?.{0,16}(duplicad[oa]s?|em dobro|dobrad[oa]` +
      '|duas vezes|dobles?|dos veces|duplicidade)( \\p{L}+)?',
    `(${IMAGE}|correos?|mensage~|mails?|e-?mails?|tickets?) .{0,16}(duplicad[oa]s?|repetid[oa]s?|duas vezes)`,
    `duplicad[oa]s? .{0,12}(${IMAGE}|correos?|mensaje~|mensage~|mails?|e-?mails?|tickets?)`,
    'duplicado (de |del |da )(la |mi |su |esta |una |minha )?(factura|recibo|comprobante|inv|boleta|fatura)',
    '(escrev~|pedi|pedimos|solicit~|tent~|envi~|mand~|lig(uei|ar)|reclam~|cliquei|cliqu~|apert~|carreguei|fiz|rodei' +
      '|rod~) .{0,24}' +
      TWICE,
    '(o|ao|um) (dobro|triplo) (d[oae]|que)',
    `${TIMES} (cobranças|pagamentos|débitos) (distint|diferent|separad|corret)~`,
  ],
});

const FIGURE =
  '(valor(es)?|quantia|montante|soma|tota(l|is)|preços?|tarifas?|números|faturas?|facturas?|faturação|faturamento' +
  '|cobranças?|cálculos?|contas|custo)';
const WRONG =
  '(mal|errad[oa]s?|incorret[oa]s?|incorrect[oa]s?|equivocad[oa]s?|alt[oa] demais|demasiado alt[oa]s?' +
  '|muito alt[oa]s?|inflad[oa]s?|exagerad[oa]s?|excessiv[oa]s?|trocad[oa]s?)';
const OUGHT = '(dev(ia|iam|eria|eriam)|eram? (pra|para)|tinham? (de|que)|teriam? (de|que))';
const COST = '(ser|custar|sido|custado|cobrar~|sair|pagar|cobrado|pago|dar|faturar~|ter)';

export const WRONG_AMOUNT: Wording = loosely({
  said: [
    `${FIGURE} .{0,30}(está|estão|tá|é|são|parece|parecem|veio|vieram|era|foi|saiu) .{0,12}${WRONG}`,
    '(valor(es)?|quantia|montante|soma|total|preço|tarifa|fatura|cobrança|cálculo)s? (\\p{L}+ )?(errad|incorret' +
      '|incorrect|equivocad|excessiv|indevid)[oa]s?',
    `${FIGURE} .{0,24}não .{0,8}(pode ser|bate~?|batem|coincid~|correspond~|confere~?|fecha~?|está corret[oa]|é o` +
      '|é a|está cert[oa]|corresponde)',
    `não (bate|batem|fecha|confere)`,
    `${CHARGED} .{0,24}(a mais|demais|demasiado|em excesso|além do|muito mais|mal|errado|um absurdo|tanto)`,
    '(mal|erradamente|incorretamente) (calculad|cobrad|faturad)[oa]s?',
    'calcul(aram|ou|ado|ada) (\\p{L}+ )?(mal|errado)',
    `(mais( caro)?|maior|superior|acima|a cima) (do|que|de|da|dos|das|ao|à) (o |a |que )?(\\p{L}+ )?(${PRICE}|lista` +
      '|devid[oa]|combinad[oa]|publicad[oa]|anunciad[oa]|(deveria|devia|diz|consta|aparece|está))',
    `${OUGHT} (\\p{L}+ )?${COST} .{0,16}\\d{1,9}`,
    `${OUGHT} (\\p{L}+ )?\\d{1,9}`,
    '\\d+ .{0,16}(em vez de|ao invés de|no lugar de|e não( de)?) .{0,6}\\d{1,9}',
    '\\d+,? não \\d{1,9}',
    '(tabela|lista|site|página) (de preços |de vcs |de vocês )?.{0,16}(diz|consta|indica|mostra|aparece|custa|é de' +
      '|são|está|tá) .{0,30}\\d{1,9}',
    `(custa|vale|preço é|são|é de|sai a) .{0,12}\\d.{0,20} (e|mas) .{0,24}${CHARGED} .{0,12}\\d{1,9}`,
    `${CHARGED} .{0,16}\\d.{0,30} (e|mas|quando|embora|sendo que|se) .{0,24}(pedi|pedimos|usei|usamos|fiz|fizemos` +
      `|ger(ei|amos)|solicit~|encomend~|${ONLY}) .{0,16}\\d{1,9}`,
    '(erros?|engano|falha) (\\p{L}+ )?(n[ao]s?|d[ea]|d[ao]s?|com o|com a) (\\p{L}+ )?(fatura~|factura~|cobrança' +
      '|cálculo|valor|preço|soma|total|montante)',
    `(tem|contém|há) .{0,12}erros?`,
    '(sobre ?preç~|sobre ?fatura~|super ?fatura~)',
    '(o |ao |um )?(dobro|triplo) (d[oa]|do que) (preço|valor|que|tarifa|tabela)?',
    '(aplic~|us(aram|ado)|cobr~|fatur~)(-(me|nos))? .{0,20}(preço|tarifa|nível|plano|tabela) .{0,16}(errad[oa]' +
      '|incorret[oa]|pro|premium|hd|que não|superior|mal)',
    `(aplic~|cobr~|fatur~)(-(me|nos))? .{0,24}(preço|tarifa|plano|tabela) (pro|premium|hd) .{0,30}`,
    `${CHARGED} .{0,24}(pro|premium|hd) .{0,16}(e|mas|quando|embora|em vez|sendo)`,
    '(pelas|pelos|segundo|nas) (minhas|nossas|meus|nossos) (contas|cálculos)',
    '(por ?qu?e|porquê|pq) (me )?(\\p{L}+ )?(tanto|\\d.{0,8} (por|em|para|pra))',
    '(por ?que|porquê|pq) .{0,16}\\d.{0,30} (se|quando|mas) .{0,30}\\d{1,9}',
    'cobranças? (excessiva|indevida|a mais|errada|incorreta)s?',
    '(cobr~-me|cobr~) .{0,8}(a mais|demais)',
    `(constam|indica|aparecem|figuram|contam|faturam|mostra|há|lista|cobram|tem) .{0,12}\\d{1,7} (${IMAGE}` +
      '|pedidos|chamadas|créditos|unidades)?.{0,40}(fizemos|fiz|gerámos|geramos|gerei|pedimos|pedi|usámos' +
      '|usamos|usei|consumimos|registos|histórico) .{0,16}\\d{1,7}',
    '(por ?que|porquê|pq|porque) .{0,30}(fatur|cobr|debit|pag)~ .{0,24}(premium|pro|hd|4k|ultra|alta ' +
      '(definição|resolução)|business)',
    '(fatur|cobr|debit)~ .{0,24}(premium|pro|hd|4k|alta (definição|resolução)) .{0,24}(embora|mas|quando' +
      '|se|e (eu|nós)|sendo|apesar)',
    '(entr|sobr|colocar|puser)~ .{0,6}um zero|um zero a mais|vírgula .{0,12}(errad|trocad|fora)~',
    '(não (me |nos |foi )?(aplic|descont|consider|respeit)~|falt(a|ou)|esquec~) .{0,12}(o |a |meu |de ' +
      'aplicar o )?(desconto|promoção|cupom|cupão|código promocional)',
    '(desconto|promoção|cupom|cupão) .{0,16}não .{0,12}(aplic|descont|consider|respeit)~',
    '(normalmente|sempre|costum~) .{0,12}(pago|pagava|custa|era|eram|são|cobram) .{0,8}\\d{1,9}',
    `(\\d{1,7}|${IMAGE}|pedidos) (\\p{L}+ )?a mais`,
    `${CHARGED} .{0,12}\\d.{0,30}(quando|mas|e) .{0,24}(carrinho|orçamento|preço|tabela|dizia|combinad` +
      '|anunci)~ .{0,16}\\d{1,9}',
  ],
  not: [
    `${FIGURE} (sim )?(está|é|são|tá) (bem|cert[oa]s?|corret[oa]s?)`,
    `${NOT} (é |está |são )(incorret[oa]|errad[oa]|mal|incorrect[oa]|equivocad[oa])`,
    '(coloquei|botei|escrevi|pedi|digitei|pus|mandei|enviei|gerei|meti|puse|escribí|pedí|tecleé|colocar' +
      '|pedir) .{0,6}\\d+ .{0,16}(em vez|ao invés|no lugar|e não|en vez|en lugar) (de )?\\d+',
    `${PRICE} .{0,12}(demasiado|muito|tão) alt[oa]s?`,
    '(escolh|us|selecion|configur)~ .{0,16}(modelo|preço|plano|tier) errad~',
    '(nif|nipc|cnpj|cpf|cif|razão social|morada|endereço|domicilio|dirección|nome|dados) .{0,30}(está|é|são|estão' +
      `|tá) ${WRONG}`,
    '(devoluç(ão|ões)|devolv~|reembols~|estorn~) .{0,16}(do que|d?o valor) .{0,16}a mais',
    '(mãos|dedos|olhos|braços|patas|zero) a mais(?<!zero a mais)',
  ],
});
