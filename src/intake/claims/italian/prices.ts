import type { Wording } from '../wording.js';
import { NOT } from './words.js';

export const PRICE_CHANGE: Wording = {
  said: [
    '(abbassat|ridott|diminuit|aumentat|cambiat|modificat|alzat|ribassat|rialzat|tagliat|dimezzat|rincarat' +
      '|calat|scontat|ritoccat)[aoie] (anche |tutti )?(i |il |le |la |i vostri |il vostro |le vostre ' +
      ')?(prezz[oi]|tariff[ae]|listino)',
    '(prezz[oi]|tariff[ae]|listino) .{0,30}(sces[oiea]|calat[oiae]|abbassat[oiae]|diminuit[oiae]' +
      '|aumentat[oiae]|cambiat[oiae]|ridott[oiae]|crollat[oiae]|raddoppiat[oiae]|triplicat[oiae]|esplos[oiae]' +
      '|lievitat[oiae]|salit[oiae]|dimezzat[oiae]|cal(a|ano)|scend(e|ono)|modificat[oiae])',
    '(aumento|ribasso|riduzione|calo|taglio|rincaro|variazione|cambio|abbassamento|rialzo|diminuzione' +
      '|modifica)( dei| del| di| delle| della)? (prezz[oi]|tariff[ae]|listino)',
    '(rincar[oi]|ribass[oi])',
    '(nuov[oiae]|attual[ei]|vecchi[aeo]?|precedent[ei]) (prezz[oi]|tariff[ae]|listino)',
    '(prezz[oi]|tariff[ae]) (attual[ei]|di oggi|ridott[oiae]|nuov[oiae])',
    '(ora|adesso|oggi|poi|dopo|nel frattempo|diventat[aoie]|intanto) .{0,24}(costa(no)? (di )?meno|meno ' +
      '(car[aoie]|costos[aoie])|più economic[aohei]{1,3}|più conveniente)',
    '(costa(no)? (di )?meno|meno car[aoie]|più economic[aohei]{1,3}) (ora|adesso|oggi|di (prima|quando|allora))',
    "(ora|adesso|oggi|attualmente) (un'immagine |l'immagine |le immagini |ne |si paga |pago )?(costa|costano" +
      '|è a|sono a|chiedete|viene|vengono|si paga|sta a|paga) .{0,16}\\d',
    'costa(no)? .{0,12}\\d .{0,10}(ora|adesso|oggi)',
    "(troppo|molto|davvero|così|veramente|un po' troppo|assai|tanto) (car[oaie]|costos[oaie])",
    '(carissim[oaie]|costosissim[oaie])',
    '(è|sono|era|erano) (passat|sces|salit)[aoie] (da|a) .{0,4}\\d',
    '(prezzi|tariffe) (sono |è )?(troppo alt[ie]|esagerat[ie]|esorbitant[ie]|folli)',
  ],
  not: [
    `${NOT} .{0,8}(cambio|variazione) (di|dei) prezz[oi]`,
    '(concorrenza|concorrente|altrove|altri|altro sito|trovato) .{0,24}(costa(no)? meno|meno car[oaie]|più ' +
      'economic\\p{L}{1,2})',
    'meno caro (altrove|da)',
  ],
  hides: ['wrong_amount'],
};

const FAILED_ONES =
  '(richiest[ae]|chiamat[ae]|immagin[ei]|generazion[ei]|tentativ[oi]|quelle|quelli) (che (sono |hanno ' +
  ')?)?(fallit[aei]|non riuscit[aei]|andat[aei] (in errore|male|a vuoto|in timeout)|in errore|con errore' +
  '|dato errore|errat[ei])';
const BILLED =
  '(addebitat[aoie]|fatturat[aoie]|pagat[aoie]|conteggiat[aoie]|contat[aoie]|scalat[aoie]|fatte pagare|fatto pagare)';

export const NEVER_CHARGED: Wording = {
  said: [
    `(${FAILED_ONES}|richieste|chiamate|esse|quelle|queste|loro|che|le) .{0,16}non (mi |ci |me le |le |sono ` +
      `|è )?.{0,12}(sono |è |avete |erano |vengono )?(mai )?(state |stata |stati )?${BILLED}`,
    `non (me |ce |mi |ci )?(le |li |l')?(avete|hai|ha|hanno|sono|è) (mai )?(state |stati |stata )?${BILLED} ` +
      '.{0,16}(nulla |niente |per |le |quelle |richieste |chiamate |i |gli |errori )',
    `non (me|ce) (le|li|l') ?(avete|hai|ha|hanno) (mai )?${BILLED}`,
    `non (mi|ci) (sono|è|erano) stat[aei] ${BILLED}`,
    `non (mi |ci )?(sono|è|hanno|ha) costat[aoie] (nulla|niente)`,
    "non (compaiono|appaiono|figurano|risultano|ci sono|compare|risulta) .{0,8}(in|nella|sulla|nell'|sull') " +
      '?(mia |nostra |vostra )?(fattura|estratto)',
    `${FAILED_ONES} .{0,24}(gratis|gratuit[aei]|senza addebito|senza costi|non costano|non addebitate)`,
    `nessuna delle .{0,30}${BILLED}`,
    `(non|mai|nulla|niente) .{0,20}${BILLED} (nulla |niente )?(per|su) (le|i|quelle|quelli|gli|queste|l') ` +
      '?(richieste|chiamate|immagini|errori|tentativi|fallit[ei]|generazioni|andate)?',
    `(nessun|alcun|senza) (addebito|costo|addebiti) per (le|quelle|i|gli|queste)`,
    `senza (che )?(mi )?(siano |essere |venissero |mi venissero )(state )?${BILLED}`,
    `non (avete|hanno) ${BILLED} (gli errori|i fallimenti|le richieste|le chiamate|quelle)`,
    '(tentativ[oi]|richiest[ae]|chiamat[ae]|generazion[ei]) (fallit|andat|non riuscit)[aoei]{1,2} ' +
      '.{0,24}non .{0,24}(costat|addebitat|fatturat|pagat|pres|scalat|prelevat)[aoie]',
    'per (le|gli|i|quelle) .{0,12}(fallit[ei]|andat[ei] male|in errore) .{0,16}non .{0,12}(pres[oi]' +
      '|addebitat[oi]|fatturat[oi]|scalat[oi]|tolto|prelevat[oi])',
  ],
  not: [
    '(non|mai) (dovrebbe|dovrebbero|devono|deve|dovevano|doveva|andrebbero|vanno|avrebbero dovuto|avrebbe ' +
      'dovuto|verranno).{0,24}',
    '(non|mai) (autorizzat|fatt|effettuat|ordinat)[aoie].{0,24}',
  ],
  hides: ['failure'],
};
