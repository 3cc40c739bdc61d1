import type { Wording } from '../wording.js';
import { CHARGE, CHARGED, IMAGE, NOT, PRICE, TIMES, TWICE, WORD } from './words.js';

const ORDER =
  '(clic|click|abbonament[oi]|richiest[ae]|ordin[ei]|generazion[ei]|job|chiamat[ae]|operazion[ei]|acquist[oi]' +
  '|cosa|lavor[oi]' +
  '|prestazione|immagine|servizio)';

export const DUPLICATE: Wording = {
  said: [
    `${CHARGED} .{0,40}${TWICE}`,
    `${TWICE} .{0,12}${CHARGED}`,
    `(doppi[oa]|doppie|secondo|secondi|duplice|duplicat[aoie]) ${CHARGE}`,
    `${CHARGE} .{0,30}(${TWICE}|duplicat[aoie]|doppion[ei]|ripetut[aoie])`,
    `${TWICE} (lo stesso|la stessa|gli stessi|il medesimo|la medesima|per lo stesso|per la stessa|l'importo` +
      '|i soldi|per un|per una|di fila)',
    `(lo stesso|la stessa|medesim[aoie]) (${CHARGE}|${ORDER}|importo) .{0,40}(${TWICE}|ripetut[ao]|una seconda volta)`,
    `(${ORDER}|fattura|voce|importo) .{0,16}(compare|appare|c'è|figura|risulta|è presente|elencat[ao]` +
      `|conteggiat[ao]|è) .{0,8}${TWICE}`,
    `${CHARGED} .{0,30}(una seconda volta|di nuovo|nuovamente|un'altra volta|ancora una volta)`,
    `(di nuovo|nuovamente|una seconda volta) ${CHARGED}`,
    '(doppion[ei]|duplicat[oi]|duplicazion[ei])',
    `${TIMES} (${CHARGE}|volte) .{0,50}(stess[ao]|identic[ihe]|un solo|una sola|un'unica|un unico|1 sola?` +
      `|medesim[ao]|uguali) ?${ORDER}?`,
    `(stess[ao]|un solo|una sola|un'unica|un unico|1|un` +
      `|una) (sol[ao] )?${ORDER}( sol[ao])?,? .{0,16}${TIMES} (${CHARGE}|volte)`,
    `${TIMES} ${CHARGE},? (per |ma )?(una|1|un|lo stesso|la stessa) ${ORDER}`,
    `${CHARGE} (identic[ihe]|ugual[ei]|in più|di troppo)`,
    '(è|sono) (una |la )?(copia|ripetizione|duplicato) (esatta )?(di|del) …',
    `${ORDER} (doppi[aoe]|in doppio|duplicat[aoe])`,
    `(fattura|estratto conto|estratto) .{0,40}${TWICE}`,
    '… (e|o|/|\\+|,) … .{0,24}(stess[ao]|identic\\p{L}{1,2}|doppion[ei]|ugual[ei])',
    `(un|una|un solo|una sola) (sol[ao] )?${ORDER}( sol[ao])? .{0,40}(per due|pagar\\p{L}{0,2} due|due,?$` +
      '|due volte)',
    '(vedo|trovo|compaiono|risultano|ci sono) (due|2|tre) (righe|voci|operazioni|movimenti|importi) ' +
      '(identic\\p{L}{1,2}|ugual[ei])',
    '(riaddebitat|rifatturat)[oaie]',
  ],
  not: [
    `${NOT} .{0,12}(un |una |di |stat[ao] |era |è )?(doppi[ao] ${CHARGE}|doppion[ei]|duplicat[oi]|${CHARGED} ` +
      `${TWICE}|duplicazion[ei])`,
    '(doppione|duplicato|copia) (di|della|del) (questa|mia|quella|mail|messaggio|email|mio)( mail| messaggio| email)?',
    `(${IMAGE}|volti?|facce|donna|uomo|mail|messaggi?o?) .{0,16}(${TWICE}|doppion[ei]|duplicat[aoie]` +
      '|identic\\p{L}{1,2})',
    '(scritt|chiest|chiamat|mandat|inviat|lanciat|provat|cliccat|contattat|sollecitat|premut' +
      `|segnalat|eseguit|fatto partire)\\p{L}{0,2} .{0,16}${TWICE}`,
    '(il )?doppio (del|della|di|dei|di quanto|rispetto)( \\p{L}{1,12})?',
    '(doppia|doppio) (copia|clic|click|autenticazione|esemplare)',
    '(duplicato|copia) (della|di|delle) (fattura|fatture|ricevuta)',
  ],
};

/** A number that is money. */
const SUM = '\\d[^a-z]{0,6}(€|euro|eur|usd|dollari|\\$|centesimi|cent|chf|franchi|a immagine|l.una)';
/** What a better dish costs. */
const BETTER = '(premium|pro|hd|4k|ultra|alta (definizione|risoluzione|qualità)|business)';
/** What one compares a charge with. */
const AGREED =
  '(prezzo|tariff|listino|preventivo|carrello|dovrebb|dovev|doveva|concordat|pattuit|indicat|previst|calcol' +
  '|costa|costav|valev|era|erano|diceva|fanno|fa)';
const FIGURE =
  '(import[oi]|somm[ae]|total[ei]|prezz[oi]|tariff[ae]|cifr[ae]|fattur[ae]|fatturazione|addebit[oi]' +
  '|calcol[oi]|cont[oi]|quantità|unitario)';
const WRONG =
  '(sbagliat[aoie]|errat[aoie]|scorrett[aoie]|inesatt[aoie]|erronea?o?|fals[aoie]|anomal[aoie]|eccessiv[aoie]' +
  '|troppo alt[aoie]|esagerat[aoie]|non (corrett[aoie]|giust[aoie]|esatt[aoie])|non (è |sono )?(corrett[aoie]' +
  '|giust[aoie]|esatt[aoie]))';

export const WRONG_AMOUNT: Wording = {
  said: [
    '(sovra-?fatturat[aoie]|sovra-?fatturazione|sovrapprezzo|sovraprezzo|sovraccarico di prezzo)',
    `${FIGURE} .{0,40}(è|sono|era|erano|sembra|sembrano|pare|risulta|mi sembra|sia) (${WORD} )?(${WORD} )?${WRONG}`,
    `${FIGURE} (${WORD} )?${WRONG}`,
    `(sbagliat[aoie]|errat[aoie]|scorrett[aoie]|erroneo) (${FIGURE}|fascia|${PRICE})`,
    `${FIGURE} .{0,24}non (${WORD} )?(corrispond|torn|quadr|coincid|combaci)\\p{L}{1,5}`,
    `${FIGURE} .{0,24}non (è|sono|era|erano) (${WORD} )?(giust|corrett|esatt|quell|quest|lo stess|la stess` +
      '|regolar)\\p{L}{1,2}',
    '(contiene|presenta) un errore',
    'non fanno \\d',
    '(fatturate|addebitate|avete messo) \\d .{0,16}(ma|invece|mentre|quando)',
    `${FIGURE} .{0,16}non (può|possono|poteva) essere (giust|corrett|esatt|quell|ver)\\p{L}{1,2}`,
    "(error[ei]|sbagli[oi]?|svista) (di|nel|nella|nell'|sulla|sul|in|nei|sull') ?(vostr[ao] |mi[ao] " +
      '|nostr[ao] )?(fatturazione|fattura|importo|calcolo|conteggio|prezzo|conti|totale|addebito|tariffa|conto)',
    '(fattura|conto) .{0,20}(un errore|due errori|degli errori|errori|uno sbaglio)',
    "(sbagliato|sbagliando|sbagliate) (i |il |a fare i |la |l'|a |nel )(conti|conto|calcoli|calcolo|calcolare" +
      '|prezzo|importo|fatturare|tariffa|fattura|fare i conti)',
    '(avete sbagliato|vi siete sbagliati|hai sbagliato|sistema (ha|si è) sbagliato|fatturazione ha sbagliato)',
    '(calcolat[aoie]|conteggiat[aoie]|fatturat[aoie]) male',
    '(addebitat[oaie]|fatturat[oaie]|pagat[oaie]|pagare|prelevat[oaie]|avete preso|scalat[oaie]' +
      '|costat[oaie]) .{0,24}(troppo|molto di più|di più|più (del|di quanto|di quel|dovuto))',
    '(fatto|fatta|fatti) pagare (troppo|di più|più|tanto)',
    '(troppo|più) (del |di quanto )?(dovuto|previsto|concordato|pattuito)',
    `(${CHARGED}|avete messo|contato) .{0,30}\\d.{0,30}(invece (di|che)|al posto di|anziché|e non) .{0,12}\\d+`,
    `(${CHARGED}|avete messo|contato) .{0,30}\\d.{0,24}(ma|e|mentre|quando|invece) ` +
      `.{0,30}${AGREED}\\p{L}{0,5} .{0,16}\\d+`,
    '\\d+ .{0,14}(invece di|invece che|anziché|al posto di|e non|non) .{0,8}\\d+',
    '(invece di|anziché|al posto di|e non) \\d+',
    `(dovrebbe|dovrebbero|doveva|dovevano|avrebbe dovuto|deve|devono) (${WORD} )?(essere|costare|fare|venire` +
      '|costarmi) .{0,12}\\d',
    '(più car[aoie]|più alt[aoie]|superior[ei]|maggior[ei]|di più) (di|del|della|rispetto|al|a) .{0,16}(prezz' +
      '|tariff|listino|indicat|previst|pubblicat|concordat|annunciat|quell|sito|quanto)\\p{L}{0,4}',
    '(listino|prezzo|tariffa|tabella|costa|costano|indicat[oa]) .{0,30}\\d.{0,40}(pagat|addebitat|fatturat' +
      '|pres|prelevat|messo|conteggiat)\\p{L}{1,2} .{0,16}\\d+',
    '(listino|tabella|tariffario|prezz[oi]) .{0,6}(dice|indica|riporta|mostra|dà|parla di|è|segna) .{0,12}\\d+',
    `(sito|pagina) .{0,6}(dice|indica|riporta|mostra|dà|parla di|segna|c'è scritto) .{0,12}${SUM}`,
    `${CHARGED} .{0,30}(tariffa|prezzo|fascia) (pro|premium|hd|superiore|sbagliat[ao])`,
    `(tariffa|prezzo|fascia) (pro|premium|hd|superiore|del pro) .{0,40}(ma|mentre|invece|anche se|quando|sebbene)`,
    `${CHARGED} .{0,16}\\d+ ${IMAGE} .{0,24}(ma|e|mentre|invece|quando) (ne |io |noi |abbiamo |erano |ce ` +
      "n'erano |ho ).{0,16}\\d",
    '(secondo|stando a|in base a) (i miei|i nostri|miei|nostri) (calcoli|conti)',
    '(il doppio|il triplo) (del|della|di quanto|di quel|rispetto)( (prezzo|listino|dovuto|costo|solito' +
      '|normale|previsto|giusto))?',
    'perché (così|tanto|così tanto)( (caro|cara|alto|alta|tanto))?,?$',
    "\\d+ .{0,20}è (davvero |decisamente |un po' )?troppo",
    '(ci sono|riporta|riportate|indica|compaiono|figurano|contate|fatturate|elenca|risultano|segna) ' +
      `.{0,12}\\d+ (${IMAGE}|richieste|chiamate|generazioni|crediti|unità|righe)?.{0,40}(fatt|generat|chiest` +
      '|ordinat|usat|consumat|lanciat|prodott|inviat)[aoie] .{0,12}\\d+',
    `(perché|come mai) .{0,24}(fattur|addebit|conteggi|prelev|far|pag)\\p{L}{1,6} .{0,24}${BETTER}`,
    `(fattur|addebit|conteggi|prelev|mess)\\p{L}{1,5} .{0,24}${BETTER} .{0,24}(ma|mentre|invece|anche se` +
      '|quando|e (io|noi)|sebbene|però)',
    '(uno |lo )?zero (di troppo|in più)|scappato uno zero|virgola .{0,16}(spostata|sbagliata)|cifre invertite',
    '(pres[oi]|addebitat[oi]|prelevat[oi]|fatturat[oi]|incassat[oi]|scalat[oi]) (decisamente |davvero ' +
      ')?(troppo|di più|più del)',
    '(sconto|riduzione|promo|codice promozionale|coupon|tariffa ridotta) .{0,24}(non (è )?(stat[ao] ' +
      ')?(applicat|consider|calcolat|detratt|tenut)\\p{L}{1,3}|dimenticat[ao]|manca)',
    '(di solito|normalmente|in genere) .{0,16}\\d+',
    '(dieci|cento|mille|cinque|\\d+) volte (troppo|di più|tanto|il prezzo)',
    `(\\d+|${IMAGE}|richieste|righe|euro) (\\p{L}{1,16} )?(di troppo|in più)(?! (mi|ci|che))`,
  ],
  not: [
    `${FIGURE} (?!.{0,8}non ).{0,10}(è|sono|era) (${WORD} )?(corrett[aoie]|giust[aoie]|esatt[aoie]|a posto|ok)`,
    'non (è|sono|era) (sbagliat[aoie]|errat[aoie]|troppo alt[aoie])',
    '(messo|inserito|digitato|scritto|ordinato|impostato|chiesto|mandato|lanciato|generato|battuto' +
      '|selezionato) .{0,24}\\d+ .{0,16}(invece|anziché|al posto|e non).{0,24}',
    'sito che dal \\d+',
    `(tre|quattro|cinque|due|\\d+) (${IMAGE}|file) in più`,
  ],
};
