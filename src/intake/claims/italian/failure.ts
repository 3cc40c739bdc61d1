import type { Wording } from '../wording.js';
import { NO_FAILURE } from './no-failure.js';
import { IMAGE, NUMBER, REQUEST, SERVICE, WORD } from './words.js';

const FAILED =
  '(fallit[aoie]|fallisc(e|ono)|fallire|falliva(no)?|abortit[aoie]|crashat[aoie]|crasha(no)?|piantat[aoie]' +
  '|pianta(no)?|bloccat[aoie]|interrott[aoie]|scadut[aoie]|andat[aoie] (in errore|in timeout|in crash|male|a ' +
  "vuoto|stort[aoie]|in time-out|a monte)|in (errore|timeout)|(dato|danno|dà|dava|davano|dando) (un |l'|solo " +
  '|sempre )?error[ei])';
const SPOILT =
  '(corrott[aoie]|danneggiat[aoie]|vuot[aoie]|ner[aoie]|bianc(a|o|he|hi)|rott[aoie]|illeggibil[ei]' +
  '|difettos[aoie]|mancant[ei]|scadut[aoie]|morti|morto|inesistent[ei]|guast[aoie])';
const ARRIVED =
  '(arrivat[aoie]|ricevut[aoie]|avut[aoie]|ottenut[aoie]|generat[aoie]|consegnat[aoie]|prodott[aoie]' +
  '|creat[aoie]|comparse?|fornit[aoie]|restituit[aoie]|riuscit[aoie]|visualizzat[aoie]|uscit[aoie]' +
  '|scaricat[aoie]|pervenut[aoie]|conclus[aoie]|completat[aoie]|giunt[aoie]|recapitat[aoie]|realizzat[aoie]' +
  '|apparse?)';
const CODE = '(400|401|403|404|429|500|502|503|504)';

export const FAILURE: Wording = {
  said: [
    '(fallit[aoie]|fallisce|falliscono|falliva|fallivano|fallimento|fallimenti|timeout|time-out|crash' +
      '|crashat[aoie]|corrott[aoie]|danneggiat[aoie]|malfunzionamento|malfunzionamenti)',
    `(${IMAGE}|${REQUEST}|tutte|tutti|nessuna|nessuno|ognun[ao]|entrambe|entrambi|${NUMBER}) .. ${FAILED}`,
    `(error[ei]|codic[ei]|stato|status|http) .{0,16}${CODE}`,
    `${CODE} (error[ei]?|internal|bad|service|gateway|unauthorized|forbidden)`,
    `(rispost[aoe]|risponde|restituit[aoie]|restituisce|dato|dava|dà) .{0,12}${CODE}`,
    'error[ei] (intern[oi]|del server|del sistema|di sistema|del (vostro|server)|tecnic[oi]|di generazione' +
      '|sconosciut[oi]|ogni volta|a ogni|ad ogni|in continuazione|durante|invece|al posto|su|dal|dalla|del ' +
      "vostro|dell'api|del sistema|e nessun|e niente|continu[oi])",
    "(messaggi[oi]?|schermat[ae]|pagin[ae]|codic[ei]) (di|d'|con) ?errore",
    '(restituisc(e|ono|eva)|restituit[oia]|dà|danno|dato|dava|davano|dando|ricevut[oia]|ricevo|riceviamo' +
      '|avut[oia]|ottengo|ottenuto|ottenevo|solo|soltanto|con|sempre|tanti|continui|continua a dare) (solo ' +
      "|sempre |soltanto |un |degli |gli |dei |l'|continui |\\d+ )?error[ei]",
    `(${SERVICE}|da parte vostra|da voi) .{0,16}(un |degli |in |l'|ad )?error[ei]`,
    '(qualcosa è andato storto|qualcosa è andato male|andat[aoie] stort[aoie]|andat[aoie] male)',
    '(internal server error|internal error|bad gateway)',
    'si (interrompe|ferma|blocca|pianta|interrompeva|fermava|bloccava) (sempre|ogni volta|a metà|prima' +
      '|di continuo|continuamente)',
    'impossibile (ottener|aver|ricever)\\p{L}{1,3}',
    "(c'è|ci sono|c'era|ci sono stati) (un |dei |stato un |stati )?(bug|crash)",
    '(problema|problemi|guasto|difetto|inconveniente) (tecnic[oi]|vostr[oi]|sul vostro|da parte vostra|del ' +
      'vostro|nella generazione)',
    `(${IMAGE}|link|rispost[ae]|json|pagin[ae]|risultat[oi]|archivio|cartella) .{0,30}${SPOILT}`,
    `${SPOILT} (${IMAGE}|link|rispost[ae])`,
    '(quadrat[oi]|riquadr[oi]) (ner[oi]|bianc(o|hi)|grigio?|vuot[oi])',
    '(0|zero) byte',
    'si (è|era|sono) (fermat|bloccat|piantat|impallat|interrott|inchiodat)[aoie] .{0,6}(\\d|a metà|sul)',
    '(e )?poi (più )?(niente|nulla),?$',
    '(va|vanno|andava|andavano|dà|finit[aoie]) .{0,8}(in |con )?errore',
    'ancora (niente|nulla)',
    `(manca(no|va|vano)?|mancate) (ancora |all'appello |sempre )?(${NUMBER}|delle|le|l'|alcune|la metà|gli ` +
      'altri|le altre|tutt[ei])',
    `${NUMBER} .{0,24}(mancano|manca|mancavano|mancant[ei]|sparit[aei]|scompars[aei]|assent[ei])`,
    `(${IMAGE}|risultat[oi]) .{0,16}(mancant[ei]|sparit[aei]|scompars[aei]|mancano|mancavano)`,
    "(dove|e) (sono|sta|è|stanno|son) .{0,12}(finit[aei] )?(le |la |i |l')?(mie |mia |altre |altra |miei " +
      `)?(altre )?${IMAGE}`,
    'e (le|gli) altr[ei]( \\d+)?,?$',
    '(non|mai|nulla|niente|nemmeno|neanche) (ho |hanno |abbiamo |ha |è |sono |mi è |ci è |mi sono |ci sono ' +
      "|ci ha |mi ha |avete |mi avete |ci avete |essendo |me le |me l'|l'ho |le ho |li ho |le abbiamo |li " +
      'abbiamo )?(ancora |mai |poi |più |stat[aoie] |neanche |nemmeno |proprio |potut[aoe] |nemmeno una |una ' +
      `sola )?(essere )?(mai |stat[aoie] |ancora )?${ARRIVED}`,
    '(non|mai) .{0,12}(dato|prodotto|generato|restituito|portato|avuto|creato|reso|consegnato) (alcun|nessun' +
      `|nulla|niente|risultat|${IMAGE}|un risultato)\\p{L}{0,2}`,
    "(nessuna?|neanche un|nemmeno un|neppure un|zero|0|niente|senza|alcuna) ?'?(sola |singola |a sola |delle " +
      `|di queste )?${IMAGE}( .. ${ARRIVED})?`,
    `(nessuna?|neanche una|nemmeno una|nulla|niente) (delle |dei |di |è |ha |hanno |sono )?.{0,24}(${ARRIVED}` +
      '|funziona(to|va)?|andat[ao])',
    `(sol[oaie]|soltanto|appena|solamente) ${NUMBER} .{0,24}(su|di|delle|sulle|${ARRIVED})`,
    `${ARRIVED} (sol[oaie]|soltanto|appena|solamente|però) (${IMAGE} )?${NUMBER}`,
    `(pagat[aoie]|ordinat[aoie]|addebitat[aoie]|chieste|fatturat[aoie]) .{0,30}${NUMBER} ` +
      '.{0,40}(ricevut[aoie]|arrivat[aoie]|avut[aoie]|ottenut[aoie]|consegnat[aoie]|registra|mostra|vedo) ' +
      `(sol[oaie] |soltanto |solamente )?${NUMBER}`,
    `(mostra|registra|vedo|risultano) (sol[oaie]|soltanto|appena) ${NUMBER}`,
    `${NUMBER} (${IMAGE} )?(su|di) ${NUMBER} .{0,20}(${ARRIVED}|fallit[aoie]|mancano|mancant[ei]|in errore` +
      '|riuscit[aoie])',
    `${ARRIVED} ${NUMBER} (${IMAGE} )?su ${NUMBER}`,
    `pagat[oaie] per ${NUMBER},? (e |ma )?(ne ho |ho )?${ARRIVED}`,
    'non (si )?(apre|aprono|apriva(no)?|carica|caricano|caricava(no)?|vede|vedono|visualizza(no)?|scarica' +
      '|scaricano|scaricava(no)?|leggono|legge)',
    `(${IMAGE}|link|download|pagina|risultato|richiest[ae]|api|generazione) .{0,20}non (${WORD} ` +
      ')?(funziona(no|va|vano|to)?|va|vanno|andava(no)?|parte|partiva|partit[aoe])',
    'non (ha|hanno|è|sono) (mai |proprio |affatto |più )?(funzionat[aoie]|andat[aoe] a buon fine' +
      '|riuscit[aoie]|partit[aoie]|finit[aoie]|terminat[aoie])',
    '(non|mai) .{0,30}(riuscit[aoie]|riesco|riusciamo|possiamo|posso|potuto|riuscivo|possibile) (ad |a ' +
      ')?(più )?(aprir|scaricar|caricar|visualizzar|generar|elaborar|legger|veder|recuperar|completar' +
      '|gestir)\\p{L}{1,4}',
    `impossibile (aprir|scaricar|caricar|visualizzar|generar|veder|legger)\\p{L}{1,4}`,
    `(pagato per|ricevuto|avuto|dato|ottenuto|arrivato|consegnato|uscito) (niente|nulla)`,
    'senza (alcun |nessun |dare |produrre |ricevere |avere |un )?(risultato|risultati|risposta|esito|nulla|niente)',
    `(aspetto|aspettiamo|attendo|attendiamo) (ancora|sempre|tuttora) (le |la |l')?(mie |nostre |mia )?${IMAGE}`,
    `(ancora|sempre|tuttora) .{0,10}(attesa|aspettando) .{0,8}(${IMAGE})`,
    "(caricamento|carica|caricare|girare|girava|gira|caricava) (infinito|all'infinito|per sempre|a vuoto|in " +
      'eterno|senza fine)',
    `(invece|al posto) (delle |dell'|di |della )(mie )?(un')?${IMAGE}`,
    '(bug|impallat[aoie]|inchiodat[aoie]|incantat[aoie]|bloccat[aoie]) (del vostro|nel vostro|da voi|dei ' +
      'vostri|al \\d|a metà|sul più bello|sul|il vostro|vostro)',
    '(respint[aoie]|rifiutat[aoie]|rigettat[aoie]) .{0,16}(richiest[ae]|job|generazione)',
    '(ha|hanno) (respinto|rifiutato|rigettato) (la|il|le|ogni|tutt[ei]) .{0,12}(richiest[ae]|job|generazione|lavoro)',
    'non (mi |ci |ne |si |è |ha )?(esce|usciva|arriva|arrivava|appare|compare|succede|genera|produce|parte' +
      '|scarica) (più |mai |assolutamente |proprio )?(niente|nulla|nessuna)',
    '(un bel|assolutamente|proprio) (niente|nulla),?$',
    'senza (mai |neanche |nemmeno |riuscire a )?(concluder|finir|terminar|completar|produrr|arrivar)\\p{L}{1,4}',
    '(porta|rimanda|punta|conduce|manda) .{0,16}(404|pagina (vuota|bianca|di errore|inesistente))',
    `(schermat[ae]|pagin[ae]|immagin[ei]|finestr[ae]) (${WORD} )?(ner[ae]|bianc(a|he)|vuot[ae]|grigi[ae])`,
    "(si è|si sono|è|sono|s'è) (di nuovo |completamente |tutto |subito )?(piantat|impallat|bloccat" +
      '|inchiodat|incantat|fermat)[aoie] (a|sul|al|verso|durante|prima|quasi)',
    '(che|la mia|il mio) .{0,12}(andat[ao] in (crash|errore|tumilt)|crashat[ao]|fallit[ao])',
    '(saldo|crediti) .{0,16}(sces[oi]|scalat[oi]|consumat[oi]|diminuit[oi]) .{0,24}(niente|nulla|senza)',
    `(di|su|delle|dei|dai) .{0,4}${NUMBER} (${IMAGE}|soggett[oi]|file)? ?.{0,30}(ne |me ne |ce ne )(ho` +
      `|abbiamo|sono|mancano|è|manca) .{0,12}${NUMBER}`,
  ],
  not: NO_FAILURE,
};
