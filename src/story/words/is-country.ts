import { readWords } from '../../article/read-words.js';

const COUNTRIES: ReadonlySet<string> = new Set(readWords(new URL('./lists/countries.txt', import.meta.url)));

/** "China", "South Korea"; not "America", which is as often its people, nor "Jordan", which is a name too. */
export const isCountry = (parts: readonly string[]): boolean => COUNTRIES.has(parts.join(' '));
