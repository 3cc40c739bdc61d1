import type { Language } from '../wording.js';
import { W } from './words.js';

const SEP = '[\\s,;:–—-]{1,3}';
const HELLO = '(hallo|hi|hey|moin|servus|grüezi|grüß gott|guten? (tag|morgen|abend)|sehr geehrte|liebes)';
const START = `^([^\\p{L}\\p{N}]{1,8})?(${HELLO}( ${W})?( ${W})?( ${W})?${SEP})?((na|ach|oh|äh|also|och) )?`;
const NICE =
  '(bitte|danke|vielen dank|danke schön|das (ist|war) (richtig|korrekt)|genau|klar|natürlich|sicher|richtig' +
  '|korrekt|bestätigt|das stimmt|stimmt|passt( so)?|bitte (bearbeiten|weiter(machen)?|fortfahren))';
const YES =
  '(ja{1,4}|jawohl|jap|jep|jup|jo|joa|jawoll|yes|genau|richtig|korrekt|stimmt|das (stimmt|ist (richtig' +
  '|korrekt))|klar|natürlich|selbstverständlich|sicher|bestätigt|hiermit bestätigt|bestätige|passt' +
  '|auf jeden fall|absolut)';
const NO =
  '(nein{1,3}|nee{1,3}|nö{1,3}|ne|nein nein|niemals|auf keinen fall|keinesfalls|sicher nicht' + '|bestimmt nicht)';
const MAIL =
  '((rück)?(erstattungs)?-?(e-?mail|mail|nachricht|anfrage|antrag|schreiben|anliegen|forderung|bitte|gesuch)' +
  '|(rück)?erstattung)';
const MAILS = `((die|diese|der|dieser|den|diesen|das|dieses|meine|eine|so eine|solche?) (${W} )?${MAIL})`;
const THIS = `(das|dies|es|sie|sowas|so etwas|so was|dergleichen|${MAILS})`;
const WROTE =
  '(geschrieben|geschickt|gesendet|gestellt|verfasst|beantragt|abgeschickt|eingereicht|veranlasst|angefragt' +
  '|verschickt|versendet|verlangt|angefordert|gefordert|abgesendet|gewollt)';
const MYSELF = '((selbst|selber|wirklich|tatsächlich|gestern|heute|so|hiermit|auch|natürlich|genau|alles|schon) )?';
/** An emoji or a mark may end it. */
const END = '([^\\p{L}\\p{N}]{1,8})?$';
/** Not much more may follow: "das war ich doch schon gefragt worden" answers nothing. */
const THEN = `(?=( ${W})?( ${W})?([,;:–—-]|$)| und )`;
const NOT = '(nicht|nich|ned|net|nie|niemals)';
const OF_ME = `(von (mir|uns)|ich|wir|(mein|unser)e? (${W} )?${MAIL}|von meiner adresse)`;

/** They leave it open. As a yes and a no at once they make the whole answer unclear, whatever else it says. */
const OPEN =
  '(vielleicht|eventuell|womöglich|möglicherweise|vermutlich|wahrscheinlich|kann sein|könnte sein|(nicht' +
  '|un) ?(ganz )?sicher|glaub(e|en)?( ich| wir)?( schon| ja| nicht)?|denk(e)? (ich )?(schon|ja|mal)|jein' +
  '|keine ahnung|ja und nein|ich frage? mal|weiß (ich )?(es )?(nicht|nich)|(welche[rnsm]?|was für eine?n?' +
  `|worum) (${W} )?(${MAIL}|geht es)|erinnere? mich nicht)`;

/** What makes a yes less than one, anywhere in the sentence. */
const UNLESS =
  '(aber|jedoch|allerdings|nicht|nich|ned|net|nie|niemals|nichts|nix|kein(e[mnrs]?)?|niemand|nein|nee|nö' +
  '|jemand|wohl|wenn|falls|sofern|ob|wer|was|warum|wieso|weshalb|sondern|außer|nur|teilweise|fast|könnte' +
  '|sollte|kollege|kollegin)';

export const CONFIRMATION: Language['confirmation'] = {
  yes: {
    said: [
      OPEN,
      `${START}${YES}(${SEP}${NICE})?(${SEP}${NICE})?( so)?${END}`,
      `${START}(${YES}${SEP})?(hiermit |hierdurch )?(bestätigen? (ich|wir)|(ich|wir) (hiermit ` +
        `|hierdurch )?bestätigen?)( (${W} )?(${THIS}|hiermit|dies|gerne|dass|$).{0,80}|$)`,
      `${START}(${YES}${SEP})?(${YES} )?(das|dies|es|die) (war|waren|ist|sind|kam|kommt|stammt` +
        `|bin) (${W} )?(${OF_ME}|in meinem auftrag)${THEN}`,
      `${START}${YES}${SEP}(${YES} )?(war|waren|bin) (ich|wir)( das)?( selbst)?( gewesen)?(${SEP}.{0,60})?${END}`,
      `${START}(${YES}${SEP})?${MAILS} (ist|war|kam|kommt|stammt|habe|wurde|geht) (${W} )?(${W} )?(von (mir` +
        `|uns)|(ich|wir) ${MYSELF}${WROTE})`,
      `${START}(${YES}${SEP})?(von (mir|uns)) (ist|war|kam|kommt|stammt) (${THIS}|die)( gewesen)?${END}`,
      `${START}(${YES}${SEP})?(ich|wir) (habe?n?|hab) ${THIS} ${MYSELF}${MYSELF}${WROTE}`,
      `${START}(${YES}${SEP})?(das |dies |die )?(habe?n?|hab) (ich|wir) (das |die |es |sie )?${MYSELF}${WROTE}${END}`,
      `${START}(${YES}${SEP})(ich|wir) (war|waren) (das|es)`,
      `${START}(ich|wir) (war|waren) (das|es)${END}`,
      `${START}${YES}${SEP}(ist |kommt |stammt )?von (mir|uns)`,
    ],
    not: [`^(?!.{0,300}${OPEN})(.{0,300}?[^\\p{L}])?${UNLESS}(?!\\p{L}).*`],
  },
  no: {
    said: [
      OPEN,
      `${START}${NO}(${SEP}(danke|bitte|bitte nicht|sicher nicht|bestimmt nicht|auf keinen fall))?${END}`,
      '(das|dies|es|die) (war|waren|kam|kommt|ist|stammt|bin) (definitiv |sicher |ganz sicher |wirklich ' +
        '|aber |bestimmt |garantiert )?(ich |wir )?(definitiv |sicher |ganz sicher |wirklich |aber |bestimmt ' +
        `|garantiert )?${NOT} ?(${OF_ME}|gewesen)`,
      `(das|dies|es) (war|waren|bin) (ich|wir) (definitiv |sicher |wirklich |aber |bestimmt |garantiert )?${NOT}`,
      `(ich|wir) (war|waren) (das|es) (${W} )?${NOT}`,
      `${START}(${NO}${SEP})?(war|waren) (ich|wir) (${W} )?${NOT}`,
      `${START}(${NO}${SEP})?(ist |kommt |stammt |kam )?${NOT} (von (mir|uns)|ich|wir)`,
      `${MAIL} (ist|war|kam|kommt|stammt|wurde) (${W} )?(${W} )?${NOT} (von (mir|uns)|(durch |von )mich)`,
      `von (mir|uns) (kam|kommt|stammt|ist|war) (${THIS} )?(${W} )?(${NOT}|kein(e[rn]?)?)`,
      `${START}(${NO}${SEP})?(${THIS} )?(kenne?|erkenne) (ich|wir) (${W} )?(nicht|nich)`,
      `(ich|wir) (kenne?n?|erkennen?) (${THIS}) (${W} )?(nicht|nich)`,
      `(ich|wir) (weiß|wissen) (von )?(nichts|nix) (davon|von (${W} )?${MAIL})`,
      `(weiß|wissen) (ich|wir) nichts`,
      `(damit|mit dieser ${MAIL}) (habe?n?|hab) (ich|wir) (nichts|nix) zu tun`,
      `(ich|wir) (habe?n?|hab) (damit )?(nichts|nix) (damit )?zu tun`,
      `(habe?n?|hab) (${W} )?(nichts|nix|nie (etwas|was|so etwas|sowas)|niemals etwas` +
        `|(nie )?kein(e[rn]?)? (${W} )?${MAIL}) (${W} )?${WROTE}`,
      `(habe?n?|hab) ${THIS} (${W} )?${NOT} ${WROTE}`,
      `${THIS} (habe?n?|hab|wurde) (ich |wir |von mir |von uns )(${W} )?${NOT} ${WROTE}`,
      '(jemand (anderes|anders|anderer|fremdes)|wer anders|ein fremder' +
        `|nicht ich) (${W} )?(${W} )?(${W} )?(${WROTE}|gewesen|sein)`,
      '(jemand|irgendwer|irgendjemand|wer) .{0,40}in (meinem|unserem) namen',
      '(gibt|gab|geben) sich .{0,16}für mich aus',
    ],
    not: [
      `^(?!.{0,300}${OPEN})(ja|jo|jawohl)${SEP}.{0,40}aber.*`,
      '(die|diese|der|dieser|das) (\\p{L}{0,12}buchung|zahlung|belastung|kauf|bestellung|rechnung|transaktion' +
        '|betrag|schuld|fehler) .{0,60}',
      '(ist|wurde) (das|die anfrage) in meinem namen',
    ],
  },
};
