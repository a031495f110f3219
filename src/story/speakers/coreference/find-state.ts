/**
 * The state that an aside behind a name tells, in words: "Ada Lund (R-Fla.)", "Ada Lund, D-N.Y.,", "Bo Hart (Ky.)".
 */
import { readWords } from '../../../article/read-words.js';
import type { Tokens } from '../../words/find-tokens.js';

const STATES = readStates();

function readStates(): Map<string, readonly string[]> {
  const states = new Map<string, readonly string[]>();
  for (const line of readWords(new URL('../../words/lists/states.txt', import.meta.url))) {
    const [short = '', ...name] = line.split(' ');
    states.set(short, name);
  }
  return states;
}

const NONE: readonly string[] = [];
const PARTY = /^[rdi]-/;

/** `last`: the last token of the name. Empty where there is no such aside; a state without party only in brackets. */
export function findState(tokens: Tokens, last: number): readonly string[] {
  const opener = tokens.words[last + 1];
  if (opener !== '(' && opener !== ',') return NONE;
  const word = tokens.words[last + 2] ?? '';
  if (PARTY.test(word)) return STATES.get(word.slice(2)) ?? NONE;
  return opener === '(' && tokens.words[last + 3] === ')' ? (STATES.get(word) ?? NONE) : NONE;
}
