/** The long forms that a short first name may stand for: "bill" → william; from the list of short names. */
import { readWords } from '../../article/read-words.js';
import { push } from '../../story/push.js';

const FORMAL = new Map<string, string[]>();
for (const line of readWords(new URL('../../story/words/lists/nicknames.txt', import.meta.url))) {
  const [short, long] = line.split(' ') as [string, string];
  push(FORMAL, short, long);
}

/** In small letters; empty for a name that is no short form. */
export function formalNames(given: string): readonly string[] {
  return FORMAL.get(given) ?? [];
}
