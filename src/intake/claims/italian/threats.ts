import type { Wording } from '../wording.js';
import { IMAGE, MY, WORD } from './words.js';

const BANK =
  '(banca|banche|istituto|emittente( della carta)?|gestore della carta|visa|mastercard|amex|american express' +
  '|paypal|stripe|nexi|poste|postepay|intesa|unicredit|fineco|cartasì|satispay|revolut|circuito( della ' +
  'carta)?)';
const DISPUTE =
  '(contest(o|are|ato|ata|azione|azioni|erò|eremo|iamo|ando)|controversi[ae]|disput[ae]|reclam[oi]' +
  '|disconosc(o|ere|imento|erò|iuto)|storn(o|are|ato|ata|i)|rivals[ae]|pratica di (storno|contestazione' +
  '|disconoscimento|rimborso))';
const REVERSE =
  '(storn|annull|revoc|recuper|rimbors|bloc|contest|disconosc|indag|esamin|tratt|restitu|riprend|riaccredit' +
  '|occup|apert|avvi|apr|ved|verific|gest|ridat|riavere|respin|controvers|chargeback|pratica' +
  '|reclam)\\p{L}{0,9}';

export const CHARGEBACK: Wording = {
  said: [
    '(un|il|del|di|al|fare|faccio|avviare|avviato|uno|procedura di) char?ge?-?backs?',
    `(${DISPUTE}|indagine|pratica) .{0,40}${BANK}`,
    `${BANK} .{0,40}(${DISPUTE}|indagine)`,
    `${BANK} (${WORD} )?(mi ha|ci ha|ha|sta|mi|ci|si|si sta|può|deve|farà|dovrà|potrà|mi sta|consiglia|vuole` +
      `|recupera|recupererà|annulla)([^,;:]{0,24}) ?(${REVERSE}|partire)`,
    `(vado|andrò|vado dalla|passo|passerò|andiamo) in banca`,
    '(chied|chiest|contatt|chiam|rivolg|rivolt|sent|inform|avvis|parl|segnal|pass|vad|andr|and|incaric' +
      "|interpell|coinvolg|scriv|telefon|avvert)\\p{L}{0,8} .{0,24}(in |alla |dalla |la |mia |della |l'|all'" +
      '|il |con la )(mia |nostra |mio |nostro )?(banca|emittente|istituto|gestore|mastercard|paypal|nexi)',
    '(tramite|attraverso|dalla|con la|presso la|presso|alla|per mezzo della|via) (la )?(mia |nostra |mio ' +
      `)?${BANK} .{0,40}${REVERSE}`,
    `${REVERSE} .{0,50}(tramite|attraverso|dalla|con|presso|alla|via|da|per mezzo) (la |della |di )?(mia ` +
      `|nostra |mio |stessa )?${BANK}`,
    '(aprir|aprirò|apert|apro|avvi|present|inolt|fatt|far|sporg|inizi|intraprend|apriremo|depos' +
      '|apr)\\p{L}{0,6} (una |un |la |già una |di |anche una )?(contestazione|controversia|disputa|procedura ' +
      'di (contestazione|storno|chargeback)|disconoscimento|storno bancario)',
    '(controversia|contestazione|disputa) .{0,20}(apert[ao]|in corso|avviat[ao]|pendente|paypal|in atto)',
    '(pagamento|addebito|transazione|importo|somma|operazione|acquisto) (è |sarà |è stat[ao] |è già stat[ao] ' +
      '|viene |è già )?(già )?(contestat[ao]|disconosciut[ao]|in contestazione|oggetto di contestazione' +
      '|stornat[ao] dalla banca)',
    "(disconosc(o|ere|erò|iamo)) (il |l'|la |questo |questa |quest'|i |gli )?(pagamento|pagamenti|addebito" +
      '|addebiti) ?(presso|con|alla|in banca|tramite)?',
    "(revoc|respin|stornar|richiam)\\p{L}{1,6} (il |l'|la |i |gli )?(addebit\\p{L}{1,2}|sdd|rid" +
      '|domiciliazion\\p{L}{1,2}|pagament\\p{L}{1,2}) .{0,24}(banc\\p{L}{1,6}|in banca)',
    '(far|farò|faccio|fate|chied|chieder|richied)\\p{L}{0,4} .{0,8}(bloccare|annullare|stornare|revocare' +
      '|lo storno|il riaccredito) .{0,24}(banca|carta|emittente|mastercard|paypal)',
    'pratica di (riaddebito|chargeback|storno|contestazione)',
  ],
  not: [
    '(non|nessun|nessuna|mai|senza|né|alcun|alcuna) (ho |abbiamo |è |si tratta di |è stat[ao] |intendo ' +
      "|voglio |c'è |aver )?(mai |ancora |né |alcun |alcuna |intenzione di )?(apert[ao] |avviat[ao] " +
      '|chiest[ao] |fatt[ao] |presentat[ao] |richiest[ao] |un |una |alcun |alcuna |nessun |nessuna )?(un |una ' +
      '|alcun |alcuna |nessun |nessuna |di )?(char?ge?[- ]?backs?|contestazion[ei]|controversi[ae]|disput[ae]' +
      '|storn[oi]|disconosciment[oi])( .{0,12}(banca|paypal))?',
    'non (ho|abbiamo) (nessuna |alcuna )?intenzione di (apr|avvi|far|contest|rivolg)\\p{L}{1,8}.{0,40}',
    `(estratt[oi] conto|conto|movimenti) .{0,10}(della |di |in )?(banca|${BANK})`,
    `${BANK} .{0,16}(prende|trattiene|addebita|chiede|applica|preso|fa pagare|addebitato) ` +
      '.{0,24}(commission[ei]|spese|costi)',
    '(coordinate|carta|bonifico|conto) (della |di |in |con )?(banca|visa|mastercard|paypal|bancari[oae])',
    '(dice|dicono|conferma|mostra|detto|segnala) che (mi |ci )?(avete|è stat).{0,80}',
    `pagat[oaie] .{0,8}(con|tramite|via) (la |il )?(mia |mio )?(carta )?${BANK}`,
    '(qualcuno che|qualcuno) .{0,8}(pres[oa] in carico).*',
    '(sulla|alla|su|sul) (mia |mio )?(carta |conto )?(visa|mastercard|amex|paypal|postepay|carta|conto)',
    '(fattura|importo|addebito|pagamento) (contestat[ao]|di cui sopra contestat[ao])',
    '(non|né|mai|nessun|nessuna) .{0,20}(avviat|fatt|apert|chiest|richiest|present|intendo' +
      '|inten)\\p{L}{0,4} (nessun |alcun |un |un |nessuna |alcuna |una )?(char?ge?[- ]?backs?' +
      '|contestazion[ei]|storn[oi]|disput[ae])',
  ],
};

const LAWYER =
  '(avvocat[oi]|avvocatessa|avv\\.?|legale (di fiducia|rappresentante)|legali|studio legale|ufficio legale' +
  '|consulente legale|assistenza legale|tutela legale|ufficiale giudiziario)';

/** A threat; the sender's own profession, a deadline, reserved rights or threatened publicity are none. */
export const LEGAL_THREAT: Wording = {
  said: [
    "(il mio|mio|il nostro|nostro|i miei|i nostri|nostri|un|un'|al mio|dal mio|all'|dall'|l'|ad un|a un|dei" +
      `|con il|agli|di un|uno|allo|dallo|lo|il) ?${LAWYER}`,
    '(il|al|dal|un|mio|nostro) (mio |nostro )?legale( (di fiducia|vi|per|che|ha|si|e|è))?(?! rappresentante)',
    `(è|sono|fa) (un |un'|l')?${LAWYER},? .{0,30}(vi|occup|scriv|prender|contatter|e vi)\\p{L}{0,8}`,
    '(azion[ei]|vie|via|procediment[oi]|misure|strade?|passi|iniziative|causa|percorso|procedura) (legal[ei]' +
      '|giudiziari[aoe]|penal[ei]|civil[ei])',
    '(agir|adir|proceder|procederò|procederemo|agirò|agiremo)\\p{L}{0,4} .{0,16}(legalmente|legali' +
      '|giudizi\\p{L}{1,6}|per vie|le vie|in sede|penalmente|civilmente)',
    '(vi |ti |far(e|vi|ò|emo)|facc|faremo|intent|una|in) ?.{0,6}causa (legale|civile|contro|a voi|per questo' +
      '|senza|subito|,|$)',
    '(vi |ti )?(faccio|farò|faremo|facciamo|fare) (vi )?causa',
    '((port|trascin)\\p{L}{1,5} .{0,8}in (causa|tribunale|giudizio)|farvi causa|citar(e|vi|ò' +
      '|emo) .{0,8}in (giudizio|causa|tribunale)|(vi )?(citerò|citeremo|cito) in)',
    '(in tribunale|al tribunale|davanti (a un|al|ad un) (giudice|tribunale)|dal giudice( di pace)?|al giudice' +
      '|giudice di pace|decreto ingiuntivo|in giudizio|procura della repubblica|alla procura|magistratura)',
    "(vi |ti )?(denunci|querel)(o|erò|eremo|are|arvi|iamo|arti|a contro)( .{0,6}(alla|alle|ai|presso|se|per|all'))?",
    '(sporg|present|depos|far|inoltr|fare)\\p{L}{0,5} .{0,6}(denuncia|querela|esposto)(?! (per|di) (furto' +
      '|smarrimento|frode|clonazione|il furto))',
    "(denuncia|querela|esposto) .{0,8}(contro|nei (vostri|confronti)|alla|all'|alle|presso|ai)(?! " +
      '.{0,24}(furto|smarrimento))',
    '(altroconsumo|antitrust|agcm|codacons|adiconsum|federconsumatori|adusbef|unione (nazionale )?consumatori' +
      '|garante( della privacy| privacy| per la| dei)?|guardia di finanza|polizia postale|polizia|carabinieri' +
      '|finanza|agcom|mise|abf|arbitro bancario|confconsumatori|camera di (commercio|conciliazione)|odr|seco' +
      '|consob|acsi|fondazione per la protezione dei consumatori|autorità garante)(?! .{0,24}(rubat|furto|per ' +
      'la carta))',
    '(associazion[ei]|tutela|difesa|protezione|movimento|sportello|unione|ufficio|agenzia|autorità|centro) ' +
      '.{0,16}consumator[ei]',
    '(autorità|organi|enti|organismo) (competent[ei]|di vigilanza|di controllo|preposte|garante|di ' +
      'regolamentazione|di tutela)',
    "(segnal|denunci|rivolg)\\p{L}{1,6} .{0,24}(alle autorità|all'autorità|alla polizia|al garante|al regolatore)",
    '(il|al|un) regolatore',
    '(mediatore|difensore civico|ombudsman|conciliazione paritetica)',
    '(la|alla|dalla|una) (mia |nostra )?legale (se|si|vi|che|ha|di|mi|e)',
    '(farò|faremo|agirò|agiremo|partirà|parte) .{0,12}(diffida|causa|denuncia|querela)',
  ],
  not: [
    `(sono|siamo|in quanto|come|essendo|lavoro come|faccio) (un |un'|una |uno |degli |l')?(${WORD} ` +
      `)?(${LAWYER}|giudice|magistrato|avvocatessa)(?! (e|,? che) (vi|farò|mi))`,
    "(non|nessun|nessuna|senza|né|invece di|piuttosto che|niente) (c'è bisogno di |serve |servono |voglio " +
      '|vogliamo |intendo |intendiamo |ho intenzione di |andare |coinvolgere |un |bisogno di |ricorrere ' +
      `|ricorrere a |fare |farò |vi farò |farvi )?(un |un'|in |per |l'|gli |a |vie |alcun )?(${LAWYER}|causa` +
      '|tribunale|vie legali|azion[ei] legal[ei]|denunc\\p{L}{1,4}|querela)',
    '(diritto|codice|legge|normativa|norme) (europe[ao] |italian[ao] )?(del|dei|sul|a tutela del|di tutela ' +
      'dei?l?|sui|a tutela dei) (consumo|consumator[ei]|diritti dei consumatori)',
    `${IMAGE} (di|del|della|dell'|per|d') ?(un |uno |il |la )?.{0,16}(${LAWYER}|tribunale|giudice|polizia|causa)`,
    `(amic[oa]|client[ei]|collega|vicin[oa]) (è |fa )?(un )?(avvocat[oa]|legale|giudice)`,
    `(per|con) (il |la )?(mi[oa]|nostr[oa]) (${LAWYER}) (sono|era|è|serv|adora)\\p{L}{0,6}`,
    '(vostr[oi]|tuo) (legali|avvocat[oi]|ufficio legale)',
    `${MY} ${LAWYER} .{0,8}(ha|hanno|avrebbe) bisogno.*`,
    '(a causa|per causa|causa (vostra|mia|di|del|della|dei|delle|forza|lavori|tecnica))',
    '(rappresentante|sede|ragione|valore|vigore|termin[ei]|ora|tutela) legale',
  ],
};
