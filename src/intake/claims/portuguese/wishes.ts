import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { MONEY, THE } from './words.js';

const CREDIT =
  '(créditos?( (d[ae]|na|em|para) (api|serviço|conta|imaginator))?|saldo|um vale|vales|vouchers?|cupom|cupão|cupons)';
const INSTEAD = '(em vez|ao invés|no lugar|em lugar|em troca|antes que|mais que|melhor que|e não)( d[eoa])?';
const FUTURE = '(futur[oa]s?|próxim[oa]s?|seguintes?|mais (tarde|adiante)|depois|mês que vem|que vem|nov[oa]s?)';

/** Towards future use instead of money; "creditem no meu cartão" asks for money. */
export const WANTS_CREDIT: Wording = loosely({
  said: [
    `${CREDIT} .{0,40}${INSTEAD} .{0,16}(${MONEY}|devol~|reembols~|estorn~|cartão)`,
    `${INSTEAD} .{0,30}(${MONEY}|devol~|reembols~|estorn~).{0,40} ${CREDIT}`,
    '(prefiro|preferia|preferimos|preferíamos|preferiria|quero|queria|queríamos|aceit(o|amos|aria)|gostaria' +
      '|gostaríamos|dê-me|dá-me|deem-me|me (dá|dê|deem|dão|dar|dar em)|deixem|deixa|podem dar-me|pode dar-me' +
      `|podem me dar) .{0,24}${CREDIT}`,
    `(como|em|em forma de|na forma de|com|por) (um )?${CREDIT} (para|de|em|na|no|pra|pro|pros` +
      `|pras) (\\p{L}+ )?(\\p{L}+ )?(${FUTURE}|uso|usos|conta|imagens)`,
    `${CREDIT} (para|de|em|pra|pro|pros|pras) (\\p{L}+ )?(\\p{L}+ )?(${FUTURE}|imagens|continuar|usar)`,
    `(convert|troc|transform|pass)~ .{0,24}(a|em|por|para) ${CREDIT}`,
    '(adicion|coloc|bot|pôr|ponh|pon|som|carreg|deix|acrescent|guard)~ .{0,24}(a|em|ao|como|no|na) (meu |minha ' +
      '|nosso )?(saldo|carteira|créditos?)',
    `(devolv|reembols|estorn|compens)~ .{0,16}(em forma de|na forma de|em|como|com) ${CREDIT}`,
    `${CREDIT} .{0,16}(serve|servem|chega|está bom|está bem|tá bom|vai bem|dava jeito|convém|basta|bastam|(é` +
      '|são) suficiente)',
    `(basta|chega|serve)(-me|m)? (\\p{L}+ )?${CREDIT}`,
    `(não (é preciso|precisa|é necessário)) .{0,20}(${MONEY}|devol~|reembols~|estorn~).{0,40} ${CREDIT}`,
    `(${CREDIT}) .{0,24}(ao|do que) (o )?(reembolso|dinheiro|estorno)`,
    '(guard|deix|fiqu|lanc|lanç|apont|conserv)~ .{0,16}(como|em|de) (um )?(saldo|crédito)',
  ],
  not: [
    'cart(ão|ões) de (crédito|débito)( ou (débito|crédito))?',
    'notas? de crédito',
    '(saber|ver|consultar|conferir|qual é) .{0,16}(saldo|créditos?)',
    `${CREDIT} ou .{0,24}(${MONEY}|devol~|reembols~|estorn~).*`,
    `(${MONEY}|devol~|reembols~|estorn~) ou .{0,16}${CREDIT}.*`,
    `(tanto faz|é igual|dá igual|indiferente) .{0,40}${CREDIT}.*`,
    `(prefiro|quero|preferimos|queremos|exijo|prefiero|quiero) .{0,24}(${MONEY}|dinero|devolución) .{0,24}${CREDIT}`,
    `(não|nem|nada de|sem|no|ni|sin) (\\p{L}+ )?(\\p{L}+ )?(um |uns |os |de |em |unos |los )?${CREDIT}`,
    `(em vez|ao invés|no lugar|en vez|en lugar) (de|do|dos|del) (um |uns |os |ter |los )?${CREDIT}`,
    `${CREDIT} .{0,12}(não|no) (me|nos|obrigad|serv|quer|vale|adianta|interess)~`,
    '(tir|gast|descont|consum|com(eu|eram)|sumi|perd|cobr|quit)~ .{0,16}(meu |o |todo o |os |meus |mi |el )?(saldo' +
      '|créditos?)',
  ],
});

const REQUEST =
  '((pedido|solicitação|requerimento)( de (reembolso|estorno|devolução))?|reclamação|caso|ticket|chamado|queixa' +
  '|processo de reembolso|requisição de reembolso)';
const DROP = '(retir~|anul~|cancel~|desist~|revog~|retrat~|descart~|encerr~|fech~)';

export const TAKES_BACK: Wording = loosely({
  said: [
    `${DROP} (d?[oae]s? )?(meu |minha |nosso |nossa |este |esta |esse |essa |dest[ea] )(\\p{L}+ )?${REQUEST}`,
    `${DROP} (d[oae] |o |a )((pedido|solicitação|caso|ticket|chamado|reclamação)( de (reembolso|estorno|devolução))?` +
      '|reembolso|estorno|devolução)',
    '(desisto|desistimos|desisti) (d[oae]|de) (\\p{L}+ )?(reembolso|estorno|devolução|reclam~|solicitação|pedido|caso)',
    '(fica|ficam|dou|deixo) sem efeito .{0,24}',
    '(esqueçam|esqueça|esquece|esquecam|deixa(m)? (pra lá|para lá|estar|quieto)|deixe (pra lá|para lá|estar)' +
      '|deixem (pra lá|para lá|estar))( isso| isto)?',
    `(esqueçam|esqueça|esquece) ${THE}(\\p{L}+ )?(e-?mail|mensagem|pedido|reembolso|mail|solicitação|estorno|assunto)`,
    '(já )?não (\\p{L}+ )?(quero|preciso|precisamos|desejo|queremos|necessito|é (preciso|necessário)' +
      '|precisa) (mais )?(d[oe] |d[ea] |o |a |um |nenhum )?(reembols~|estorn~|devoluç(ão|ões)|dinheiro' +
      '|devolv~)(?! (em|como|parcial))',
    'não (precisa|é preciso|é necessário) (mais )?(me )?(reembols~|estorn~|devolv~|do reembolso|do estorno)',
    '(ignor(em|e|a|ar)|desconsider(em|e|a|ar)|descart(em|e)) .{0,14}(e-?mail|mensagem|anterior|pedido|mail' +
      '|solicitação|reclamação)',
    '(podem|pode) (já )?(encerrar|fechar|arquivar|ignorar|esquecer|desconsiderar|dar por encerrad[oa])~ .{0,24}',
    '(dou|damos) por (encerrad|resolvid|terminad|concluíd)[oa]',
    '(fiquem|fique|pode ficar|podem ficar) com o dinheiro',
    '(volto|voltamos) atrás',
    '(pedido|solicitação|reembolso|estorno) (já )?não (é (preciso|necessário)|faz sentido)',
    '(par|interromp)(em|a|e|am) o (processo de )?(reembolso|estorno)',
    '(?<!(por ?que|que|se|vocês) )não (me |nos )?(reembols|devolv|estorn)(em|am|e)(-me)?(?! (nada|o|a|meu' +
      '|ainda|em))',
    'fic(o|amos|arei) (mesmo )?com as imagens',
    'não (tenh|lev)(am|em|a|e) em (conta|consideração) .{0,16}(e-?mail|mensagem|mail|pedido|solicitação)',
    '(consider|d)(em|e|ar) .{0,12}(sem efeito|nul[oa]|anulad[oa]|como não enviad[oa]) .{0,40}',
  ],
  not: [
    `não (precisa|é preciso|é necessário|quero) .{0,50} ${CREDIT}.*`,
    `não (\\p{L}+ )?(\\p{L}+ )?(retir~|cancel~|anul~|desist~|encerr~|esqueç~)( (d?[oae]s? )?(meu|minha|o|a) \\p{L}+)?`,
    `(se|quando|assim que|logo que|caso) .{0,90}(retir~|cancel~|esqueç~|anul~|desist~|encerr~).*`,
    `(retirar|cancelar|anular|desistir|esquecer|encerrar)(ei|emos|ia) .{0,60}(se|quando|assim que|logo que|caso).*`,
    `(retiro|cancelo|desisto) .{0,40}(se|quando|assim que) .*`,
    'crédito .{0,60}não (precisa|é preciso|é necessário) (d?e? ?)?devolver .{0,16}',
    'ignor~ .{0,40} (há|desde|faz) .*',
  ],
  hides: ['own_mistake', 'failure', 'dissatisfaction', 'never_charged'],
});

export const STATUTORY_WITHDRAWAL: Wording = loosely({
  said: [
    'direito (legal )?(d?e |d?o |à |a |ao )?(arrependimento|me arrepender|livre resolução|resolução|desistência' +
      '|desistir|retratação|reflexão)',
    'livre resolução',
    '(resolver|resolvo|resolução|resolvemos) (\\p{L}+ )?(d?o |este |do )?(presente )?contrato',
    '(desist(o|imos|ir|ência)|arrependimento|me arrependi|arrepend(o|i)-me) .{0,6}(d[oae]|de|dest[ea]' +
      '|dess[ea]) (\\p{L}+ )?(contrato|compra|contratação|aquisição)',
    '(14|catorze|quatorze|7|sete) dias .{0,30}(desist~|arrepend~|resol[uv]~|cancelar|devolver|reflexão)',
    '(desist~|arrepend~|livre resol~) .{0,40}(14|catorze|quatorze|7|sete) dias',
    '(prazo|período) (legal )?de (arrependimento|reflexão|livre resolução|desistência|retratação)',
    '(revog|rescind|anul|cancel)~ .{0,12}(o|este|do) contrato .{0,40}(dias|direito|lei)',
    '(artigo|art\\.?) 49',
    '(cdc|código de defesa do consumidor|decreto-lei|lei) .{0,40}(desist|arrepend|livre resol)~',
  ],
  not: ['desist~ .{0,12}(pedido|solicitação|reclam~|reembolso|estorno)'],
  hides: ['takes_back', 'account_ended', 'legal_threat'],
});
