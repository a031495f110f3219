/** The endings of owners among tokens: "Lund's", "the dockers' union". */
import type { Tokens } from './tokens.js';
import { Shape } from './shape.js';

/** "'s", or the apostrophe alone behind a plural whose noun follows. */
export function isGenitive(tokens: Tokens, k: number): boolean {
  const word = tokens.words[k];
  if (word === "'s") return true;
  const follows = tokens.shape[k + 1] === Shape.lower || tokens.shape[k + 1] === Shape.capital;
  return (word === "'" || word === '’') && follows && tokens.words[k - 1]?.endsWith('s') === true;
}

/** Does an owner's ending stand in tokens `first` to before `end`? */
export function hasGenitive(tokens: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isGenitive(tokens, k)) return true;
  return false;
}
