import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { MY } from './words.js';

const OWN_CODE =
  '(script|código|programa|software|integração|cliente|app|aplicação|aplicativo|bot|processo|loop|cron|sistema|teste)';
const DID =
  '(escolh(i|emos|eu)|us(ei|ado|amos|ou)|utilizei|selecion(ei|ou|amos)|pus|pusemos|coloc(quei|uei|ou|ámos|amos)' +
  '|coloquei|bot(ei|ou)|peg(uei|ou)|apert(ei|ou)|marc(quei|ou)|marquei|envi(ei|ou|ámos|amos)|pedi|pedimos|pediu' +
  '|mand(ei|ou|ámos|amos)|configur(ei|ou|ámos|amos)|escrev(i|eu)|cli(quei|cou|cámos)|digit(ei|ou)|ger(ei|ou)|meti' +
  '|carreguei|rod(ei|ou))';

export const OWN_MISTAKE: Wording = loosely({
  said: [
    `${MY} (própri[oa] )?(\\p{L}+ )?(culpa|erro|falha|lapso|distração|engano|descuido|burrice|estupidez|confusão)`,
    '(erros?|falha|culpa|lapso|engano|descuido|distração|vacilo) (\\p{L}+ )?(meus?|minhas?|noss[oa]s?|própri[oa]s?' +
      '|d[ae] (minha|nossa) (parte|lado|equipa|equipe)|human[oa])',
    '(comet(i|emos|eu)|fiz|fizemos|dei) (um |uma )(\\p{L}+ )?(erro|lapso|engano|asneira|burrada|bobagem|besteira' +
      '|mancada)',
    '(me (enganei|confundi|equivoquei|atrapalhei|distraí)|(enganei|confundi|equivoquei|atrapalhei|distraí)-me' +
      '|nos (enganamos|confundimos)|enganámo-nos|enganamo-nos|engane?i|errei|errámos|erramos)',
    '(se (enganou|confundiu|atrapalhou|equivocou)|(enganou|confundiu|equivocou)-se|fiz (asneira|merda|besteira)' +
      '|vacilei|viajei)',
    '(sem (querer|dar conta|perceber|me dar conta)|por (acidente|distração|lapso|descuido|engano)|acidental(mente)?' +
      '|inadvertidamente|involuntari~|desatenção)',
    `(${DID}|compr(ei|amos)|lanc(ei|amos)|execut(ei|ou)|fiz) .{0,40}por (erro|engano)`,
    `por (erro|engano) .{0,12}(${DID}|execut~|lancei|fiz|deixei|ativei)`,
    '(esquec(i|emos|eu)|(me|nos) esquec~|esqueci-me|esquecemo-nos) .{0,8}(de |do |da )?(deslig|par|deslig|fech|tir' +
      '|desativ|mud|pôr|cancel|o script|o programa|ligad)~',
    '(loop|ciclo) (infinito|sem fim|eterno)|em (loop|ciclo)',
    `(bug|erros?|falha|loop|problema|engano) (de|n[oa]|em|d[oa]) ${MY} (\\p{L}+ )?${OWN_CODE}`,
    `(bug|erro) (n[oa]|d[oa]) (script|programa|código) (meu|nosso)?`,
    `${MY} (\\p{L}+ )?${OWN_CODE} .{0,30}(bug|erro|loop|não parou|doid[oa]|louc[oa]|malu[cq]~|falhou|repeti~|mandou` +
      '|enviou|lanç~|continu~|dispar~|errad~)',
    `${DID} .{0,24}(errad[oa]s?|incorret[oa]s?|trocad[oa]s?|que não (era|eram)|mal)`,
    '(modelo|parâmetros?|botão|tamanho|prompt|chave|opção|configuração|ajuste|quantidade) (errad|trocad' +
      '|mal configurad)[oa]s?',
    `(queria|pretendia|queríamos|pensava|ia|era pra|era para) .{0,30}(mas|e) .{0,12}${DID}`,
    `${DID} .{0,6}\\d+ .{0,16}(em vez|ao invés|no lugar|e não) (de )?\\d+`,
    `(deix(ei|ámos|amos|ou)|ficou) .{0,16}${OWN_CODE} .{0,12}(rodando|a correr|ligad[oa]|a funcionar|funcionando` +
      '|correndo|executando|ativ[oa])',
    '(cliq|clic|apert|carreg|dei)~ .{0,24}(demasiadas vezes|várias vezes|sem querer|duas vezes|muitas vezes' +
      '|vezes demais)',
    'não (li|lemos) (bem |direito |corretamente )?(a|as|o|os) (documentação|instruções|termos|condições|manual)',
    '((li|entendi|percebi|interpretei|configurei|programei|configurou|programou) (\\p{L}+ )?(mal|errado)' +
      '|mal (configurad|programad|escrit)~)',
    'erro de (programação|configuração|digitação|código)',
    'chave de produção .{0,16}(testes?|teste)',
    'má configuração',
    'não (reparei|reparámos|percebi|notei|me dei conta) (de )?que .{0,30}(modelo|plano|script|processo|tamanho|loop' +
      '|teste|nível)',
    '(escorregou|escapou)(-me)? o dedo',
  ],
  not: [
    '(não|sem|nenhuma?|nem) .{0,16}((culpa|erro|falha) (minha|meu|noss[oa]|da minha parte|de mi parte)|enganei|errei' +
      `|${MY} (culpa|erro|falha)|erros nossos)`,
    '(me|nos|lhes|foi|fui|cobrança) (\\p{L}+ )?(cobr|debit|fatur)~ .{0,24}(por (erro|engano)|acidental~|mal|errad~)',
    '(cobr|debit|fatur|descont)(aram|ou)(-me|-nos)? .{0,24}(por (erro|engano)|errad~|mal)',
    '(cobranças?|pagamento|débito|valor)s? .{0,12}(por (erro|engano)|errad[oa]|equivocad[oa]|trocad[oa])',
    '(erro|falha|culpa|engano) (voss[oa]|d[eo]s? (vocês|vcs|vosso|seu|lado de vocês)|sua)',
    '(vocês|vcs|imaginator|o sistema|seu sistema) (se )?(enganaram|erraram|confundiram|enganou|errou)',
    '(aplic|cobr|us)(aram|ado|ou) .{0,24}(preço|tarifa|tabela|valor) .{0,12}(errad|incorret|trocad)[oa]',
    'calcularam (mal|errado)',
    'se não me engano',
    '(mensagem|e-?mail) .{0,12}por (erro|engano)',
    '(requisiç|pedido|imagem|imagens|tentativa|geraç)~ (que )?(\\p{L}+ )?(deram|deu|com) erros?',
  ],
});

const OWN_DEVICE =
  '(wi-?fi|internet|rede|conexão|ligação|router|roteador|modem|vpn|firewall|proxy|servidor(es)?|linha|fibra' +
  '|computador|pc|portátil|notebook|dados móveis|fornecedor|provedor|operadora|antivírus)';
const LOST =
  '(ca(iu|íram|i|ía|indo)|falh~|cort(ou|ava|ada)|perd(eu|i|eram)|foi (abaixo|embora)|foi-se|estava (mal|lenta|ruim' +
  '|fora)|bloque(ou|ia|ava|aram|ado|ada)|desconect~|desligou|morreu|oscil~|reinici~|(esteve|ficou' +
  '|estava) (em baixo|fora do ar)|interromp~|lent[oa]|problemas?|instável|engoliu|sem|rejeit~|não (funcion|havia' +
  '|tinha|deix)~|ruim|péssima)';

export const OWN_NETWORK: Wording = loosely({
  said: [
    `${MY} (\\p{L}+ )?${OWN_DEVICE} .{0,30}${LOST}`,
    '(ca(iu|í|i)|cort(ou|aram)|perdi|falhou|acabou|faltou|foi abaixo) .{0,12}(o |a )(meu |minha |nossa ' +
      '|nosso )?(wi-?fi|internet|router|roteador|modem|vpn|luz|fibra|sinal|rede|ligação à internet' +
      '|conexão com a internet|energia)',
    '(wi-?fi|internet|luz|energia|fibra|roteador|router|ligação à internet) (\\p{L}+ )?(ca(iu|i|indo)|acabou|faltou' +
      '|foi abaixo|foi embora|falhou|oscil~)',
    '(corte|cortes|queda|falta|falha) (de|da|na|no) (minha )?(luz|energia|eletricidade|internet|ligação à internet' +
      '|wi-?fi)',
    '(apagão|faltou luz|acabou a luz|sem luz)',
    '(problemas?|falhas?|cortes?|quedas?|avaria|instabilidade) (\\p{L}+ )?(d[eao]s?|em|com' +
      `|n[oa]s?) ${MY} (\\p{L}+ )?${OWN_DEVICE}`,
    '(problemas?|falhas?) (d[eao]|com|n[oa]) (a |o )?(wi-?fi|internet|conexão|rede|ligação|router|roteador|vpn' +
      '|firewall) .{0,30}(em casa|no escritório|meu|minha|noss[oa]|do meu lado|aqui)',
    '(problemas?|falhas?) (d[eao]|com|n[oa]) (a |o )?(wi-?fi|router|roteador|vpn|firewall|internet)',
    '(wi-?fi|router|roteador|vpn|firewall) .{0,24}' + LOST,
    '(não (tinha|tínhamos|havia|tive)|sem|fiquei sem|ficámos sem|ficamos sem) (a )?(wi-?fi|internet|luz|fibra|sinal' +
      '|rede|energia|ligação à internet)',
    '(internet|conexão|rede|wi-?fi|ligação|proxy|vpn|firewall|servidor) (d[oae]|em|aqui) (\\p{L}+ )?(casa|escritório' +
      `|hotel|trabalho|empresa|estúdio|escola) .{0,30}${LOST}`,
    '(má|pouca|péssima) (rede|cobertura|ligação|conexão)|sinal (ruim|frac[oa]|péssim[oa])',
    `(conexão|ligação) (\\p{L}+ )?do (meu|nosso) lado`,
    '(meu|minha|nosso|nossa) (roteador|router|modem|wi-?fi|internet|fibra|computador|antena) ' +
      '.{0,8}(queimou|avariou|estragou|partiu|quebrou|pifou|ardeu)',
    '(n[oa]|dentro do) (comboio|trem|metro|metrô|avião|campo|ônibus|autocarro) .{0,30}(sinal|rede' +
      '|cobertura|ligação|internet|ca(ía|iu))',
  ],
  not: [
    `não (é|era|foi|são|foram) .{0,16}(${MY}|problema d[ao]|culpa d[ao]) (\\p{L}+ )?(\\p{L}+ )?${OWN_DEVICE}`,
    `${MY} (\\p{L}+ )?${OWN_DEVICE} .{0,12}(funciona|está|estava|tá|tava|anda) (\\p{L}+ )?(bem|perfeit~|estável|boa` +
      '|ótima|normal)',
    `(nenhum|sem|não (há|tive|tenho|tínhamos)) (\\p{L}+ )?(problemas?|falhas?) (d[eao]|com|n[oa]) .{0,16}${OWN_DEVICE}`,
    'sem (conexão|ligação) (com|à|ao) (a |o |vosso |vossa |api)~',
  ],
  hides: ['outage', 'failure'],
});
