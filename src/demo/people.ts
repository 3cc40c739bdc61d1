/** Somebody who writes to the desk. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/* The customers of the sample ledger: each has an account under this address. */
export const PEOPLE = {
  ada: { name: 'Ada Lindqvist', email: 'ada@lindqvist.example' },
  ben: { name: 'Ben Okafor', email: 'ben.okafor@northlight.example' },
  chiara: { name: 'Chiara Rossi', email: 'chiara@studio-rossi.example' },
  daan: { name: 'Daan de Vries', email: 'daan@devries.example' },
  emma: { name: 'Emma Müller', email: 'emma.mueller@bildwerk.example' },
  farid: { name: 'Farid Haddad', email: 'farid@haddad.example' },
  grace: { name: 'Grace Kim', email: 'grace.kim@phone.example' },
  hiro: { name: 'Hiro Tanaka', email: 'hiro@tanaka.example' },
  ines: { name: 'Inês Duarte', email: 'ines@duarte.example' },
  jonas: { name: 'Jonas Weber', email: 'jonas.weber@weber-druck.example' },
  katja: { name: 'Katja Novák', email: 'katja@novak-katalog.example' },
  lena: { name: 'Lena Sørensen', email: 'lena@sorensen.example' },
} as const satisfies Record<string, Person>;

/** The short name of a customer: the key of the account. */
export type PersonKey = keyof typeof PEOPLE;
