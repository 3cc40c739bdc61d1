import type { Wording } from '../wording.js';
import { MONEY, MY, NOT, WORD } from './words.js';

const CREDIT = "(credit[oi]|buon[oi]|voucher)( (api|imaginator|di servizio|servizio|d'uso|sul mio account))?";
const INSTEAD = '(invece|al posto|anziché|piuttosto che|in luogo|e non|in alternativa)';
const FUTURE =
  '(prossim[aoie]|futur[aoie]|più avanti|altre (immagini|richieste|generazioni)|dopo|mese prossimo|la ' +
  "prossima volta|in futuro|ulteriori|un'altra volta)";

/** Towards future use instead of money; "accreditare sulla carta" and a credit note ask for money. */
export const WANTS_CREDIT: Wording = {
  said: [
    `(un|del|dei|in|i|il|come|di|qualche) ${CREDIT}.{0,50}${INSTEAD}`,
    "(invece|al posto|anziché|piuttosto|in luogo) (che |di |del |dei |della |d')?(un |una |il |i |la |darmi " +
      `|ridarmi |rimborsar\\p{L}{1,2} )?.{0,6}(${MONEY}|rimbors\\p{L}{1,4}|soldi)?.{1,60}(un |del |dei |in |i ` +
      '|come )credit[oi]',
    '(sotto forma di|in forma di|come|in|con dei|tramite) (un )?credit[oi]( (api|imaginator|di servizio|per' +
      "|su|d'uso|sull'account))?",
    '(preferisco|preferirei|preferiremmo|prefer\\p{L}{1,6}|prendo|prenderei|accetto|accetterei|gradirei' +
      '|vorrei|vorremmo|mi piacerebbe) (volentieri |avere |ricevere |ottenere |piuttosto |anche |dei |del |che ' +
      'mi deste |se mi deste )?(dei |del |un |i |in )?credit[oi]',
    `${CREDIT} .{0,24}(per|da usare|da utilizzare|da spendere|utilizzabil[ei]|spendibil[ei]|valid[oi]|da ` +
      "scalare) (per |su |con |nelle |in |il |le |la |gli |i |l'|alle |sulle )?(mie |miei |nostre |nostri |mio " +
      `|mia )?${FUTURE}`,
    `${CREDIT} .{0,24}(per|su|sulle|sui|da usare|a valere|utilizzabil[ei]|con cui) .{0,16}${FUTURE}`,
    `(converti|trasform|cambi|commut)\\p{L}{0,6} .{0,40}(in|con) (un |dei )?${CREDIT}`,
    '(mett|lasci|aggiung|vers|accredit|tien|caric|ricaric)\\p{L}{0,8}( .{0,24})? (sul|nel|al|sulla) (mio' +
      '|nostro|mia) (saldo|account|portafoglio imaginator|conto imaginator|wallet|borsellino|profilo)',
    '(d|conced|riconosc|assegn|accord|offr)\\p{L}{0,8} .{0,8}(dei|qualche|invece dei) crediti',
    `crediti .{0,10}(mi |ci )?(va|vanno|andrebbe|andrebbero|bastano|basterebbero) (bene|benissimo)?`,
    'accredita(te|re)? (il|sul) (mio|nostro) (saldo|account|conto imaginator|wallet)',
    `(un )?credito .{0,24}(mi |ci )?(va|andrebbe) (bene|benissimo)`,
  ],
  not: [
    '(carta|carte) di credito',
    'not[ae] di credito',
    `(accredit|riaccredit)\\p{L}{0,8} .{0,24}(carta|banca|bancario|conto|iban|paypal|visa|postepay|bonifico)`,
    '(non|nessun|niente|né|senza) (mi serv\\p{L}{1,3} |voglio |vogliamo |desidero |accetto |mi ' +
      'interess\\p{L}{1,3} |come |in |vorrei |ho bisogno di |sotto forma di |me ne faccio nulla di |ne voglio ' +
      `)?(dei |di |un |i |in |come |alcun )?(buoni |vouchers? )?(o |e |né )?(dei |di )?${CREDIT}`,
    '(piuttosto che|invece di|invece che|anziché|al posto di|al posto dei|e non|che) (un |in |dei |di |i ' +
      `|con |come |del )?(un )?${CREDIT}`,
    `(${CREDIT}|${MONEY}) o .{0,24}(${CREDIT}|${MONEY}).{0,40}(ugual|stess|indifferent|va bene|come volete` +
      '|fa lo|scelta|entramb|pari)\\p{L}{0,4}.*',
    `(indifferente|uguale|stesso|che sia|non importa) .{0,40}credit[oi].*`,
    `credit[oi] .{0,8}non (mi |ci )?(serv|interess|va)\\p{L}{1,4}.*`,
    `(mio|nostro|dal|il) saldo (api |imaginator )?(è|scende|cala|mostra|era|diminuisce) .*`,
  ],
};

const TAKE_BACK =
  '(ritir(o|are|iamo|ate)|annull(o|are|iamo|ate)|revoc(o|are|hiamo)|cancell(o|are|iamo|ate)|chiud(o|ere|ete' +
  '|iamo)|archivi(are|ate)|abbandon(o|are|iamo)|ferm(are|ate)|sospend(ere|ete)|interromp(ere|ete))';

export const TAKES_BACK: Wording = {
  said: [
    `${TAKE_BACK} (pure )?(la |il |questa |questo |le |l'|quest')?(${MY} )(${WORD} )?(richiest[ae]|reclam[oi]` +
      '|pratic[ae]|domanda|istanza|ticket|caso|segnalazione)',
    `(${TAKE_BACK}|annullate|ritirate) (pure )?(la |il |questa |questo |le |l'|quest')?(richiesta (di ` +
      'rimborso|di restituzione)|reclam[oi]|pratic[ae]|domanda di rimborso|istanza|ticket|segnalazione)',
    `(ritiro|ritiriamo|ritirare|revoco|annullo) (la |questa |l')?(richiesta|domanda|istanza)`,
    `(richiesta|reclamo|pratica|domanda) .{0,30}(è |come )?(annullat|ritirat|revocat|da considerarsi null|chius)[ao]`,
    '(lasci(a|o|ate|amo|i)) (perdere|stare)',
    '(dimentic|ignor|cestin|scord)(a|ate|i|atevi|are|arla|atela|atelo|ino) (pure )?(tutto|la |il |questa ' +
      `|quest'|questo |le |l'|della |del )?(${MY} )?(${WORD} )?(richiest|mail|email|messagg|rimbors|tutto` +
      '|faccenda|segnalazion|reclam|quanto|domanda)\\p{L}{0,2}',
    '(fate|fa|faccia) (finta|come se) .{0,24}',
    'non (tenete|tenga|tenere|tieni|tenga pure) (più )?(conto|in considerazione) (della|del|di|la|il) ' +
      '.{0,16}(richiest|mail|email|messagg|quest|preceden)\\p{L}{0,4}',
    '(senza|non) (tenere|tener) conto (della|del|di) .{0,16}(richiest|mail|email|messagg)\\p{L}{0,2}',
    "non (mi |ci |vi |è |ne |c'è |ho |abbiamo )?(più )?(serv(e|ono)|occorr(e|ono)|necessari[oa]|bisogno" +
      '|necessita)( più)? (di |del |di un |il |un |alcun |nessun |che mi )?(il |un |essere ' +
      ')?(rimbors\\p{L}{1,5}|soldi)',
    '(rimborso|soldi) .{0,16}non (è |mi |ci |sono )?(più )?(serv(e|ono)|necessari[oi]|occorr(e|ono))( più)?',
    'non (voglio|vogliamo|desidero|chiedo|chiediamo|richiedo|vorrei) più (il |un |alcun |nessun |essere |i ' +
      ')?(rimbors\\p{L}{1,5}|soldi)',
    '(nessun|niente) rimborso (più |è )?(necessario|serve|occorre)?,?$',
    '(rinunci(o|amo|are|ando)|desist(o|iamo)) .{0,8}(alla|al|a|dalla)( .{0,10}(richiesta|rimborso|reclamo' +
      '|domanda|chiedere|pretesa))?',
    '(tenete|tenetevi|tieni|tieniti) (pure )?(i |il )?(soldi|denaro|importo|tutto)',
    '(potete|può|puoi|pregasi|vi prego di) (anche |pure |tranquillamente )?(chiudere|archiviare) (il |la ' +
      '|questo |questa |tutto |pure )?(caso|ticket|pratica|richiesta|segnalazione|tutto)?',
    '(torno|tornare|torniamo) indietro sulla .{0,6}richiesta',
    '(consider|ritenga|riten|vogliate)\\p{L}{0,6} .{0,24}(come )?(non (inviat|scritt|ricevut|mandat)|null' +
      '|annullat|superat|non avvenut)[aoie] .{0,40}(messaggio|mail|richiesta|email)?.{0,30}',
    '(?<!(perché|che|se|voi|ancora) )non (mi |ci )?rimbors(atemi|ate più|atelo|are più|arci|atemelo|ateci)',
    '(mi tengo|ci teniamo|tengo) (pure )?le immagini',
    'non (serve|occorre|è necessario) più .{0,12}rimbors\\p{L}{1,6}',
  ],
  not: [
    `(non|mai|né|rifiuto di) (intendo |voglio |ho intenzione di |vogliamo |intendiamo )?(${TAKE_BACK}` +
      '|ritirerò|annullerò|rinunc\\p{L}{1,6}|ritireremo|lasci\\p{L}{1,4} (perdere|stare)|chiudete|archiviate' +
      '|dimentic\\p{L}{1,4}|ignor\\p{L}{1,4}).{0,40}',
    '(ritirerò|ritirerei|ritireremo|annullerò|annullerei|rinuncerò|rinuncerei|chiuderò) .{0,50}(se|quando' +
      '|appena|una volta|a meno).*',
    '(se|quando|appena|non appena|una volta|a patto|a condizione) .{0,90}(ritir|annull|rinunc|archivi' +
      '|chiud)\\p{L}{1,6}.*',
    `${NOT} lasciar perdere`,
    'rimbors\\p{L}{1,3} .{0,60}(solo|soltanto|semplicemente|ma|copia|fattura|duplicato|iva).*',
    'ignor\\p{L}{1,4} (il|le|la) .{0,8}(regol|prompt|descrizion|istruzion)\\p{L}{1,2}.*',
    'ignor\\p{L}{1,4} .{0,40} (da|per) (\\d+|due|tre|giorni|settimane|mesi|una settimana|troppo|tempo).*',
  ],
  hides: ['own_mistake', 'failure', 'dissatisfaction', 'never_charged'],
};

export const STATUTORY_WITHDRAWAL: Wording = {
  said: [
    '(diritto|termine|periodo|facoltà|modulo|dichiarazione|esercizio|comunicazione) (legale )?(di|del|per il' +
      '|per|al) (diritto di )?(recesso|ripensamento)',
    'recesso',
    '(reced(o|ere|iamo|uto|endo)) (dal|da|ai sensi|ex|nei|entro|con)',
    '(reced(o|iamo))',
    '(annull|disd|risol|revoc)\\p{L}{0,6} .{0,16}(contratto|acquisto|ordine) .{0,40}(14|quattordici) giorni',
    '(14|quattordici) giorni .{0,40}(reced|recesso|annullare|ripens|cambiare idea|restituire|disdire)\\p{L}{0,6}',
    '(annullare|ripensarci|cambiare idea|disdire|recedere) .{0,40}(14|quattordici) giorni',
    '(art\\.?|articolo|artt\\.?) ?(49|52|53|54|55|56|57|59)\\b.{0,40}(consumo|206)',
    '(vendita|contratto|contratti) a distanza',
    '(ripensamento)',
    '(revoca|revoco|revocare|risoluzione|disdico) (dal |del |il |al )?contratto',
  ],
  not: ['(non|nessun|alcun) .{0,12}(recesso|recedere)', 'reced(o|iamo) dalla (mia |nostra )?(richiesta|domanda)'],
  hides: ['takes_back', 'account_ended', 'legal_threat'],
};
