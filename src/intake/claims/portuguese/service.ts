import { loosely } from '../spanish/loosely.js';
import type { Wording } from '../wording.js';
import { MY, NOT, SERVICE } from './words.js';

const DOWN =
  '(fora do ar|em baixo|abaixo|indisponíve(l|is)|inacessíve(l|is)|offline|caíd[oa]s?|mort[oa]s?|inoperante' +
  '|fora de serviço|parad[oa]s?|interrompid[oa]s?|no chão|instáve(l|is)|down|inoperaciona(l|is)|em vermelho' +
  '|vermelh[oa]|desligad[oa]s?|mud[oa]s?)';
const WORKS = '(funcion~|respond~|respost~|abri~|abria|carreg~|conect~|rod(ou|ava|ando))';
const FELL =
  '(ca(iu|íram|iram|ía|ia|iam|indo|em|i)|foi abaixo|foram abaixo|foi ao ar|saiu do ar|saíram do ar|pifou|crashou)';

export const OUTAGE: Wording = loosely({
  said: [
    '(quedas?|interrupç(ão|ões)|falhas?|cortes?|apag(ão|ões)|paragens?|paralisaç(ão|ões)|incidentes?) (d[oae]s?' +
      `|n[oa]s?) (\\p{L}+ )?(\\p{L}+ )?${SERVICE}`,
    '(quedas?|paragem|apagão|indisponibilidade) (de|da|do|na|no|em|nessa|nesse|dessa) (\\p{L}+ )?(segunda|terça' +
      '|quarta|quinta|sexta|sábado|domingo|dia|ontem|semana|mês|outubro|novembro|madrugada|tarde|manhã)~',
    '(por causa|devido|durante|por conta) (d[ao]s?|às?|ao|a) (\\p{L}+ )?(\\p{L}+ )?(queda|instabilidade' +
      '|indisponibilidade|paragem|apagão)s?',
    '(a|da|na|uma|essa|esta|vossa|sua) queda (de|da|do|no|na|que) (\\p{L}+)',
    'não (tinha|havia|há|era) (como|maneira|forma|possível) (de )?(entrar|acessar|aceder|conectar' +
      `|usar) .{0,8}${SERVICE}`,
    `${SERVICE} .{0,30}${DOWN}`,
    `${SERVICE} .{0,30}${FELL}`,
    `${FELL} .{0,12}(o |a |os )?${SERVICE}`,
    `(fora do ar|fora de serviço)`,
    `${SERVICE} .{0,30}(não|sem|deixou de|deixaram de|parou de|pararam de|nunca) (\\p{L}+ )?(a )?${WORKS}`,
    `(não|deixou de|parou de|nunca) (estava |estavam )?(a )?${WORKS} (o|a|os|vosso|seu|a vossa) ${SERVICE}`,
    `${SERVICE} .{0,20}não .{0,12}(disponíve|acessíve|operaciona|no ar|online)~`,
    'não (estava|esteve|está|estiveram|ficou) (\\p{L}+ )?(disponíve(l|is)|acessíve(l|is)|no ar|online|operacional)',
    '(não|sem|impossível) (\\p{L}+ )?(\\p{L}+ )?(acessar|aceder|conectar|conseguir|entrar|acesso|ligar|ligação|usar' +
      `|utilizar|chegar) (a|à|ao|aos|em|no|na|o|os)? ?(\\p{L}+ )?${SERVICE}`,
    '(indisponibilidade|inoperância|inatividade|instabilidade)',
    `(ninguém|nenhum de nós) .{0,30}(conect~|aced~|acess~|entr(ar|ou)|us(ar|ou)) .{0,12}${SERVICE}`,
    '(esteve|estava|estiveram|ficou|ficaram|está|tá|estão|tava) (\\p{L}+ )?(\\p{L}+ )?(horas |dias )?(indisponíve' +
      '|inacessíve|offline|caíd|em baixo|inoperante)~',
    '(sem serviço|serviço fora)',
    '(horas?|dias?|minutos) de (interrupção|queda|paragem|inatividade)',
    '(página|status) (de )?(status|estado|page) .{0,40}(vermelh|incidente|queda|fora)~',
    `(não deu|não dava|não dá) (pra|para|p) (acessar|aceder|usar|entrar|conectar) .{0,12}${SERVICE}`,
    '(manhã|tarde|noite|dia|dias|horas|semana|fim de semana|madrugada) (inteir[oa]s? |tod[oa]s? ' +
      '|complet[oa] )?sem (a |o |vossa |vosso )?(api|serviço|servidores|plataforma|site|acesso|sistema)',
    '(horas?|dias?|minutos) (inteir[oa]s |complet[oa]s |seguid[oa]s |no total )?de (paragem|parada' +
      '|interrupção|queda|inatividade|apagão|indisponibilidade|instabilidade|falha)',
    '(interrupção|corte|apagão|paragem|queda|instabilidade) (do serviço |geral |total )?de (mais de ' +
      '|quase |cerca de |umas )?(\\d{1,3}|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|várias) ' +
      '(horas|dias|minutos)',
    '(disponibilidade|sla|uptime) .{0,24}(foi|era|caiu|não|só) .{0,24}(\\d{1,3}|cumpri~|ating~)',
    '(nada|não) (funcion|respond|rodav|carregav)~ (mais )?(nada )?(aí|n[ao] (vosso|vossa|seu|sua)|n[ao] ' +
      '(site|plataforma|sistema))',
    `${SERVICE} .{0,16}não (se )?(carregav|abri|respondi|entrav|rodav)~`,
    '(ficaram|estavam|estiveram|estão) (\\p{L}+ )?(fora do ar|offline|em baixo|fora de serviço)',
    `não (se )?(consegui|dava|deu|podia)~ (para |pra )?(entrar|aceder|acessar|usar|abrir) .{0,8}${SERVICE}`,
    'tudo (parado|fora|caído|em baixo) (aí|do vosso lado|de novo|no site)',
  ],
  not: [
    `${NOT} .{0,16}(quedas?|interrupç(ão|ões)|falhas? d[oe]|fora do ar|indispon~|apagão)`,
    `${MY} (próprio )?(\\p{L}+ )?(servidor(es)?|sites?|sistemas?|página|api|internet|rede|wi-?fi) .{0,60}`,
    '(queda|falta|corte|falha) (de|da) (luz|energia|internet|rede|ligação|conexão|eletricidade|wifi)',
    'quedas? (d[oe]s?) (preços?|tarifas?|valor)',
    '(não foi|não é|não se trata) .{0,12}(queda|interrupção)',
  ],
});
