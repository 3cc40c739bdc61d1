import type { Wording } from '../wording.js';
import { IMAGE, WORD } from './words.js';

const RESULT =
  `(${IMAGE}|risultat[oi]|generazion[ei]|volt[oi]|facc(ia|e)|man[oi]|color[ei]|qualità|stile` +
  '|risoluzione|occhi|testo|lavoro|modello|resa|output)';
const BAD =
  '(brutt[aoie]|bruttissim[aoie]|orrend[aoie]|orribil[ei]|pessim[aoie]|schifos[aoie]|scadent[ei]|mediocr[ei]' +
  '|deludent[ei]|osceni?e?|inguardabil[ei]|ridicol[aoie]|stran[aoie]|bizzarr[aoie]|inutil[ei]' +
  '|inutilizzabil[ei]|scars[aoie]|penos[aoie]|tremend[aoie]|terribil[ei]|banal[ei]|insulse?|imbarazzant[ei]' +
  '|dozzinal[ei]|uno schifo|da schifo|da buttare|un disastro|bass[aoe]|storti?e?|non (bell[aoie]|buon[aoie]' +
  '|granché|un granché|professional[ei]|nitid[aoie]|utilizzabil[ei]|realistic[ahie]{1,2}))';

export const DISSATISFACTION: Wording = {
  said: [
    '(brutt[aoie]|bruttissim[aoie]|orrend[aoie]|sfocat[aoie]|sfuocat[aoie]|sgranat[aoie]|pixelat[aoie]' +
      '|pixellat[aoie]|deform[aei]|deformat[aoie]|distort[aoie]|inguardabil[ei]|schifos[aoie]|amatorial[ei]' +
      '|raccapriccianti|inquietanti)(?! (storia|giornata|notizia|esperienza|figura|momento|situazione|idea))',
    `${RESULT} .{0,30}(è|sono|era|erano|sembra|sembrano|fa|fanno|davvero|veramente|proprio|troppo|molto` +
      `|risulta|risultano|sia) (${WORD} )?${BAD}`,
    `(brutt[ae]|pessim[ae]|cattiv[ae]|scars[ae]|bass[ae]|scadente|infima|orribile) (qualità|risoluzione|resa)`,
    `(qualità|risoluzione|resa|risultato) (${WORD} )?(${WORD} )?(${BAD}|insufficiente|indecente|indegna)`,
    `(immagini|foto|disegni|risultati|immagine|risultato) (${WORD} )?${BAD}`,
    `(pessim[aei]|orribil[ei]|terribil[ei]|brutt[aei]) (${IMAGE}|risultat[oi])`,
    '(fa|fanno|facevano) (proprio |davvero |veramente )?(schifo|pena|cagare|ridere|ribrezzo)',
    '(delus[aoi]|deludent[ei]|insoddisfatt[aoi]|scontent[aoi]|delusione|insoddisfazione) .{0,24}(immagin|foto' +
      '|risultat|qualità|dal|dai|dalle|…|del|per)\\p{L}{0,2}',
    `${RESULT} .{0,30}(delud(e|ono|ente|enti)|delus[aoi])`,
    'non (soddisfatt[aoi]|content[aoi]) (del|della|dei|delle)',
    '(color[ei]|stile|luci|proporzioni|facce|volti) .{0,16}(non (va|vanno) bene|(è|sono) (\\p{L}{1,16} ' +
      ')?(sbagliat[oaie]|errat[oaie]))',
    '(roba|lavoro) da (poco|quattro soldi|dilettanti)',
    'non (sono|siamo|mi ritengo|ne sono) (affatto |per niente |molto |del tutto |proprio |pienamente ' +
      '|rimast[aoi] )?(soddisfatt[aoi]|content[aoi]|convint[aoi]|felic[ei]|entusiasta|entusiasti)',
    "non (è|era) all'altezza|non sono all'altezza",
    '(venut[aoie]|fatt[aoie]|disegnat[aoie]) (male|malissimo)',
    'non .{0,16}(quell[oa]|come|ciò|quanto|quelle|quelli) (che )?.{0,16}(vol|chiest|richied|immagin|ordin' +
      '|aspett|desider|descri|sper|in mente|pensa|promess|cercav|mi serv|richiest)\\p{L}{0,8}',
    'non (mi|ci|gli|le|le sono|ci sono|mi sono) (piac(e|ciono|iut[aoie]|eva|evano)|convinc(e|ono)|soddisf(a' +
      '|ano)|va(nno)? bene|aggrada(no)?|son piaciut[aoie])',
    'non (mi |ci )?(as)?somigli(a|ano)',
    '(logo|testo|lettere|scritte) .{0,12}illeggibil[ei]',
    'non (mi |ci )?(corrispond|somigli|assomigli|rispecchi|rispett)\\p{L}{1,4} .{0,8}(per niente |affatto ' +
      '|minimamente |a |al |alla |alle |ai |la |le |il |i )(quello|quanto|ciò|niente|nulla|mi[ao]|nostr[ao]' +
      '|descrizione|prompt|richiesta|richieste|mia|mio|che|indicazioni|un |una )',
    "non (c'entra(no)?|ha(nno)?|centra(no)?) (nulla|niente|proprio nulla|proprio niente)( a che (fare" +
      '|vedere))?( (con|col))?',
    '(odio|detesto) (queste |il |le |questo |lo )?(immagini|risultato|foto|stile|…)',
    '(sei|sette|otto|tre|quattro|cinque|\\d|troppe|troppi) (dita|braccia|gambe|zampe|mani|occhi|denti|orecchie)',
    '(inutilizzabil[ei]|non utilizzabil[ei])',
    'tropp[ao] (scur[aei]|chiar[aei]|buie?|sfocat[aei]|semplic[ei]|piccol[aei]|generic[ahei]{1,2}' +
      '|sgranat[aei]|satur[aei]|spent[aei]|bass[aei])',
    `${RESULT} .{0,16}troppo (scur|chiar|bui|bass|sfocat|semplic|piccol|generic|sgranat|satur|spent|finti?` +
      '|artificial)\\p{L}{1,3}',
    '(color[ei]|stile|volto|testo|lingua|persona|sfondo|proporzioni|prospettiva) (sbagliat[aoie]|errat[aoie])',
    '(occhi|volti|facce|mani|teste|dita|viso|visi) (stran[ie]|stort[ie]|deform[ie]|inquietanti|bizzarr[ie])',
    '(ignorat[ao]|ignora|non (ha |hanno )?(seguit|rispettat|capit|considerat|tenut)\\p{L}{1,2}) ' +
      '.{0,24}(prompt|descrizione|istruzioni|indicazioni|richiesta|metà)',
    '(volevo|avevo chiesto|ho chiesto|chiedevo|mi aspettavo|aspettavo|ci aspettavamo|volevamo) .{0,40}(e|ma' +
      '|invece) (mi |ci |ne |ho |è |avete |abbiamo |mi è |sono ).{0,6}(avuto|ricevut|ottenut|dato|arrivat|uscit' +
      '|consegnat|fatto|mandat|un|una|dei|venut)\\p{L}{0,2}',
    'non .{0,10}(di |del |a |il )?(mio|nostro|suo) gust[oi]',
    '(non (sono |è )?(abbastanza|sufficientemente)) (buon[aei]|bell[aei]|nitid[aei]|dettagliat[aei]' +
      '|realistic\\p{L}{1,2}|professional[ei]|cur\\p{L}{1,3})',
    'non (sa|sanno|riesce a|sa nemmeno) (disegnare|scrivere)',
    '(rifiutat|scartat|bocciat|respint)[aoie] .{0,16}(immagini|foto|proposte|bozze|loghi|grafiche|quattro|tutte)',
    '(sembra|sembrano|pare|paiono) (fatt[aoie] (da|con)|un |una |dei |finti?e?|scadent[ei]|economic\\p{L}{1,2}).{0,24}',
    'non (possiamo|posso|riusciamo|si può|potremo) (usar|farc|farn|utilizzar|far)\\p{L}{1,3}( (nulla|niente' +
      '|nessuna|una sola|niente))',
    'non (ce ne|me ne) facciamo (nulla|niente)|non (me|ce) ne faccio (nulla|niente)',
    '(stampa|stampare|stampate) .{0,30}(inutilizzabil|bass|troppo poc)\\p{L}{1,3}',
  ],
  not: [
    `(servizio|supporto|risposta|sito|assistenza|fatturazione) .{0,8}(è|era) (${WORD} )?(pessim|orribil` +
      '|scadent|terribil|deludent|brutt)\\p{L}{1,2}',
    `${RESULT} .{0,10}(è|sono|era|erano) (${WORD} )?(bell[aoie]|bellissim[aoie]|ottim[aoie]|perfett[aoie]` +
      '|fantastic\\p{L}{1,2}|stupend[aoie]|splendid[aoie]|buon[aoie])',
    '(fattura|importo|prezzo|tariffa|somma|totale|calcolo|addebito|conto|cifra)\\p{L}{0,2} .{0,30}non ' +
      '(corrispond|mi convinc|va|torn)\\p{L}{1,4}.*',
    'niente da (dire|ridire) .{0,30}',
  ],
};
