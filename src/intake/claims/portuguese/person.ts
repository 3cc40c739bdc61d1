import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { CHARGE, HAVE, MEANS, NOT, THE } from './words.js';

const SOMEBODY =
  '(alguém|outra pessoa|um (desconhecido|estranho|terceiro|hacker|ladrão|intruso|golpista)|desconhecidos|estranhos' +
  '|terceiros|hackers?|ladrões|bandidos?|golpistas|intrusos?|criminosos|uma pessoa desconhecida|(um |uma |meu ' +
  '|minha |nosso |o )?ex[ -]?(funcionári[oa]|colaborador[a]?|empregad[oa]|prestador|sóci[oa]|namorad[oa]|marido' +
  '|mulher|estagiári[oa]|\\p{L}+)|(um|uma|nosso|nossa) (antig[oa]|ex) \\p{L}+)';
const TAKES =
  '(us(ou|a|ado|aram|ando|ava|am)|utiliz~|aced(eu|e)|acess(ou|a|aram)|entr(ou|aram)|compr(ou|aram|ando)|gast(ou|aram' +
  '|ando)|pag(ou|aram)|tom(ou|aram)|peg(ou|aram)|fez|fizeram|ger(ou|aram|ando)|tem (acesso|o meu|a minha|a nossa)' +
  '|consegui~|roub(ou|aram)|tir(ou|aram)|fic(ou|aram)|continu~|levou|clon~|meteu|meteram|a usar|a utilizar|a gerar)';
const BUY = '(compras?|gastos?|operaç(ão|ões)|assinaturas?|pedidos?|contrataç(ão|ões)|imagens|despesas?|chamadas)';
const MADE =
  '(fiz|fizemos|realizei|realizamos|autorizei|autorizamos|autorizad[oa]|aprovei|efetuei|efectuei|consenti|reconheço' +
  '|reconhecemos|contratei|comprei|pedi|gerei)';
const LEAVE = '(autorização|permissão|consentimento|conhecimento|licença|aprovação|saber)';
const STOLEN =
  '(roubad[oa]s?|roubaram|furtad[oa]s?|furtaram|clonad[oa]s?|clonaram|vazad[oa]s?|vaz(ou|aram)|comprometid[oa]s?' +
  '|expost[oa]s?|hackead[oa]s?|hackearam|pirate(ad[oa]s?|aram)|interceptad[oa]s?|invadid[oa]s?|invadiram|levaram' +
  '|roubo|furto)';

/** Somebody without leave; people to whom the customer gave the key are not meant, unless they took or kept it. */
export const UNAUTHORIZED: Wording = loosely({
  said: [
    `(não|nunca|jamais) ${HAVE}${MADE} .{0,6}${THE}(\\p{L}+ )?(${CHARGE}|${BUY})`,
    `(não|nunca|jamais) ${HAVE}(autorizei|autorizamos|reconheço|reconhecemos) (nada|ninguém|isso|isto|ess[ea]` +
      '|est[ea]|nenhuma?|…|[oa] …|que)',
    `(${CHARGE}|${BUY}) .{0,24}(que )?(eu |nós )?(não|nunca|jamais) ${HAVE}(fiz|fizemos|autorizei|autorizamos|pedi` +
      '|pedimos|realizei|reconheço|reconhecemos|aprovei|comprei|contratei|gerei)',
    `(nunca|jamais) (contratei|comprei|pedi|contratámos) (nada|isto|isso)`,
    `(pegou|tirou|usou|levou|apanhou) (o |a )?(meu|minha|nossa|nosso) ${MEANS} .{0,24}sem (me |nos )?(avis|pergunt` +
      '|ped|diz)~',
    `desconheço (est[ea]|ess[ea]|[oa]) (\\p{L}+ )?(${CHARGE}|origem)`,
    `(${CHARGE}|${BUY}|uso|acessos?) .{0,16}(não (autorizad[oa]s?|reconhecid[oa]s?)|desconhecid[oa]s?` +
      '|fraudulent[oa]s?|suspeit[oa]s?|estranh[oa]s?|ilegítim[oa]s?)',
    `(${CHARGE}|chamadas|pedidos|imagens|iss?t?o|ess[ea]s?|est[ea]s?) .{0,16}não (é|são|foi|foram|eram) (meus?` +
      '|minhas?|noss[oa]s?|feit[oa]s? por (mim|nós))',
    '(fraud(es?|ulent[oa]s?|ulentamente)|golpe)',
    '(ha(ck|qu)e(ad[oa]s?|aram|ou)|pirate(ad[oa]s?|aram)|invad(iram|iu|id[oa]s?)|phishing|clon(aram|ou|ad[oa]s?))',
    'roubo de (identidade|dados|cartão|chaves?|credenciais)',
    `${STOLEN}(-(me|nos))? .{0,24}${MEANS}`,
    `${MEANS} .{0,30}${STOLEN}`,
    `${MEANS} .{0,24}(foi parar|foram parar|parou|caiu|caíram) (a|em|num|numa|no|na|nas|ao) (\\p{L}+ )?(github` +
      `|internet|mãos|público|fórum|repositório|pastebin|reddit|web|outr|estranh|desconhecid|alguém)~`,
    `(perdi|extraviei) .{0,16}(cartão|carteira|telemóvel|celular|chave)`,
    `${SOMEBODY} .. ${TAKES}`,
    `${SOMEBODY} ${TAKES}`,
    `(usad[oa]s?|utilizad[oa]s?|feit[oa]s?|compr~) por (${SOMEBODY}|desconhecidos|terceiros|outra pessoa)`,
    'quem (é que )?(usou|utilizou|fez|está usando|está a usar|tá usando) (o |a )?(meu|minha|nossa|nosso|este|esta' +
      '|esse|essa)',
    '(us(ou|ado|ada|aram|ando|ar|á-la|ava)|utiliz~|utilizá-l[oa]|tom(ou|aram)|peg(ou|aram)|compr(ou|aram)|ger~' +
      '|feit[oa]s?|realizad[oa]s?|pag(ou|aram)|entr(ou|aram)|aced~|acess(ou|aram)|efetuad[oa]s?' +
      '|cobr~) .{0,50}sem (a |o |ter |ter a |me |pedir |nossa |qualquer |nenhuma )?(minha |meu |nossa ' +
      `|nosso )?${LEAVE}`,
    `sem (a |o )?(minha|meu|nossa|nosso) (\\p{L}+ )?${LEAVE}`,
    '(às escondidas|sem (eu|nós) (saber|sabermos|autoriz~|ter))',
    'sem que (eu|nós|ninguém) .{0,12}(soubesse|autoriz~)',
    '(sem (autorização|permissão)|pelas minhas costas)',
    '(uso|utilização) (indevid[oa]|fraudulent[oa]|ilegítim[oa]|abusiv[oa]|não autorizad[oa])',
    '(ficou com|levou|guardou|manteve) .{0,8}(chave|key|senha|acesso|credenciais|token|palavra)',
    `(continua|continuou|continuam) (a )?(us|utiliz)(ar|ando|á-la) (o |a )?(nossa |minha |nosso |meu )?${MEANS}`,
    'não (sou|somos|fui) (nem )?(sequer )?(vosso |seu )?clientes?',
    '(não|nunca) (tenho|temos|tive|abri) (uma |nenhuma |qualquer )?(conta|relação|contrato) .{0,6}(com|em|no|na|aí)',
    '(não|nunca) (vos |os |as )?(conheço|conhecemos) (a |essa |esta |vossa |nenhuma )?(empresa|site|serviço' +
      '|imaginator)',
    `(não|nunca|jamais) ${HAVE}(\\p{L}+ )?(usei|utilizei|ouvi falar|registei|cadastrei|contratei` +
      '|comprei) .{0,16}(serviço|empresa|site|imaginator|vocês|vcs|aplicação|nada)',
    'não (sei|sabemos|faço ideia|tenho ideia|entendo) .{0,8}(que|quem|onde|qual) .{0,12}(é|são|corresponde' +
      `|vem) (est[ea]|ess[ea]|[oa]|imaginator) ?${CHARGE}`,
    'não (fui eu|fomos nós) (quem|que) .{0,30}',
    '(não|nunca|jamais) (\\p{L}{2,4} )?(dei|demos|dou|tinha|teve) (\\p{L}+ )?(permissão|consentimento|autorização)',
    '(sem ter|não estava) (\\p{L}+ )?(permissão|autorizad[oa]|autorização)',
    'foi fraude',
    '(à|às|a|as) (minha|nossa|minhas|nossas) custas?',
    '(meu|minha|nosso|nossa) (filh[oa]|net[oa]|sobrinh[oa]|marido|esposa|mulher|irmão|irmã|colega de ' +
      'casa)s? .{0,30}(pegou|tirou|usou|apanhou|levou)(-me)? .{0,12}(meu |minha |o |a )?(cartão|celular' +
      '|telemóvel|telefone|tablet|carteira|mala|bolsa) .{0,24}(sem|escondid~|compr~|pag~)',
    '(compra|pagamento|cobrança|pedido|transação) não fui eu (que|quem)',
  ],
  not: [
    `${NOT} .{0,16}(fraud~|roub~|rob(ad|aron|ó|o)~|furt~|ha(ck|qu)e~|invad~|vaz(ou|aram)~|clon~|golpe|filtr~)`,
    '(vocês|vcs|vossa empresa|sua empresa|empresa|imaginator|este site|esse site|es|es un|son|sois) (é|são|es|parece' +
      '|un|unos)? ?(\\p{L}+ )?(fraudes?|golpe|golpistas|fraudulent~)',
    '(401|403|erro|resposta|código|mensagem|estado|status) .{0,12}(não autorizad[oa]|no autorizad[oa]' +
      '|acesso não autorizado)',
    '(?<!(não|nunca|jamais|sem)( \\p{L}{2,4})? )(com|tem|tinha|tinham|ter|dei|demos|deu) .{0,10}(permissão' +
      '|autorização)',
    'alguém (da|do|na|no|de) (minha|nossa|meu|nosso|suporte|equipe|equipa|vossa|sua|vocês|família)( \\p{L}+)?',
    '(pode|poderia|há|haverá|possa) alguém.*',
    'alguém (pode|poderia|consegue|me (ajud|respond)|que (possa|me|leia)|aí).*',
    'alguém .{0,16}(reembols~|respond~|ajud~|atend~)',
    'já não (sou|somos) client~',
    'alguien .*',
    '(vocês|vcs) .{0,8}(me |nos )?roub~.{0,24}|roub~ .{0,8}\\d{1,6} (euros|reais|dólares).{0,24}',
    'alguém .{0,16}(le[ri]a?|veja|olh|verific|dign)~.{0,24}',
  ],
  hides: ['wrong_amount'],
});
