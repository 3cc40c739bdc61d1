import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { IMAGE } from './words.js';

const INVOICE = '(faturas?|facturas?|recibos?|comprovativos?|comprovantes?|notas? fisca(l|is)|nf-?e?|boletos?|inv|…)';
const TAX_DATA =
  '(nif|nipc|cnpj|cpf|iva|inscrição estadual|número fiscal|contribuinte|razão social|dados (fiscais|de faturação' +
  '|de faturamento|da empresa)|endereço|morada|nome (da|fiscal)|nome)';
const PLEASE_SEND =
  '(envi(em|e|ar|arem|ar-me|em-me|em-nos|ar-nos|a|am)|mand(em|e|ar|a|am|arem|ar-me)|fac[iu]lit~|emit(am|ir|irem|a)' +
  '|reemit~|reemiss~|pass(em|ar|e|am)(-me|-nos)?|remet(am|er|a)|disponibiliz~|reenvi~|ger(ar|em))(-(me|nos))?';

/** Plainly wants something else than money: papers, data, help, or only to say thanks. */
export const WANTS_OTHER: Wording = loosely({
  said: [
    '(cópias?|segunda via|2ª via|2a via|duplicado|pdf|xml) (d[eao]s? |n[oa] )?(minha |nossa |esta |meu |um |uma ' +
      `|sua |última )?(\\p{L}+ )?${INVOICE}`,
    `(segunda|2ª) via`,
    `${INVOICE} (\\p{L}+ )?(em|como) (formato )?(pdf|xml|papel)`,
    `${PLEASE_SEND} .{0,24}(a |uma |minha |as |nossa |o |um )(\\p{L}+ )?${INVOICE}`,
    `(reemissão|emissão) d[ae]s? (\\p{L}+ )?${INVOICE}`,
    '(preciso|precisamos|necessito|queria|gostaria|solicito|solicitamos|quero|queremos|me falta|falta-me) (d[eao] ' +
      '|receber |ter |baixar |descarregar )?(a |uma |minha |as |nossa |o |um |meu )?(cópia|faturas?|facturas?' +
      '|recibos?|comprovativo|comprovante|nota fiscal|segunda via)',
    '(onde|como) .{0,16}(descarreg|encontr|baix|consig|vejo|obt|ach)~ .{0,16}(fatura|factura|recibo|comprovativo' +
      '|nota)s?',
    '(falta|mud|troc|corri[jg]|corrig|retifi|alter|atuali|acrescent|adicion|inclu|pon|coloc|const' +
      `|figur)~ .{0,40}${TAX_DATA}`,
    `${INVOICE} .{0,40}(sem|com|leva|tem|falta|em nome d|está com) .{0,24}${TAX_DATA}`,
    `${INVOICE} .{0,24}em nome d~`,
    `${TAX_DATA} .{0,30}(está|é|são|estão|tá) (mal|incorret|errad|trocad)~`,
    `(nov[oa]s?|corret[oa]s?) ${TAX_DATA}|${TAX_DATA} (nov[oa]s?|corret[oa]s?|mud(ou|aram))`,
    '(nosso|meu|nossa|minha) (nif|nipc|cnpj|cpf|razão social) (é|são)',
    `${INVOICE} .{0,24}(inclui|leva|tem) (o )?iva`,
    '(mudar|mudem|atualizar|atualizem|alterar|alterem|trocar|troquem|mudança|alteração) (d[eoa] )?(o |a |meu |minha ' +
      '|nosso |nossa )?(e-?mail|endereço|morada|cartão|senha|palavra-passe|plano|(método|forma|meio) de pagamento' +
      '|titular|nome)',
    '(como) (posso|se pode|se faz|faço|poderia|podemos|configur~|consigo|integr~|us[oa]|coloco|eu|gerar|fazer|chamo' +
      '|funciona|ponho)',
    '(ajuda|suporte|dúvida|pergunta|assistência) (técnic[oa]|com (a|o|minha) (integração|api|sdk|biblioteca))',
    '(tenho|tinha|temos|queria tirar|tirar|é) (uma |outra |alguma |só uma )?(dúvida|pergunta|questão)s?',
    '^(só |apenas )?(uma )?(dúvida|pergunta|questão|curiosidade)( rápida)?( sobre| acerca| d[eao]|:|,).*',
    '(quanto) (custa|vale|custaria|cobram|custam|sai|sairia|fica|ficaria)',
    '(há|têm|tem|oferecem|fazem) (\\p{L}+ )?descontos?',
    '(qual|com que|qual (foi|é) [oa]) (semente|seed|modelo|prompt|licença)',
    '(?<!(no|não) )(posso|podemos|se podem?) (reutiliz|usar|utiliz|public|vend|imprim)~ .{0,16}(a|as|esta|estas' +
      `|${IMAGE}|comercial)?~`,
    '(obrigad[oa]|agradeço|agradecemos|grat[oa]|valeu) (a (vocês|todos) )?(por|pel[oa]s?|o|a|vosso|seu) (o |a |seu ' +
      '|sua |tão |ter~ |este )?(rápid~ )?(reembols|estorn|devol|rápid|soluç|resol|dinheiro|serviço|trabalho|imagens' +
      '|excelente)~.*',
    '(só|apenas|simplesmente) (queria|queríamos|quero|escrevo|para|vim) (para )?(agradecer~' +
      '|dizer (que )?(obrigad[oa]|ador|o|a|as|os|me)|deixar (um |o meu )?(obrigad|elogio|agradec)~|elogiar~' +
      '|dar os parabéns)',
    '(reembolso|estorno|dinheiro|devolução) (já )?(chegou|caiu|foi recebid[oa]|está na conta)',
    '(já )?(receb(i|emos)|cheg(ou|aram)|caiu) (já )?(o|a|seu|meu) (reembolso|estorno|devolução|dinheiro)',
    `${IMAGE} .{0,24}(são|estão|ficaram|ficou|saíram) (\\p{L}+ )?(lind|ótim|perfeit|incríve|maravilh|espetacul` +
      '|espectacul|fantástic|excelent|bonit|show|top|demais|genia)~',
    `(que|muito|tão) (lind|bonit|bel|ótim|boa|maravilhos)[oa]?s? .{0,12}${IMAGE}`,
    '(adorei|adoramos|adorámos|amei|amamos|encant(ei|ad[oa])) .{0,16}',
    '(excelente|ótimo|bom|grande|belo|incrível) (serviço|trabalho|produto|atendimento)',
    '(parabéns)',
    '(muito|super) (content|satisfeit|agradecid|feli[zc])~ (com|por|pel[oa])',
    '(não (encontro|acho|localizo)|perdi|sumiu) (mais )?(o|a|meu|minha) (recibo|fatura|comprovante' +
      '|comprovativo|nota fiscal)',
    'fatura (retificada|corrigida|retificativa|atualizada|em nome)|(firma|razão social) (antiga|velha|nova' +
      '|anterior)',
    '(desde|agora|outubro|novembro) .{0,16}somos «',
    'quanto (custari|ficari|sairi)(a|am)|todo mundo (adorou|amou|gostou)|(só|apenas) (para|pra|queria) ' +
      '(contar|dizer).*',
    '(obrigad[oa]|grat[oa]|valeu|agradeço) .{0,16}pel[ao] (sua |vossa |tua |vosso |seu )?(rápida|excelente' +
      '|ótima|grande) (ajuda|solução|assistência)',
    '(obrigad[oa]|grat[oa]|valeu|agradeço) .{0,16}pel[ao] (sua |vossa |tua |vosso |seu )?(ajuda|apoio' +
      '|assistência|suporte) (tão )?' +
      '(rápid[oa]|(com|n[oa]) (\\p{L}+ )?(\\p{L}+ )?…)',
    `(obrigad[oa]|valeu) .{0,16}pel[ao]s (minhas |belas |lindas )?${IMAGE}`,
    'tudo (\\p{L}+ )?(funcionou|correu|deu|saiu|funciona) (\\p{L}+ )?(bem|certo|perfeitamente|perfeito|ótimo)',
  ],
  not: [
    '(desde já|antecipadamente|de antemão)( .{0,60})?',
    '(obrigad[oa]|grat[oa]) .{0,8}por (um|uma|me|nos) .{0,60}',
    '(se|que|até|antes|sempre|normalmente|não) tudo .{0,32}(bem|certo|perfeito)|tudo .{0,32}(,| )(mas|até|salvo' +
      '|exceto|menos|porém).*',
    `não (quero|preciso|é) (d[ea] )?(uma |a )?(cópia|fatura)`,
    '(como) (posso|se|faço|podemos|poderia|eu|consigo) .{0,16}(recuper|pedir|peç|solicit|reclam|obt|cancel|devolv' +
      '|reav|estorn)~',
    '(como) (é|pode ser|é possível)',
    '(como) (se )?.{0,8}(atrev|ous|permit)~',
    '(cópia|pdf) (em )?anex~|(em|segue) (em )?anexo .{0,16}(cópia|pdf|fatura).{0,20}',
    '(segue|anexo|envio|junto) .{0,24}(cópia|pdf|fatura|comprovativo|comprovante).{0,20}',
    '(obrigad[oa]|agradeço|agradecemos) (pel[oa]|por|a|o)? ?(sua|vossa|tua|toda a|seu)? ?(atenção' +
      '|ajuda(?! (tão )?(rápida|com|n[oa]))|compreensão' +
      '|tempo|resposta|paciência)',
    '(não|nunca) .{0,6}(ador|am)(ei|amos)',
    'agrade(cia|cíamos|ceria|ceríamos|cemos|ço|cería) .{0,16}(reembols~|estorn~|devol~).*',
  ],
});
