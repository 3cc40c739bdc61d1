/*
 * Words that several phrases share, as alternatives. People write on telephones and in a hurry: apostrophes are missing
 * and letters swapped.
 */

/** A denial, standing by itself. */
export const NOT =
  "(no|not|never|nor|without|\\w+n't|(do|did|does|is|was|are|were|have|has|had|ca|wo|would|could|should)nt|cannot)";
/** A denial, as the end of a verb: "did" + NT. */
export const NT = "( ?n'?t| not| never)";
export const MY = '(my|our)';
export const YOUR = '(your|the|ur|imaginator|imaginators)';
export const NUMBER =
  '(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|some|many|most|several)';
export const TIMES = '(two|three|four|five|2|3|4|5)';
export const TWICE = `(twice|twise|double|${TIMES} times|[2345]x|x ?[2345]|more than once|(multiple|several) times)`;

export const IMAGE =
  '(images?|imgs?|pictures?|pics?|photos?|renderings?|renders?|drawings?|posters?|thumbnails?' +
  '|designs?|zips?|pngs?|jpe?gs?|files?)';
export const REQUEST = '(requests?|calls?|generations?|jobs?|batch|endpoint|api|downloads?|runs?|prompts?|orders?)';
export const SERVICE =
  `(${YOUR} (\\w+ )?(service|servers?|api|site|website|platform|systems?|backend|endpoint|portal|app|dashboard)` +
  '|imaginator)';

export const CHARGED = '(charged?|charging|billed|billing|debited|invoiced|paid|payed|deducted)';
export const CHARGE =
  '(charges?|payments?|debits?|bookings?|entry|entries|bills?|billing|transactions?|invoices?|invoicing)';
/** What somebody else takes into use. */
export const MEANS = '(cards?|keys?|accounts?|credentials|password|login|tokens?|details)';
export const MONEY = '((a|the|my|any|your) )?(refunds?|money|cash|payment|bank transfer|transfer|payout)';
export const PRICE = '(prices?|pricing|rates?|costs?|tariffs?)';
export const ACCOUNT = '(accounts?|acct|profile|subscription|access)';
