import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { IMAGE, MY } from './words.js';

const BANK =
  '(bancos?|nubank|itaú|bradesco|santander|caixa|inter|operadora( d[eo] (meu )?cartão)?|administradora( do cartão)?' +
  '|emissor(a)?( do cartão)?|entidade bancária|visa|mastercard|amex|american express|paypal|mercado ?pago|stripe' +
  '|empresa do cartão|bandeira)';
const UNDO =
  '(contest~|disput~|rev(ert|ers)~|anul~|cancel~|reaver|recuper~|devol[uv]~|estorn~|reclam~|resgat~|bloque~|sust~' +
  '|process~|abr~)';

/** "Estorno" alone is any refund in Brazil; through a bank it is a chargeback. */
export const CHARGEBACK: Wording = loosely({
  said: [
    'contra ?-?cargos?',
    '(contest(ar|o|arei|ei|ando|ad[oa]|ação|amos|aremos)|disput(ar|o|arei|ando|a|as)) .{0,30}(com|junto|ao?|à|no|na' +
      `|pel[oa]|n[oa] (meu|minha)|perante|via) (o |a |ao |à |meu |minha )?(${BANK}|cartão)`,
    '(contestar|contesto|contestarei|contestei|contestando|contestação|contestamos|vou contestar) (d?[oaae]s?' +
      '|dess[ea]|dest[ea]|est[ea]|ess[ea]) (\\p{L}+ )?(cobrança|compra|pagamento|débito|transação|valor|lançamento)s?',
    '(abr~|abert[ao]|inici~|fiz|fazer|farei|tenho|há) .{0,8}(uma )?(disputa|contestação)',
    `reclam(ei|ar|arei|o|ando|amos|ação) (no|na|ao|à|com o|junto) (d?o )?(meu |minha )?${BANK}`,
    '(disputa|contestação) .{0,16}(abert[ao]|em curso|em andamento|pendente|n[oa] (paypal|banco|cartão))',
    '(estorn|reembols)~ .{0,24}(pelo|através do|por meio do|via|junto ao|no|com o|direto (no|com o)) (meu )?(banco' +
      '|nubank|itaú|bradesco|santander|operadora)',
    '(rev(ert|ers)|anul|cancel|recuper|devolv|reaver|sust)~ .{0,40}(através d[oa]|por meio d[oa]|pel[oa]|via' +
      `|junto (ao|à|d[oa])|com [oa]|n[oa] meu|pel[oa]) (meu |minha )?${BANK}`,
    '(peç|ped(ir|irei|i|imos)|mand|vou fazer|solicit~|orden)~ .{0,12}(ao?|à|no|na|o|pro|para o|com o) (meu |minha ' +
      `|nosso )?${BANK} .{0,24}(${UNDO}|que)`,
    `(meu|o|nosso|a|minha|ao|do|pelo) ${BANK} .{0,40}(contest~|disput~|rev(ert|ers)~|investig~|reaver|recuper~` +
      '|trat(a|ar|ando) d|devolv(er|eu|erá)~?|estorn~|analis~|abriu|abrir|a tratar|resgat~)',
    '(lig(o|ar|arei|uei|ando)|fal(o|ar|arei|ei|ando)|contat(o|ar|arei|ei)|contact(o|ar|arei|ei)|recorr(o|er|erei)' +
      '|vou|irei|iremos|aviso|avisar|acion(o|ar|arei|ei)|dirij~) .{0,12}(ao|com o|com a|à|pro|para o|o|no|a|meu' +
      `|com) (meu |minha |nosso )?${BANK}`,
    '(devolver|devolvo|devolução|devolverei|devolvi|cancelar|anular) (d?[oae]s? )?(débitos? diret[oa]s?)',
    '(bloquear|suspender|sustar) o (pagamento|débito) (no|com o|pelo|junto ao) (meu )?banco',
    '(processo|protocolo|pedido) de (contestação|disputa|chargeback|estorno bancário)',
    `${BANK} .{0,24}(bloque|sust|cancel|anul)(ar|ará|arei|e|a) .{0,8}(o|este|esse|a|esta|essa) (pagamento` +
      '|débito|compra|cobrança)',
    'contest(ar|o|arei|ei|ando) .{0,24}(cartão|compra)',
  ],
  not: [
    '(não|nenhuma?|sem|nunca) (iniciei |abri |fiz |pedi |vou |pretendo |quero |fazer |iniciar |abrir |há |é ' +
      '|houve )?(fazer |iniciar |abrir )?(um |uma |nenhuma? |nada de )?(chargebacks?|contestaç(ão|ões)|disputas?)',
    '(no|ningún|sin|nunca) .{0,30}(contra ?-?cargos?|chargebacks?|disputas?)',
    `(extrato|fatura|app|conta|movimentos) (d[oae]|n[oa]) (\\p{L}+ )?${BANK}`,
    `${BANK} .{0,12}(cobra|cobrou|cobram) .{0,12}(taxa|comiss|tarifa)~`,
    '(depósito|transferência|conta) .{0,12}bancá~',
  ],
});

const LAWYER =
  '(advogad[oa]s?|(escritório|sociedade) de advo~|assessoria jurídica|(departamento|equipe|equipa|setor' +
  '|apoio) jurídic[oa]|jurídico|solicitador)';
const GO =
  '(ir|irei|iremos|vou|vamos|lev~|recorr~|vemo-nos|ver-nos|nos vemos|veremos|vejo|dirij~|apresent~|denunci~|reclam~' +
  '|queix~|registr~|registar|acion~|entr~|abr~|inform~|avis~|contact~|contat~|fiz|fazer|farei|meter|parte)';
const OFFICE =
  '(procon|asae|deco|senacon|consumidor\\.gov~|consumidor gov~|cnpd|anpd|anacom|banco de portugal|banco central' +
  '|ministério público|defensoria( pública)?|(defesa|proteção|direção-geral|direcção-geral|instituto|delegacia' +
  '|associação|centro de arbitragem) (d[oea]s? )?(consum~|dados|conflitos)|autoridade(s)?|regulador(es)?' +
  '|agência reguladora|polícia|juizado~|pequenas causas)';

/** A threat; the sender's own profession, a deadline, reserved rights or threatened publicity are none. */
export const LEGAL_THREAT: Wording = loosely({
  said: [
    `(meus?|minhas?|nossos?|nossas?|uma?|ao|à|aos|com|o|a|os|de|do|pro|por) ${LAWYER}`,
    `(é|são) (um |uma )?${LAWYER},? (e|que) .{0,30}(vai|vão|cuid|trat|escrev|contact|contat|lig|process|tom|lev)~`,
    '(aç(ão|ões)|medidas|vias?|passos|processos?|procedimentos?|providências|consequências|meios' +
      '|instâncias?) (lega(l|is)|judicia(l|is)|jurídic[oa]s?)',
    '(judicialmente|legalmente|na justiça|à justiça|pra justiça|para a justiça|vias de facto judiciais)',
    '(vou|vamos|irei|iremos|quero|pretendo|ou) (te |vos |os |as )?process(ar|á-los|o)( (vcs|vocês|a empresa' +
      '|a imaginator))?',
    'process(o|ar|arei|aremos|á-los|amos) (vcs|vc|vocês|vos|a empresa|a imaginator|os senhores|essa empresa)',
    'process(ar-vos|á-los|á-lo)',
    '(meter|mover|mov[eo]|movo|entrar com|entro com|entrarei com|abrir|instaurar|interpor|ajuizar) .{0,12}(um ' +
      '|uma )?(processo|ação|acção)( (judicial|contra|na justiça|em tribunal)~)?',
    `${GO} .{0,24}(tribuna(l|is)|juízo|juizado|justiça|juiz|juíza|fórum)`,
    '(em|no|ao|a|perante o|perante um|num|pro|pelo) (tribunal|juizado|juízo|juiz|fórum)',
    `${GO} .{0,30}(a[os]?|à|às|no|na|pro|com|para|pelo|o|ao) (o |a |do |da )?${OFFICE}`,
    '(queixas?|denúncia|reclamação|participação|processo|ação) .{0,16}(à|ao|no|na|junto|n[oa]s|com|perante|pro) (o ' +
      `|a |ao |do )?${OFFICE}`,
    '(procon|asae|senacon|juizado especial|pequenas causas|livro de reclamaç(ão|ões))',
    '(código de defesa do consumidor|cdc) .{0,20}(process|justiça|ação)~',
    `(vou|vamos|irei|iremos|pretendo) (\\p{L}+ )?denunci(ar|á-los)~`,
    '(boletim de ocorrência contra vocês|mandar prender)',
    '(via|vias|instâncias?) judicia(l|is)',
    '(pass|entreg|encaminh)~ .{0,16}(caso|assunto|processo) (ao|à|para o|para a|pro|a) (meu |minha |um ' +
      '|uma )?advogad[oa]',
  ],
  not: [
    `(sou|somos|como|trabalho (como|de)) (uma? )?(\\p{L}+ )?(${LAWYER}|juiz|juíza|polícia)`,
    `(não|sem|nem|no (quiero|voy|necesito|tengo|hay|pienso|hace)) .{0,24}(${LAWYER}|process(ar|o)|acciones legales` +
      '|tribunal~|justiça|judicia~|denunci~)',
    `${IMAGE} (de|do|da|para|com|sobre) .{0,24}(${LAWYER}|juiz|tribunal~|polícia)`,
    `(para|pra) ${MY} ${LAWYER}`,
    '(amig[oa] advogad[oa]|advogad[oa] amig[oa])',
    `(vossos|seus|teus) ${LAWYER}`,
    'denunci~ .{0,30}(redes|twitter|facebook|instagram|reddit|tiktok|imprensa|reclame aqui)',
    'direitos? .{0,12}(lega(l|is)|consumidor(es)?)',
    '(fiz|registrei|apresentei|registei) .{0,10}(queixa|boletim|participação) .{0,12}(por|d[eo]|na) .{0,10}(roubo' +
      '|polícia|furto|perda|delegacia)',
    '(automático|automatizado|em) process(o|amento)',
  ],
});
