import type { Wording } from '../wording.js';
import { CHARGE, MEANS, MY, WORD } from './words.js';

const SOMEBODY =
  "(qualcun(o|'altro| altro)|qlcn|(uno |una |degli |dei |un |da |alcuni )?(sconosciut[aoi]|estrane[oia]" +
  '|hacker|pirati|ladr[oi]|truffator[ei]|intrus[oi]|malintenzionat[oi]|terzi|terzo(?! de)|ignoti|delinquenti' +
  "|malviventi)|un'altra persona|(una |delle )?person[ae] (sconosciut[ae]|non autorizzat[ae]|ignot[ae])" +
  "|(un |una |il |la |mio |mia |nostr[ao] |l')?ex[- ](dipendente|dipendenti|collaborator[ei]|collaboratrice" +
  '|colleg(a|o|hi)|soci[oa]|fidanzat[oa]|marito|moglie|ragazz[oa]|impiegat[oa]|stagista|sviluppatore' +
  "|fornitore|compagn[oa]|consulente|partner|freelance)|(il |la )?(mio|mia|nostro) ex|chi (l'ha|lo ha|mi ha" +
  '|la ha) (trovat[ao]|rubat[ao]))';
const TOOK =
  '(usa|usat|utilizz|acced|entr|pres|prend|rub|ten|tien|tenut|conserv|colleg|generat|genera|ordin|pag|compr' +
  '|acquist|addebit|abus|serv|appropri|sottra|mess|fatt|sta usando|continu|speso|spes)\\p{L}{0,8}';
const PERMISSION =
  '(permesso|consenso|autorizzazione|approvazione|assenso|chiedere|chiedermelo|chiederci|saperlo|dirmelo' +
  '|dirmi|avvisarmi|mia volontà|che io|che lo sapessi|che sapessi)';
const CHARGES = `(${CHARGE}|ordin[ei]|abbonament[oi]|richiesta di pagamento)`;
const MADE =
  '(fatt[aoie]|effettuat[aoie]|autorizzat[aoie]|approvat[aoie]|eseguit[aoie]|ordinat[aoie]|disposto|disposta' +
  '|confermat[aoie]|acconsentito)';

/** Somebody without leave; people to whom the customer gave the key are not meant, unless they took or kept it. */
export const UNAUTHORIZED: Wording = {
  said: [
    `(non|mai|né) .{0,12}${MADE} .{0,12}(${CHARGES}|questa spesa)`,
    '(non|mai|nulla|niente) .{0,8}(ordinato|comprato|acquistato|usato|utilizzato) .{0,12}(da voi|sul vostro' +
      '|il vostro|presso di voi|imaginator|questo sito|i vostri|la vostra|con voi)',
    `(${CHARGES}|che|questa|questo) (io |noi )?(non|mai) (ho |abbiamo |l'ho )?(mai )?${MADE}`,
    `(non|mai) .{0,12}autorizzat[aoie] (ad? \\p{L}{2,12}|quest[aoie]|nessuno?|voi|il|la|l')`,
    `(non|mai) .{0,6}(mai )?(dato|concesso) .{0,8}(autorizzazione|il consenso|il permesso)`,
    `non (lo |la |li |le )?(riconosc|conosc)(o|iamo|ono) .{0,14}${CHARGES}`,
    `non (lo|la|li|le) riconosc(o|iamo)`,
    `${CHARGES} .{0,24}non (lo |la |li |le )?riconosc(o|iamo)`,
    '(?<!sono |siamo |è )non autorizzat[aoie]',
    'disconosc(o|iamo|ere) .{0,20}(operazion|transazion|acquist|spes|moviment|addebit)\\p{L}{1,3}(?! presso)',
    `${CHARGES} (${WORD} )?(sconosciut[aoie]|sospett[aoie]|fraudolent[aoie]|ignot[aoie]|stran[aoie]|illecit[aoie])`,
    `(non so|non sappiamo|non ho idea|nessuna idea) .{0,8}(cosa|che cosa|di cosa|a cosa|di che) .{0,12}${CHARGES}`,
    `(${CHARGES}|chiamate|richieste|generazioni) .{0,4}non (proven|veng|arriv|vien|provien)\\p{L}{1,4} da (me|noi)`,
    `${CHARGES} .{0,16}(non (è|sono|era|erano|proviene|provengono|viene|vengono)|non) .{0,6}(mi[aeo]|miei` +
      '|nostr[aoie]|da me|da noi|di nostra)',
    'non (sono|siamo|sono stat[ao]|siamo stati) (io|noi|stat[aoi] io|stati noi) (ad? |che )?.{0,6}(far|fatt' +
      '|pagar|pagat|ordin|compr|us|autorizz|acquist|spend)\\p{L}{1,5}',
    `non (mi[ae]|miei|mio|nostr[aoie]),?$`,
    "non (sono|siamo) (stat[oaie] )?(io|noi) (l'autore|l'autrice|gli autori|il titolare|ad aver|ad avere)( .{0,30})?",
    '(è|sono|era) stat[aoie] (sottratt|trafugat|copiat|sfilat)[aoie]',
    '(rubat[aoie]|hackerat[aoie]|hackerato|hackerata|violat[aoie]|compromess[aoie]|clonat[aoie]' +
      '|trafugat[aoie]|piratat[aoie]|sottratt[aoie] (la|il|le|i|da)|craccat[aoie]|hakerat[aoie]|hackerare' +
      '|hackeraggio)',
    `furto (di |d'|della |del |dei )(${MY} |la |mia )?(${MEANS}|identità|portafoglio|borsa|telefono|documenti)`,
    "(phishing|intrusione|intrusioni|violazione (dei dati|del sistema|dell'account|dell'accesso|di sicurezza)" +
      '|skimming)',
    '(frode|frodi|fraudolent[aoie]|fraudolentemente|truffato da (uno|qualcuno|ignoti)|abusivamente|uso ' +
      '(abusivo|improprio|illecito|indebito))',
    `${SOMEBODY} .{0,40}${TOOK}`,
    '(usat|utilizzat|pres|tenut|generat|addebitat|prelevat|comprat|acquistat|pagat|fatt|effettuat|spes' +
      '|eseguit|avvenut|us|utilizz)[aoie]{0,2} .{0,60}senza (il |la |il mio |la mia |il nostro |la nostra ' +
      `|alcun |nessun |che |averne |avere )?(mi[ao] |nostr[ao] )?(${PERMISSION}|autorizz|io |noi |lo )`,
    `senza (il |la )?(mio|nostro|mia|nostra) (${PERMISSION}|sapere)`,
    '(a mia|a nostra) insaputa',
    '(usat[aoie]|utilizzat[aoie]|in mano|finit[aoie]) .{0,8}(da|a|in mano a|nelle mani di) (sconosciuti' +
      '|estranei|terzi|altri|uno sconosciuto|qualcuno|ignoti|qualcun altro|hacker|malintenzionati|ex .{0,16})',
    `(chi|qualcuno che) (ha usato|usa|sta usando|ha preso|ha rubato) (la |il |le |i )?${MY} (${MEANS})`,
    "(lasciato|licenziat[ao]|andat[ao] via|se n'è andat[ao]) .{0,50}(tenut|usa|ancora|continu|conserv" +
      '|utilizz)\\p{L}{0,5} .{0,30}(chiave|accesso|account|carta)',
    '(chiave|carta|account|accesso) .{0,40}(gli era|le era|glielo avevo|le avevo|era|gli avevo|anche se' +
      '|nonostante|dopo che|sebbene).{0,24}(vietat|proibit|detto di no|detto di non|non .{0,10}diritto|avesse ' +
      'il divieto|gli avessi detto)\\p{L}{0,3}',
    '(non|nemmeno|neanche) (sono |siamo )?(nemmeno |neanche |neppure |mai stat[aoi] |un |una )?(vostr[oaei] ' +
      ')(client[ei]|utent[ei])',
    `non (sono|siamo) (nemmeno |neanche |un |vostri )?(client[ei]|iscritt[aoi]|registrat[aoi])`,
    '(non|mai|nessun|alcun) .{0,16}(account|conto|profilo) (da voi|presso di voi|con voi|su imaginator|sul ' +
      'vostro|presso imaginator|da imaginator)',
    '(non|mai) .{0,8}(sentito (parlare|nominare)|avuto a che fare|usato|utilizzato|iscritt[ao]) .{0,10}(di ' +
      'voi|imaginator|con voi|il vostro|la vostra|da voi|i vostri|vostr[oa])',
    'non (vi (conosco|conosciamo)|so (neanche |nemmeno )?chi (siate|siete|sia imaginator))',
    'non (conosco|conosciamo) (nemmeno |neanche |affatto )?(la vostra (ditta|società|azienda)|il vostro (sito' +
      '|servizio)|imaginator)',
    "(uno|una|un tizio|un tale|gente) (dalla|dall'|dal|che non conosco|di cui) .{0,24}(entrat|us|fatt" +
      '|pagat|compr|acced)\\p{L}{1,4}',
    '(è|sono) entrat[oi] (nel|nei|sul) (mi[oei]{1,2}|nostr[oi]) (account|profilo|conto|sistema)',
    'a spese (mie|nostre)',
    '(mio|mia|nostro|nostra) (figli[oa]|nipote|bambin[oa]|ragazz[oa]|marito|moglie|fratello|sorella' +
      '|coinquilin[oa]|ex) .{0,40}(pres[oa]|fregat[oa]|usat[oa]|sottratt[oa]) .{0,16}(la |il )?(mia |mio ' +
      ')?(carta|telefono|cellulare|tablet|borsa|portafoglio|bancomat) .{0,24}(senza|insaputa|nascosto|di ' +
      'nascosto|comprat|pagat)\\p{L}{0,3}',
    '(di nascosto|a mia insaputa)',
    "(non (l'ho|le ho|li ho)) (mai )?(fatt|autorizzat|effettuat|ordinat|eseguit)[aoie] (io|noi)",
  ],
  not: [
    "(non|nessun|nessuna|nessuno|niente|mai|senza|nulla) (ci |mi |è |c'è |ha |ci ha |mi ha |è stat[aoie] |si " +
      'tratta di |è una |ci sono )?(stat[aoie] |una |stata |alcuna |nessuna )?(frod[ei]|rubat[aoie]' +
      '|hackerat[aoie]|violat[aoie]|compromess[aoie]|furto|hackeraggio|intrusione|truffa|fraudolent[aoie]' +
      '|phishing|uso abusivo)( niente| nulla)?',
    "(siete|sei|è|imaginator è) (dei |una |un |tutti |un'|solo )?(ladr[oi]|truffator[ei]|truffa" +
      '|imbroglion[ei]|frode|delinquenti|associazione)',
    '^(ladri|truffatori|imbroglioni|delinquenti)',
    '(error[ei]|codice|stato|status|messaggio|http|401|403) .{0,12}non autorizzat[aoie]',
    'non autorizzat[aoie] .{0,4}(401|403|\\()',
    'con (il )?(mio|nostro) (permesso|consenso)',
    '(uso|utilizzo|divulgazione|diffusione|copia|riproduzione) non autorizzat[aoie]',
    '(rubat[aoie]|rubate|rubando|ruba) (i )?(miei |mio |nostri |il )?(soldi|denaro|tempo)',
    '(mi|ci) (avete|hai) (rubato|frodato|truffato).{0,20}',
    'qualcuno .{0,12}(può|potrebbe|potrà|deve|di voi|del vostro|mi ha (detto|risposto)).{0,60}',
    '(pres[oaie]|prend\\p{L}{1,5}) in (carico|considerazione|esame).{0,24}',
    '(sono|siamo|è) (stat[oaie] )?autorizzat[oaie] a (pubblicare|usare|utilizzare).*',
    "qualcuno .{0,16}(legg|lett|guard|rispond|verific|pres[oa] (il tempo|visione|contatto)|dell'assistenza" +
      '|del team).{0,24}',
    '(siete|sei) (dei |una )?(ladri|truffatori|truffa).{0,16}',
  ],
  hides: ['wrong_amount'],
};
