import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { HAVE, PRICE } from './words.js';

const CHANGED =
  '(baix(aram|ou|ado|ada)|reduzi(ram|u|do)|sub(iram|iu|ido)|aument(aram|ou|ado)|mud(aram|ou|ado)|alter(aram|ou|ado)' +
  '|ca(iu|íram)|diminu~|desceram|desceu|reajust~|abaix(aram|ou)|encarec~|atualiz(aram|ou)|baixar|reduzir|subir' +
  '|aumentar)';

export const PRICE_CHANGE: Wording = loosely({
  said: [
    `${CHANGED} (\\p{L}+ )?(de |os |as |o |a |seus |vossos )?(\\p{L}+ )?(preços?|tarifas?|tabela)`,
    `(preços?|tarifas?|tabela) (\\p{L}+ )?(\\p{L}+ )?(foi |foram )?${CHANGED}`,
    '(baixa|descida|subida|aumento|alteração|redução|queda|mudança|reajuste|desconto) (d[aeo]s?|n[ao]s?) (preços?' +
      '|tarifas?|tabela)',
    '(agora|hoje|já) .{0,16}(mais barat[oa]s?|custam?|vale|sai a|está a|cobram|tá) .{0,16}\\d{1,9}',
    '(agora|hoje|já) .{0,16}(está|é|sai|são|custa|custam|vale|estão|tá|ficou) .{0,10}(mais barat[oa]s?|menos|metade)',
    '(mais barat[oa]s?) .{0,12}(agora|hoje|do que quando|depois|desde)',
    '(nov[oa]s?|atua(l|is)|reduzid[oa]s?|antig[oa]s?) (preços?|tarifas?|tabela)',
    '(preços?|tarifas?|tabela) (nov[oa]s?|atua(l|is)|de agora|de hoje|reduzid[oa]s?|antig[oa]s?|velh[oa]s?' +
      '|anterior(es)?)',
    '(valia|custava|estava|era) .{0,16}(dobro|triplo|metade|mais|menos) .{0,8}(que|de) (hoje|agora)',
    '(muito|demasiado|tão|bastante|super) car[oa]s?|car[oa]s? demais|caríssim[oa]s?',
    '(preços?|tarifas?) .{0,16}(demasiado|muito|tão) alt[oa]s?',
    '(preços?|tarifas?) .{0,16}alt[oa]s? demais',
    '(descida|baixa|promoção|desconto) .{0,60}diferença',
    '(ficou|ficaram|deixaram|puseram) (\\p{L}+ )?mais (barat|car)[oa]s?',
    '(hoje|agora) .{0,30}\\d.{0,30}(ontem|semana passada|mês passado|antes|quando) .{0,24}\\d{1,9}',
  ],
  not: [
    'não .{0,12}(mud~|subida|baixa|aument~) .{0,10}(preço|tarifa)s?',
    '(outro|outra|concorr~|outros) .{0,24}mais barat[oa]s?',
    'modelo .{0,6}car[oa]',
    `noss[oa]s? (\\p{L}+ )?${PRICE}`,
    `(ta|tá|está|é) car[oa] demais,? .{0,12}calcul~`,
  ],
  hides: ['wrong_amount'],
});

const FAILED_ONES = '((que )?(\\p{L}+ )?(falh(aram|ad[oa]s|am|ou)|com (erros?|falha))|erros|falhas)';
const BILL = '(cobr~|fatur(ar~|ad~|ou)|factur(ar~|ad~)|cust(ou|aram)|debit(ar~|ad~)|paguei)';

export const NEVER_CHARGED: Wording = loosely({
  said: [
    `${FAILED_ONES} .{0,24}(não|nunca|nem) ((se|me|nos|as|os|lhes) )?${HAVE}((sido|sequer|aparecem` +
      `|constam) )?(n[ao] (minha |nossa )?fatura|${BILL})`,
    `(não|nunca) ((se|me|nos|as|os) )?${HAVE}${BILL} .{0,24}${FAILED_ONES}`,
    `${FAILED_ONES} .{0,16}(são|eram|foram|saem|é|foi|estão) (grátis|gratuit[oa]s?|de graça)`,
    '(não|nunca) (foram|foi|tinham sido|são|estão) (sequer )?(cobrad|faturad|debitad)[oa]s?',
    `${FAILED_ONES} .{0,20}não .{0,12}(aparecem|constam|estão|vêm) n[ao] (\\p{L}+ )?fatura`,
    `nenhuma? d[oa]s .{0,20}${FAILED_ONES} .{0,16}(cobr|fatur)~`,
    `sem (cobrar~|cobrança|custo|faturar) .{0,16}${FAILED_ONES}`,
    '(não|nunca) .{0,16}(descont|tir|cobr|debit|fatur)~ (nada )?(pel[oa]s|por|d[oa]s) .{0,24}(falh|erro|deram)~',
    '(tentativas|pedidos|requisições|imagens|gerações) (falhad|fracassad)[oa]s .{0,24}não .{0,24}(cobr' +
      '|fatur|descont|cust|debit)~',
  ],
  not: [
    '(vocês|vcs) (escrev|diz|afirm|promet)~ .{0,120}',
    '(não|nunca) (se )?(dev|pod|ter)~ (que |de )?(ser |ter sido )?(cobr|fatur)~.{0,30}',
  ],
  hides: ['failure'],
});
