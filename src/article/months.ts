/** Names of months, as the news writes them in seven languages. */
import { readWords } from './read-words.js';

/** Name in lower case → number, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [...readWords(new URL('./words/months.txt', import.meta.url))].map((line) => {
    const [name = '', month] = line.split(' ');
    return [name, Number(month)];
  }),
);
