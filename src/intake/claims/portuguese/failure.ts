import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { CHARGED, HAVE, IMAGE, MY, NOT, NUMBER, ONLY, PRONOUNS, REQUEST, SERVICE } from './words.js';

const ARRIVE =
  '(cheg(ou|aram|ar|am|ado|a)|receb~|ger(ou|aram|ad[oa]s?|ar|a)|aparece~|sa(iu|íram|iram|i|em)|entreg(ue|ues|aram|ou' +
  '|ar)|funcion~|termin~|complet~|conclu~|produzi~|baix(ar|ei|ou|amos)|abr(em?|iu|iram|ir|ia|iam)|descarreg~' +
  '|carreg(a|am|ou|aram|ava)|veio|vieram|vem|vêm|devolveu|devolveram|cri(ou|aram|adas?)|visualiz~|retorn(ou|aram' +
  '|a)|rolou)';
/** What is no failure by itself. */
const IS_THERE = '(há|havia|vi|vejo|vimos|existem?|deu|deram|tenho|temos|obti~|obtive~|tem)';
const RESULT = `(nada|nenhuma (só )?${IMAGE}|(as |minhas |os )?${IMAGE}|resultado|(nenhum|qualquer) resultado|nem uma)`;
const SPOILT =
  '(corrompid[oa]s?|danificad[oa]s?|estragad[oa]s?|quebrad[oa]s?|vazi[oa]s?|em branco|a branco|pret[oa]s?' +
  '|tod[oa] pret[oa]|incomplet[oa]s?|defeituos[oa]s?|avariad[oa]s?|cinza|negr[oa]s?|zero bytes|0 (bytes|kb)' +
  '|bugad[oa]s?|com defeito)';
const CODE = '(400|401|403|404|429|500|502|503|504)';
const STUCK = '(travou|travad[oa]|trava|bloquead[oa]|pres[oa]|congel~|pendurad[oa]|encrav~|pendur~|empanc~)';

export const FAILURE: Wording = loosely({
  said: [
    'falh(ou|aram|ad[oa]s?|a|as|ando|am|aste|ava|avam|ado|ar)',
    'falh(a|as) (n[ao]|d[ao]|técnica|em|ao)',
    '(deu|dá|dava|dão|davam|deram|dando|dar|devolv~|receb~|obtive~|sai|saiu|aparec~|retorn~|lanç~|respond~|termin~' +
      '|acab~|mostr~|cheio de|chei[oa]s? de|só|apenas|manda~|mandou|acus~) (\\p{L}+ )?(\\p{L}+ )?(erros?|timeouts?' +
      '|exceç(ão|ões)|pau)',
    `(${IMAGE}|${REQUEST}) com (erros?|falha)`,
    '(erro|erros) (interno|desconhecido|inesperado|d[oe] (servidor|api|sistema|geração)|de servidor|http|grave|fatal' +
      '|técnico|\\d+)',
    `(erros?|código|http|status|estado) .{0,20}${CODE}`,
    `(respond~|devolv~|dá|dava|dão|deu|deram|retorn~|lança~) .{0,16}${CODE}(?! ?(€|euros?|dólares|reais|imagens` +
      '|pedidos|fotos))',
    'mensage(m|ns) de erro',
    `(não|naum) ${PRONOUNS}${HAVE}(\\p{L}+ )?${ARRIVE}(-(me|nos))?( (nada|nenhuma?|uma só|uma única|a imagem` +
      `|as imagens|${IMAGE}|${NUMBER}))?`,
    `(não|naum|nunca|jamais) ${PRONOUNS}${HAVE}(consegui |consigo )?${IS_THERE} ${RESULT}`,
    `(ger|receb|cheg|vieram|entreg|deram|fizeram)~ .{0,12}${NUMBER} .{0,16}(em vez|ao invés` +
      `|no lugar) d[eao]s? .{0,8}${NUMBER}`,
    `nunca ${PRONOUNS}${HAVE}(consegui |conseguimos |pude )?${ARRIVE}`,
    `(nenhuma?|nada) ${PRONOUNS}${HAVE}(foi |foram )?${ARRIVE}`,
    `(sa(iu|íram|i)|cheg(ou|aram)|veio|vieram|receb(i|emos)|ficou|ficaram) (\\p{L}+ )?${SPOILT}`,
    '(continua|está|fica|segue) .{0,12}(processando|em processamento|a processar|na fila|pendente).{0,6} (desde|há' +
      '|faz) .{0,30}',
    `(downloads|links?|urls?) .{0,16}(expir~|não (funcion|abr|carreg)~)`,
    `${ONLY} ${PRONOUNS}${HAVE}${ARRIVE} .{0,12}(${NUMBER}|${IMAGE})`,
    `${ARRIVE} ${ONLY} ${NUMBER}`,
    `(pagu?~|cobr~|pedi|pedimos|encomend~|fatur~|solicit~) .{0,30}${NUMBER} .. (receb~|cheg~|deram|vieram|entreg~` +
      `|tenho) .{0,12}${NUMBER}`,
    `(falta|faltam|faltando|faltaram|faltou|faltava|faltavam) .{0,12}(${NUMBER}|${IMAGE})`,
    `(nenhuma?|zero|nem uma?) (\\p{L}+ )?(\\p{L}+ )?${IMAGE}`,
    `${IMAGE} .{0,30}${SPOILT}`,
    `(${IMAGE}|resposta|json|quadrados?|quadros?|links?|página) (\\p{L}+ )?(${SPOILT}|expirad[oa]s?|quebrad[oa]s?` +
      '|branc[oa]s?)',
    `${IMAGE} .{0,24}(se perderam|perderam-se|sumi~|desaparec~|perdid[oa]s|expir~)`,
    `(ficou|ficaram|fica|ficava) (\\p{L}+ )?(${STUCK}|carregando|a carregar|rodando|a rodar|a processar|processando` +
      '|girando|pela metade|em processamento)',
    `(a api|o job|o pedido|o servidor|a geração|o processo|tudo|o sistema|sistema) ${STUCK}`,
    '(tempo (limite|de espera)|capacidade) .{0,16}(esgot~|exced~|ultrapass~|atingi~)',
    'esgot(ou|ado|aram) .{0,8}tempo',
    '(pedido|requisição|solicitação|chamada|link|links) .{0,12}(expir(ou|ado|ados|aram|ada)|caiu|abort~)',
    '(algo|alguma coisa) (deu|correu|saiu) (errado|mal)',
    `(rejeit~|recus~) .{0,12}${REQUEST}`,
    'abort(ou|aram|ada|adas|ava)',
    `${REQUEST} .{0,24}(rejeitad[oa]s?|recusad[oa]s?|abortad[oa]s?|sem (sucesso|resultado|resposta)|morreu` +
      '|inacabad[oa]s?)',
    `sem (receber|obter|gerar|ver|entregar|devolver) (nada|nenhuma?|uma|as|os|minhas|${IMAGE})`,
    '(em troca de|receb~|cobr~ por|pag~ por|paguei por|paguei e) nada',
    `(cadê|cade|onde (estão|está|tão|foram)) (o resto|(as )?(minhas?|nossas?|outras)|as) ?(\\p{L}+ )?(${IMAGE})?`,
    `(cadê|cade) (o resto|as outras|os outros|as imagens|minhas)`,
    `(continuo|ainda|estou|sigo) (\\p{L}+ )?(à espera|a espera|esperando|aguardando|a aguardar) .{0,12}${IMAGE}`,
    `(esperando|aguardando|à espera d[ae]s?) (as |os )?(minhas |nossas |meus )?${IMAGE}`,
    '(não|sem) (\\p{L}+ )?(produz~|ger~|devolv~|retorn~) .{0,16}(resultado|imagem|nada|saída)',
    '(null|nada|vazio) (em vez|no lugar|ao invés) (de|da|do)',
    'carregando (para sempre|eternamente|sem parar|infinit~|e carregando)',
    'não (deu|dava) (pra|para) (baixar|abrir|ver|gerar|descarregar)',
    `não abr(em?|iu|iram|ia)`,
    '(que|o meu|a minha|meu|minha)?,? ?(travou|travaram|crashou|pifou|deu pau|bugou|encravou|empancou)',
    '(link|ligação|download|url) .{0,12}(leva|manda|vai|aponta|dá) .{0,16}(404|página (vazia|em branco|de ' +
      'erro|inexistente))',
    '(saiu|saíram|ficou|veio|chegou) (tudo|toda|todas|todo) (pret|branc|cinz|vazi)[oa]s?',
    'fica (rodando|girando|carregando|a rodar|a pensar|a carregar)',
    '(saldo|créditos) .{0,16}(some|sumiu|baixou|descontaram|desceu|consumi~) .{0,24}(nada|sem)?',
  ],
  not: [
    `${NOT} (\\p{L}+ )?(\\p{L}+ )?((de )?um )?(falh~|erros?)`,
    '(não|nunca) .{0,16}(receb~|cheg~|obtive~|tenho|há|deram|tive~|veio|vi|vejo|houve|encontr~' +
      '|acho) .{0,14}(respostas?|retorno|e-?mails?|fatura|reembolso|estorno|dinheiro|devolução|notícias|confirmação' +
      '|recibo|novidades|soluç(ão|ões)|queixas?|problemas?|pressa|dúvida|número|valor|internet|contador|nota)',
    '(abr~|faz~|fazer) (uma |alguma )?exceç(ão|ões)',
    '(erros?|falhas?|enganos?) (n[ao]s?|d[ea]|d[ao]s?|em|ao|nest[ea]) (\\p{L}+ )?(fatura~|factura~|cobrança|cálculo' +
      '|valor|preço|soma|conta|script|código|programa~|configuração|digitação|integração)',
    '(erros?|falhas?|lapsos?) (me?us?|minhas?|noss[oa]s?|própri[oa]s?|human[oa]s?|d[aeo] (minha|nossa) (parte|lado' +
      '|equipe)|voss[oa]s?|de vocês)',
    `(${MY}|foi|por) (\\p{L}+ )?(erro|falha|lapso)`,
    'comet(i|emos|eu) .{0,8}erros?',
    `${MY} (\\p{L}+ )?(integração|script|código|wi-?fi|conexão|ligação|internet|roteador|router|rede|programa` +
      '|servidor|bot|firewall|vpn) .{0,60}',
    '(pagamento|login|transferência|cartão) .{0,12}(falh~|recus~)',
    `(dois|três|vários|\\d|tem|contém) (\\p{L}+ )?erros:`,
    '(wi-?fi|internet|roteador|router|vpn|firewall|luz|energia) .{0,80}(não|nunca|sem) .*',
    '(sem|não tinha|não havia) .{0,12}(internet|wi-?fi|luz|rede|energia|ligação|conexão) .{0,80}',
    '(não|nem) .{0,12}(anex~|em anexo) .{0,12}',
    `não (me |nos )?${CHARGED} .{0,8}(os )?erros`,
    'não (há|tenho|houve|havia|tem) (nenhum |nenhuma )?(cobrança|pagamento|problema|dúvida|pressa|direito|permissão' +
      '|ideia|nada)~',
    `${SERVICE} (\\p{L}+ )?(não|deixou de|nunca) (\\p{L}+ )?(funcion|respond)~`,
    'falhas? de serviço são.*',
    'não consig[ou]~? (pagar|achar|encontrar|entender|dormir)~',
    'de nada|nada mais|por nada',
    'não (deu|dá|dava) (pra|para) (trabalhar|pagar)',
    `${SERVICE} .{0,12}não (se )?(carreg|abri|entr)~`,
    'por (isso|causa disso) .{0,16}não (me )?(cheg|receb)~ .{0,16}',
    '(receb|veio|saiu)~ (uma coisa|algo|um|uma) .{0,16}entre .{0,30}',
    'nada funcion~ (aí|n[ao] (vosso|vossa|site|plataforma))',
    '(meu|minha|nosso|nossa) (computador|pc|celular|telemóvel|navegador|script|programa|código) ' +
      '.{0,20}(travou|crashou|pifou|bugou)',
  ],
});
