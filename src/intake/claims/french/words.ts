/*
 * Words that several phrases share, as alternatives. Phrases are written with all their accents; `written` lets them
 * be found without.
 */

import { respelled, withoutAccents } from '../spelling.js';
import type { Wording } from '../wording.js';

/** Any one word. */
export const WORD = "[\\p{L}'-]{1,24}";
/** A denial; what people type often lacks the "ne". */
export const NOT = "(pas|jamais|plus|aucun|aucune|rien|sans|ni|non|ne|n')";
export const MY = '(mon|ma|mes|notre|nos)';
export const YOUR = '(votre|vos|ton|ta|tes|le|la|les|du|des|au|aux|de|ce|cette|ces)';
export const NUMBER =
  '(\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente|cent|certaines?|certains' +
  '|quelques|plusieurs' +
  '|la moitié|la plupart|moitié)';
export const TIMES = '(deux|trois|quatre|cinq|2|3|4|5)';
export const TWICE =
  `(${TIMES} fois|en double|en triple|[2345] ?x|(?<!\\p{L})x ?[2345]|plusieurs ` +
  `fois|plus d'une fois|doublement|a deux reprises|à ${TIMES} reprises)`;

export const IMAGE =
  '(images?|photos?|visuels?|illustrations?|dessins?|rendus?|clichés?|miniatures?|fichiers?|pngs?|jpe?gs?|zips?|pics?' +
  '|affiches?|logos?|portraits?|posters?)';
export const REQUEST =
  '(requêtes?|appels?|générations?|jobs?|lots?|traitements?|tâches?|batchs?|téléchargements?|commandes?' +
  '|prompts?|essais?|tentatives?)';
export const SERVICE =
  `(${YOUR} |l'|d')(${WORD} )?(services?|serveurs?|api|site|sites|plateforme|plate-forme` +
  '|systèmes?|backend|endpoint|application|appli|infrastructure)';

/** Taken as money, as the end of "vous avez" or "j'ai été". */
export const CHARGED =
  '(débitée?s?|débiter|débite|prélevée?s?|prélever|facturée?s?|facturer|facturez|facture|débitez|prélevez' +
  '|comptez|encaissée?s?|payée?s?|payer|paye|retirée?s?|pris|comptée?s?|comptabilisée?s?)';
export const CHARGE =
  '(débits?|prélèvements?|prelevements?|paiements?|payements?|factures?|facturations?|transactions?' +
  '|règlements?|opérations?|achats?|montants?|sommes?|lignes?)';
/** What somebody else takes into use. */
export const MEANS =
  '(cartes?|cb|clés?|clefs?|comptes?|identifiants?|mots? de passe|accès|tokens?|coordonnées|données)';
export const MONEY =
  "((un|le|mon|du|d'un|ce|notre) )?(remboursement|argent|virement|sous|fric|versement|espèces|cash|liquide)";
export const PRICE = '(prix|tarifs?|tarifications?|coûts?|grille)';
export const ACCOUNT = '(comptes?|abonnements?|accès|souscription)';

const ACCENTED = /[àâçéèêëîïôùûü]/g;
const ELISION = /(?<=[a-z])'/g;

/** Takes phrases and gives them so that accents and the apostrophes of elisions may lack, as in what phones type. */
export function typed(phrases: readonly string[]): string[] {
  return phrases.map(phrase =>
    phrase
      .replace(ACCENTED, letter =>
        withoutAccents(letter) === 'e' ? '[eéèêë]' : `[${letter}${withoutAccents(letter)}]`,
      )
      .replace(ELISION, "'?"),
  );
}

/** Takes a wording as one spells it and gives it as it may be typed. */
export const written = (wording: Wording): Wording => respelled(wording, typed);
