import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { IMAGE } from './words.js';

const RESULT = `(${IMAGE}|resultados?|qualidade|caras?|mãos|rostos?|cores|estilo|resolução|trabalho|saída)`;
const BAD =
  '(mau|má|maus|más|ru(im|ins)|péssim[oa]s?|terríve(l|is)|horríve(l|is)|um horror|estranh[oa]s?|barat[oa]s?|fracas?' +
  '|fracos?|pobres?|um lixo|uma (porcaria|merda|bosta|desgraça|droga|vergonha)|lixo|porcaria|chat[oa]s?|sem graça' +
  '|escur[oa]s?|medíocres?|dececionantes?|decepcionantes?|toscas?|toscos?|inúte(l|is)|genéric[oa]s?' +
  '|irreconhecíve(l|is)|errad[oa]s?|amador[ae]?s?|baix[oa]s?)';
const WANTED =
  '(pedi|pedimos|queria~?|queríamos|quero|esperava~?|esperávamos|imagin~|descrev~|solicit~|precis~|procurava' +
  '|encomend~|tinha em mente|tinha (pedido|descrito|pensado))';

export const DISSATISFACTION: Wording = loosely({
  said: [
    '(fei[oa]s?|fei(íss|os)~|horríve(l|is)|horroros[oa]s?|horrend[oa]s?|desfocad[oa]s?|borrad[oa]s?|embaçad[oa]s?' +
      '|pixel(ad|izad)[oa]s?|deformad[oa]s?|distorcid[oa]s?|tremid[oa]s?|inutilizáve(l|is)|inusáve(l|is)' +
      '|granulad[oa]s?|desfigurad[oa]s?|tosc[oa]s?|pouco profissiona(l|is)|medonh[oa]s?)',
    '(má|baixa|pouca|péssima|fraca) (qualidade|resolução|definição)',
    `${RESULT} .{0,40}(é|são|está|estão|tá|tão|era|eram|foi|foram|ficou|ficaram|saiu|saíram|parecem?|veio|vieram` +
      `|parecem) (\\p{L}+ )?(\\p{L}+ )?${BAD}`,
    'deix(a|am|ou|aram|ava) (\\p{L}+ )?a desejar',
    `(horríve(l|is)|péssim[oa]s?|terríve(l|is)|ru(im|ins)) (as|os|essas|estas|suas|o|a) ${RESULT}`,
    `${RESULT} (\\p{L}+ )?(horríve(l|is)|péssim[oa]s?|ru(im|ins)|tosc[oa]s?)`,
    `(lixo|porcaria|merda|bosta|horror|desgraça|droga) (de |d[ao]s? )?${RESULT}`,
    'não (me |nos |lhe |lhes )?(gost~|agrad~|satisf~|convenc~|curt(i|imos)|ador(ei|amos))( (nada|muito' +
      '|mesmo))?( (d[oae]s?|com) .{0,20})?',
    '(odiei|detestei|odiamos|detestamos) .{0,8}(o|a|os|as) .{0,16}',
    `(${RESULT}|isso|isto|elas|eles) .{0,30}não .{0,6}(me |nos |me |nos )?(serv~|prest~)`,
    `não (me |nos )?(serv|prest)(em|e|iram|iu|am|a)(-(me|nos))? ?(para|pra|as|os|est|ess|o|a|nenhuma|de)?~ ?.{0,10}`,
    'não .{0,6}(é|são|era|eram|foi|se parece~|correspond~|tem|têm|reflet~|bate|batem|respeit~|ficou|ficaram|saiu' +
      `|saíram) .{0,30}${WANTED}`,
    '(não .{0,16}a ver|nada a ver) (com)?',
    'não se parece~ .{0,12}(com|em nada|nada)',
    '(não|nenhuma|pouca) .{0,16}(parecença|semelhança)',
    '(muito|bem|tão) (ruins|más|maus)',
    'não (bate|batem|corresponde~|combina~|cumpre~|segu~) (em nada |nada )?(com|a|ao|o|à) (\\p{L}+ )?(prompt' +
      '|descrição|instruções|texto|que|indicações)',
    `(desapont|dece?pcion|insatisf|descontent|desilu|frustr)~ .{0,24}(${RESULT}|o que|como|entrega)`,
    `${RESULT} .{0,30}(desapont|dece?p?cion|desilu|frustr)~`,
    `não (estou|estamos|fiquei|ficamos|tô) (\\p{L}+ )?(satisfeit|content|feli[zc])~ (com|por)( .{0,20})?`,
    '(três|quatro|seis|sete|oito|\\d|mais|muitos) dedos|dedos (a mais|demais|extra)',
    '(duas|dois|três|cinco|seis|sete|oito|\\d) (patas|pernas|braços|cabeças|mãos|olhos|orelhas)',
    '(olhos|mãos|caras?|rostos?|dedos|letras|textos?) .{0,12}(estranh[oa]s?|tort[oa]s?|deform~|inventad[oa]s?' +
      '|ilegíve~|mal feit[oa]s?|esquisit[oa]s?|bizarr[oa]s?)',
    '(pedi|queria|esperava|queríamos|pedimos|solicitei|encomendei) (um|uma|uns|umas|fotos|que|o|a|algo) .{0,40}(e' +
      '|mas) .{0,16}(deu|deram|saiu|saíram|receb~|veio|vieram|cheg~|fez|ger~|entreg~|mandou)',
    '(esperava|esperávamos) (mais|algo (melhor|mais)|outra coisa|muito mais|outro|melhor)',
    '(ignor|desrespeit|não segui|não segu|não entend|não perceb|não respeit|omit)~ .{0,24}(prompt|descrição' +
      '|instruções|indicações|pedi)',
    '(demasiado|muito|tão|super) (escur[oa]|clar[oa]|simples|genéric[oa]|pequen[oa]|desfocad[oa]|infantil|artificial' +
      '|fals[oa])s?',
    `(rejeitou|rejeitaram|odiou|detestou|recusou) .{0,16}${IMAGE}`,
    'não (está|estão|são|é) (\\p{L}+ )?à altura',
    'não (se )?(pode|podem|posso|pudemos|podemos|consigo|consegui|dá (pra|para)) (usar|utilizar|aproveitar)(-(las?' +
      '|los?)| (nenhuma|nada|isso|isto|assim))',
    'não .{0,6}(suficientemente|bastante|tão) (bo[am]|boas|bons|nítid|realist|detalhad|profission)~',
    '(estilo|tom|fundo|cor|texto|idioma|composição) .{0,16}(errad[oa]|incorret[oa]|não é o|que não)',
    'não (é|são|faz) (d?o )?(meu|nosso) (gosto|estilo)',
    'parecem? que .{0,30}(desenhou|fez|desenhad~)',
    `${RESULT} .{0,12}não .{0,6}(é|são|era|eram|foi) (a|o|as|os) (esperad|desejad|prometid|anunciad)~`,
    'parecem? (feit[oa]s? por|um desenho de|tirad[oa]s? de|uma batata|de brincadeira|plástico)',
    'marcas? d.?água|mal feit[oa]s?',
    '(parecem?|estão|foram) (desenhad|feit|pintad|rabiscad)[oa]s? (por|com) (um|uma|meu|minha|o)',
    '(algo|uma coisa|uma mistura|um cruzamento) (estranh[oa] )?entre (um |uma )?\\p{L}+ e',
  ],
  not: [
    `(serviço|atendimento|suporte|resposta|site|faturação) .{0,12}(é|foi|está|são|tá) (\\p{L}+ )?${BAD}`,
    '(mau|má|péssim[oa]|horrível|terrível|ruim) (serviço|atendimento|suporte|experiência|forma)',
    `(sem|nenhuma|não (há|tenho|é)) (queixa|reclamação|crítica|problema)s? .{0,12}${RESULT}`,
    `${RESULT} .{0,8}(é|são|estão|ficaram|ficou) (\\p{L}+ )?(bem|bo[am]|boas|bons|bonit[oa]s|lind[oa]s|perfeit[oa]s` +
      '|ótim[oa]s|fantástic[oa]s)',
    '(não (me |nos )?(gost|serv|agrad)~) .{0,12}(créditos?|saldo|vales?|que|esperar|ter)',
    '(créditos?|saldo|vales?) .{0,10}não (me |nos )?serv~',
    '(nem|não) .{0,10}(são|é|estão|eram) (fei[oa]s?|ru(im|ins)|más)',
    '(preço|valor|tarifa|fatura) .{0,12}errad[oa]',
    'já não (me |nos )?(serv~|val~|faz~ falta|precis~).{0,20}',
    'ya no (me |nos )?sirv~.{0,20}',
  ],
});
