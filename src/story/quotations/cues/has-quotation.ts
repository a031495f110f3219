import type { Tokens } from '../../words/tokens.js';

/** Whether quoted words stand between two places: at token `from` or behind it, before `to`. */
export function hasQuotation({ quoted }: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (quoted[k] !== 0) return true;
  return false;
}
