/**
 * How somebody is addressed: British papers call nobody Mr who is a Sir, a Lord or a doctor.
 *
 *     "Sir Bo Lund", "Dr Bo Lund"  →  titled;   "Mr Lund"  →  plain
 */
import { wordSet } from '../../../article/word-set.js';
import type { Entity } from '../entity.js';
import type { Tokens } from '../../words/tokens.js';
import type { Mention, Style } from '../mention.js';

/** What the tokens before a name say. */
export function findStyle({ words }: Tokens, start: number, first: number): Style | null {
  for (let k = start; k < first; k++) {
    if (TITLED.has(words[k]!)) return 'titled';
    if (PLAIN.has(words[k]!)) return 'plain';
  }
  return null;
}

const PLAIN = new Set(['miss', 'mr', 'mrs', 'ms', 'mx']);
const TITLED = wordSet('baroness dame dr lady lord prof professor sir');

/** Those of one surname who may be called so; all, where nobody is. */
export function chooseByStyle(family: readonly Entity[], { style }: Mention): readonly Entity[] {
  if (style === null || family.length < 2) return family;
  const fit = family.filter((entity) => (entity.style === 'titled') === (style === 'titled'));
  return fit.length === 0 ? family : fit;
}
