import type { Wording } from '../wording.js';
import { MY, NOT, WORD } from './words.js';

const SLIP =
  '(errore|sbaglio|colpa|svista|distrazione|disattenzione|stupidaggine|sbadataggine|leggerezza|negligenza' +
  '|cavolata|cazzata|dimenticanza|confusione|equivoco|malinteso|refuso|imperizia)';
const OWN_CODE =
  '(script|codice|programma|software|integrazione|client|app|applicazione|loop|cron|bot|configurazione' +
  '|automazione|test|ciclo)';

export const OWN_MISTAKE: Wording = {
  said: [
    `(mio|mia|nostro|nostra|miei|nostri) (propri[oa] |grave |stupid[oa] |grosso |banale )?${SLIP}`,
    `(è |per |solo |tutta )?colpa (mia|nostra|del mio|di mi[oa]|del nostro|dello stagista)`,
    `${SLIP} (${WORD} )?(da parte mia|da parte nostra|mi[oa]|nostr[oa]|di mio figlio|dello stagista|del (mio` +
      '|nostro) \\p{L}{1,16}|di battitura|di programmazione|di digitazione|di configurazione|di copia)',
    `(fatto|commesso|fatta|fare|combinato) (un |una |uno |degli |l'|tutta )(${WORD} )?(${SLIP}|casino|pasticcio)`,
    '(mi sono|ci siamo|si è|si sono|mi ero|me lo sono) (solo |proprio |completamente |stupidamente ' +
      ')?(sbagliat[aoi]|confus[aoi]|dimenticat[aoi]|scordat[aoi]|ingannat[aoi]|distratt[aoi]|incasinat[aoi])',
    `(ho|abbiamo|ha|hanno|avevo) (solo |semplicemente |stupidamente |sempre )?sbagliat[oa]`,
    '(ho|abbiamo|ha|hanno|avevo|aveva|si|sono|figli[oa]|stagista|collega|sviluppatore) .{0,40}per (sbaglio' +
      '|errore|distrazione|disattenzione|sbadataggine|svista|incidente)',
    '(per|senza) (sbaglio|distrazione|disattenzione|sbadataggine|svista|volerlo|volere|farlo apposta' +
      '|accorgermene|accorgersene|fare attenzione)',
    `per errore (ho|abbiamo|il mio|la mia|il nostro|mio)`,
    '(accidentalmente|involontariamente|inavvertitamente|accidental[ei]|involontari[aoe])',
    `(bug|loop|ciclo|errore|problema|difetto) (nel|nello|del|dello|nella|in un) (mi[oa]|nostr[oa]) (${WORD} ` +
      `)?${OWN_CODE}`,
    `(lo |il |un |uno |la |${MY} )(${MY} )?(${WORD} )?${OWN_CODE} .{0,40}(loop|bug|impazzit[oa]|non si (è ` +
      '|era )?(mai )?fermat[oa]|ripet|in continuazione|tutta la notte|girat[oa]|andat[oa] fuori|rimast[oa] ' +
      "acces[oa]|all'infinito|sbagliat[oa])",
    '(loop|ciclo) (infinito|senza fine)',
    '(in|un) loop',
    "(dimenticat[oaie]|scordat[oaie]) (di|la|il|lo|che|acceso|attivo|aperto|l')",
    '(lasciat[oa]|lasciare) .{0,24}(in esecuzione|girare|acces[oa]|attiv[oa]|in funzione)',
    '(lasciat[oa]|lasciare) (acceso |attivo |aperto |in esecuzione |girare |andare |correre |lo script|il ' +
      'programma|un test|girando )',
    '(letto|configurat[oaie]|capito|impostat[oaie]|inserit[oaie]|compilat[oa]|programmat[oa]|settat[oa]) male',
    '(frainteso|interpretato male|capito male|letto male)',
    'non (ho|abbiamo|avevo|avevamo|aveva|ha) (letto (bene|la|le|con)|guardato bene|controllato|verificato' +
      '|fatto (caso|attenzione)|impostato|capito (come|bene))',
    '(modello|tasto|pulsante|bottone|parametr[oi]|prompt|formato|dimension[ei]|opzion[ei]|chiave' +
      '|impostazion[ei]|ambiente|account|file|version[ei]|valor[ei]|numero|campo|piano|fascia|livello|tagli[ao]' +
      '|casella|comando) (sbagliat[aoie]|errat[aoie])',
    '(sbagliat[aoie]|errat[aoie]) (modello|tasto|pulsante|bottone|parametr[oi]|prompt|formato|dimension[ei]' +
      '|opzion[ei]|chiave|impostazion[ei]|ambiente|account|file|taglia|a (cliccare|scrivere|digitare|impostare' +
      '|scegliere|selezionare|premere|inserire|leggere))',
    "(confus[oaie]|scambiat[oaie]|invertit[oaie]|mescolat[oaie]) (il|la|i|le|due|tra|l'|con|gli)",
    '(cliccat[oa]|premut[oa]|schiacciat[oa]|cliccando) .{0,24}(due volte|tre volte|tropp[eo]|per (sbaglio' +
      '|errore)|più volte|\\d volte|sbagliat[oa]|senza)',
    '(messo|inserito|digitato|scritto|ordinato|impostato|chiesto|mandato|lanciato|battuto|selezionato|scelto' +
      "|preso) .{0,24}(invece|anziché|al posto) (di|d'|del|della|dell')",
    '(volevo|credevo|pensavo|intendevo) .{0,30}(ma|e|invece) (ho|mi sono) .{0,12}(pres|scelt|cliccat' +
      '|selezionat|digitat|mess|lanciat)[oaie]',
    'chiave (di produzione|live|vera) .{0,24}(test|prova)',
    "(sono stat[oa]|ero|sono) (davvero |un po' |proprio |troppo |tropp[oa] )?(stupid[oa]|scem[oa]" +
      '|distratt[oa]|sbadat[oa]|imbranat[oa]|imprudente|fess[oa]|pirla|un cretino|un idiota|disattent[oa])',
    '(mea culpa)',
  ],
  not: [
    "(non|nessun|nessuna|senza|mai|né) (è |ho |c'è |ci sono |abbiamo |fatto |è stat[oa] |ho fatto |ho " +
      'commesso |sono |era )?(un |alcun |alcuna |nessun |nessuna |fatto |commesso |il |la |stata )?(mi[oa] ' +
      `|nostr[oa] )?${SLIP}( (mi[oa]|nostr[oa]|da parte (mia|nostra)|nel (mio|nostro) ${WORD}))?`,
    "(nessun|non c'è (alcun|nessun)|senza) (bug|problema|errore) (nel|nello|con il|del) (mio|nostro) \\p{L}{1,16}",
    '(avete|hai|mi è stat[oa]|mi avete|vi siete|il sistema|imaginator) .{0,16}(addebitat|fatturat|prelevat' +
      '|pres|scalat|sbagliat|contat|conteggiat)[oaie] .{0,24}(per (sbaglio|errore))?',
    '(addebitat|fatturat|prelevat)[oaie] (per (sbaglio|errore)|erroneamente|ingiustamente)',
    '(vi siete|vostr[oa] \\p{L}{1,12}|imaginator|sistema|avete) (ha |hanno )?sbagliat\\p{L}{1,2}.{0,24}',
    '(prezzo|tariffa|qualità|color[ei]|stile|volto|lingua|sfondo|importo) (sbagliat|errat)[oaie]',
    '(vostr[oa]|tuo|tua) (errore|colpa|sbaglio|bug|negligenza)',
  ],
};

const DEVICE =
  '(wi-?fi|internet|rete|connessione|router|modem|vpn|firewall|proxy|provider|operatore|servers?|linea|fibra' +
  '|adsl|4g|5g|computer|pc|antivirus|banda)';
const LOST =
  '(cadut[aoi]|saltat[aoi]|interrott[aoi]|bloccat[aoi]|blocca(va)?|blocco|bloccava|staccat[aoi]|mort[aoi]' +
  '|andat[aoi] (giù|via)|guast[oa]|si è guastat[oa]|caduta|instabil[ei]|lent[aoi]|pessim[aoi]|problem[ai]' +
  '|spent[aoi]|guast[aoi]|persa?|guastat[oa]|crashat[aoi]|piantat[aoi]|scollegat[aoi]|disconness[aoi]|non ' +
  "(andava|funzionava|c'era|va|funziona|reggeva|prendeva)|in tilt|fuori uso|giù|down|filtrat[aoi]" +
  '|respint[aoi]|mangiat[oa]|ballerin[ao]|faceva schifo|rott[ao]|tagliat[oa]|era (down|giù|ko))';

export const OWN_NETWORK: Wording = {
  said: [
    `${MY} (${WORD} )?${DEVICE}( internet| wi-?fi| aziendale| di casa)? .{0,30}${LOST}`,
    "(il |la |l'|al |del )?(wi-?fi|internet|router|modem|vpn|firewall|fibra|connessione( internet)?|proxy" +
      `|adsl) .{0,24}${LOST}`,
    "(cadut|saltat|interrott|cascat|staccat|andat|bloccat|piantat|pers|mort)[aoi] (giù |via )?(il |la |l'|al " +
      ')?(mi[oa] |nostr[oa] )?(wi-?fi|internet|connessione|rete|linea|router|modem|vpn|corrente|luce|fibra)',
    '(problem[ai]|guast[oi]|interruzion[ei]|caduta|cadute|blackout|disservizi[o]?|perdita) (di|alla|con|della' +
      "|del|con la|con il|sulla|dell'|d'|al|nella) ?(mi[ao] |nostr[ao] )?(rete|internet|connessione|linea" +
      '|wi-?fi|corrente|vpn|router|modem|firewall|fibra|provider|elettric\\p{L}{1,4})',
    `(perso|persa|perdendo) (la |il |l')?(mia |nostra )?(connessione|rete|linea|wi-?fi|internet|campo)`,
    "(non (avevo|avevamo|c'era|ho avuto|funzionava|andava)|senza|niente) (più )?(internet|la rete|linea" +
      '|wi-?fi|connessione|corrente|la corrente|la luce|rete)',
    `${DEVICE} .{0,24}(a casa( mia| nostra)?|in ufficio|da (me|noi)|dell'albergo|dell'hotel|aziendale) .{0,24}${LOST}`,
    '(blackout|mancanza di corrente|mancata la corrente|andata via la (luce|corrente)|mancava la (corrente|luce))',
    `(problema|problemi|guasto) .{0,12}(dalla nostra|dalla mia|da parte (mia|nostra)|di casa) .{0,12}${DEVICE}`,
    "(mi|ci) si (è|sono) (rott|guastat|bruciat|bloccat|scollegat)[aoie] (il |la |l')?(mi[oa] )?(modem" +
      '|router|wi-?fi|internet|connessione|fibra|linea|computer|pc)',
    '(in|sul) (treno|metro|montagna|campagna|galleria) .{0,40}(campo|rete|segnale|connession|prendeva' +
      '|interromp)\\p{L}{0,3}',
    "(non|poco|senza|scarso|pochissimo) (c'era |avevo |prendeva |prende |avevamo )?(il |quasi )?(campo" +
      '|segnale|copertura)',
  ],
  not: [
    '(non|nessun|né|senza) (è |dipende da |dipende dalla |per |era )?(un |alcun |colpa del |colpa della ' +
      `|nessun )?(problem[ai] )?(di |con |della |del |il |la )?(mi[ao] |nostr[ao] )?${DEVICE}`,
    `${MY} (${WORD} )?${DEVICE} (è |era |funziona |funzionava |va |andava )(molto |perfettamente |sempre ` +
      ')?(bene|buona|stabile|ok|perfettamente|veloce|a posto|regolarmente)',
    `(vostr[oaie]|tuo) (${WORD} )?${DEVICE} .{0,30}`,
    `${NOT} ${MY} ${DEVICE}`,
  ],
  hides: ['outage', 'failure'],
};
