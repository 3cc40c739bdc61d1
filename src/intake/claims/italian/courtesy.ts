import { withoutAccents } from '../spelling.js';
import type { Courtesy } from '../wording.js';
import { typed } from './words.js';

const WORDS = `
  a ad al allo alla ai agli alle di del dello della dei degli delle da dal dallo dalla dai dagli dalle in nel nello
  nella nei negli nelle con col coi su sul sullo sulla sui sugli sulle per tra fra il lo la i gli le l un uno una e ed
  o od ma però anche se che chi cui come quando dove perché poiché quindi così allora dunque poi io tu lui lei noi voi
  loro mi ti si ci vi ne me te ce ve mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre
  vostro vostra vostri vostre questo questa questi queste quello quella quelli quelle quel quei ciò cosa quale quali
  quanto quanta sono sei è siamo siete era ero erano eravamo sia siano essere stato stata stati state fosse ho hai ha
  abbiamo avete hanno aveva avevo avevamo abbia avere avendo faccio fai fa facciamo fate fanno fare fatto fatta fatti
  fatte farmi farlo posso puoi può possiamo potete possono potrei potrebbe potreste potremmo potere poter voglio vuoi
  vuole vogliamo volete vogliono vorrei vorremmo volevo vorrebbe volere devo deve dobbiamo dovete devono dovrei
  dovreste desidero desideriamo desidererei gradirei chiedo chiede chiediamo chiedere chiesto chiesta chiedervi
  chiedevo richiedo richiediamo richiedere richiesta richieste domanda domande non nn no sì ok mai più niente nulla
  nessun nessuna molto troppo tanto bene buon buona buono buone tutto tutta tutti tutte ancora già sempre adesso ora
  qui qua lì là ecco prego pregasi favore piacere cortesia gentilmente gentile gentili cortesemente cortese grazie
  mille tante ringrazio ringraziando ringraziamo anticipo anticipatamente buongiorno giorno buonasera sera salve ciao
  caro cara cari signore signora signori signor sig egregi egregio spettabile spett.le spett ditta assistenza servizio
  clienti cliente supporto team staff cordiali cordialmente saluti saluto distinti baci bacioni abbraccio abbracci
  presto giornata serata mattina pomeriggio settimana settimane oggi ieri domani lunedì martedì mercoledì giovedì
  venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
  dicembre anno mese mesi giorni ore data datata urgente urgenza subito possibile velocemente immediatamente immediato
  presente sottoscritto sottoscritta allegato allegata allegati seguito seguente sotto sopra indicato indicata
  suddetta suddetto oggetto riferimento rif merito riguardo riguardante relativo relativa relativamente corrispondente
  numero num n codice id identificativo account conto indirizzo mail email e-mail messaggio nome cognome rimborso
  rimborsi rimborsare rimborsate rimborsato rimborsata rimborsati rimborsatemi rimborsarmi rimborsarlo rimborsarla
  rimborsabile restituire restituite restituzione restituito restituita restituirmi restituitemi rendere rendetemi
  ridatemi ridare ridarmi rivoglio indietro riavere riaccreditare riaccreditate riaccreditarmi accreditare accreditate
  accredito riaccredito credito crediti soldi denaro importo importi somma somme totale totalità intero intera
  integrale integralmente parziale completo completa differenza pagamento pagamenti pagato pagata pagati transazione
  transazioni fattura fatture fatturazione fatturato ordine ordini acquisto acquisti addebito addebiti addebitato
  addebitata addebitati spesa bonifico nota note carta carte bancario bancaria banca iban metodo originario originale
  originaria iniziale visa mastercard paypal euro eur usd dollari centesimi attesa attendo resto riscontro risposta
  rispondere notizie novità aggiornamenti aggiornamento pratica caso ticket procedere procedete effettuare effettuate
  inviare inviate inviato mandare mandate trovare trovate trovo dare date dato dire dite so sapere sapete vedere
  vedete guardare guardate controllare verificare verificate scrivo scrivere scritto scrivete contatto aiutare aiuto
  grato grata parte causa volta volte seconda primo prima ultimo ultima ultimi ultime recente recentemente altro altra
  altri altre due tre quattro cinque informazione informazioni info dettagli dettaglio documento documenti
  documentazione screenshot scusate scusa scusi dispiace conferma confermare confermo confermate entro dopo senza
  verso circa via semplicemente solo soltanto appena poco davvero proprio qualche qualcosa qualcuno ogni alcuni alcune
  sarà sarei sarebbe dovuto dovuta diritto diritti andate andare va vado preferisco contanti uguale stesso stessa
  importa scelta indifferente entrambi entrambe mezzo titolo motivo tipo prossimi lavorativi merita comunque
  invece intanto ehilà ragazzi cifra ringraziarvi pregherei pregare pregandovi vogliate voler volervi`;

const ELIDED = [
  "l'",
  "dell'",
  "all'",
  "dall'",
  "sull'",
  "nell'",
  "un'",
  "quest'",
  "d'",
  "c'",
  "m'",
  "s'",
  "v'",
  "t'",
  "n'",
];

/** The words with whatever Italian elides before them, with and without accents and apostrophes. */
function asTyped(words: readonly string[]): string {
  const elided = words.flatMap(word => (/^[aeiouhàèéìòù]/.test(word) ? ELIDED.map(before => before + word) : []));
  const spelled = [...words, ...elided, ...elided.map(word => word.replace("'", ''))];
  const apostrophes = words.filter(word => /[àèéìòù]$/.test(word)).map(word => `${withoutAccents(word)}'`);
  return [...new Set([...spelled, ...spelled.map(withoutAccents), ...apostrophes])].join(' ');
}

/** What Italian mails say besides their matter. */
export const COURTESY: Courtesy = {
  closings: [
    'cordiali saluti',
    'cordialmente',
    'distinti saluti',
    'cordialità',
    'cordialita',
    'un cordiale saluto',
    'un caro saluto',
    'un saluto',
    'con i migliori saluti',
    'i migliori saluti',
    'migliori saluti',
    'con cordialità',
    'con i più cordiali saluti',
    'saluti cordiali',
    'saluti',
    'tanti saluti',
    'grazie',
    'grazie mille',
    'grazie e cordiali saluti',
    'grazie e saluti',
    'grazie e buona giornata',
    'tante grazie',
    'grazie in anticipo',
    'grazie anticipatamente',
    'ringraziando anticipatamente',
    'in fede',
    'buona giornata',
    'buona serata',
    'buon lavoro',
    'a presto',
    'un abbraccio',
    'baci',
    'in attesa di un vostro riscontro',
    'con osservanza',
    'con stima',
  ],
  idle: typed([
    'inviat[oa] (da|dal|con|tramite) (il mio |mio |mia |un |yahoo|outlook|libero)?.{0,30}',
    '(ottieni|scarica) outlook .{0,24}',
    '(in|resto in|restiamo in|rimango in|rimaniamo in) attesa .{0,60}',
    '(porg|invi|colgo|cogl|voglia|vogliate)\\p{L}{0,6} .{0,24}(distinti|cordiali|migliori|i miei)? ?salut\\p{L}{1,4}',
    '(grazie|ringrazi\\p{L}{1,5}) (mille |tante |infinite |molte )?(in anticipo|anticipatamente|(per|della' +
      "|dell') ?(la |il |l')?(vostr[ao] |cortese )?(attenzione|aiuto|disponibilità|collaborazione|pazienza" +
      '|comprensione|tempo|risposta|riscontro|assistenza))',
    '(buon[ao]?|felice) (giornata|serata|settimana|fine settimana|week-?end|lavoro|pomeriggio|giorno|notte' +
      '|anno|proseguimento)',
    '(entro|nei prossimi|tra|fra|in) (i prossimi )?(\\d+|cinque|sette|otto|dieci|quindici|trenta' +
      '|quattordici) (giorni|ore|settimane)( lavorativi)?',
    '(entro|prima del|dal|del|il|fino al) (il )?\\d+ (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio' +
      '|agosto|settembre|ottobre|novembre|dicembre)( \\d{4})?',
    '(con )?riserva di (ogni|tutti i) (mi[oe]i? |mio )?diritt[oi]',
    'tutti i diritti riservati',
    '(resto|rimango|restiamo|rimaniamo) a (vostra |completa )?(vostra )?disposizione.{0,40}',
    'se (avete|vi serve|serve|vi servono|occorre|servono) (bisogno |altro |altre |ulteriori ).{0,40}',
    '(al|il|nel) più presto( possibile)?',
    'quanto prima',
    '(buon[ei]|felic[ei]|seren[ei]) (natale|feste|pasqua|vacanze|anno)( a tutti)?',
    '(vi |ti )?(scrivo|contatto|sollecito) (di nuovo|nuovamente|ancora)',
    'a che punto (è|siamo|siete)',
    'ciao (ragazzi|a tutti)',
    'a tutti( voi)?',
    '(spero|sperando|confid\\p{L}{1,3}) .{0,60}(riscontro|risposta|notizie|rispondiate|presto)',
    'non (so|ricordo|saprei) (quale|quali|qual è)',
    'fa lo stesso',
    'per favore',
    'ci sono (novità|notizie|aggiornamenti)',
  ]),
  emptyWords: asTyped(WORDS.trim().split(/\s+/)),
};
