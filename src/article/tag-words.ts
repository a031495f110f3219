import { wordSet } from './word-set.js';

/** Verbs with which a listener stands before what is said: "told the court that". */
export const WITH_LISTENER: ReadonlySet<string> = new Set(['told', 'tells', 'asked', 'asks']);

/** What stands behind "this", "that", "the" or "a" where they tell when: "said this week", "said the same day". */
export const TIME_WORDS = wordSet(
  'afternoon autumn day days decade evening fall few following hour hours minutes moment month months morning next night other previous same second spring summer time times week weekend weeks winter year years',
);
