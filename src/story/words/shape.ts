/** How words are written: small, with a capital, in capitals. */
import { wordSet } from '../../article/word-set.js';
import { isDigit, isLower, isUpper, isWordChar } from './letters.js';

/** How a token is written. */
export const Shape = { mark: 0, lower: 1, capital: 2, capitals: 3, initial: 4, number: 5 } as const;

export const isCapital = (shape: number) =>
  shape === Shape.capital || shape === Shape.capitals || shape === Shape.initial;

/** A value of `Shape`. */
export function findShape(raw: string): number {
  const first = raw.charCodeAt(0);
  if (!isWordChar(first)) return Shape.mark;
  if (isDigit(first)) return Shape.number;
  if (!isUpper(first)) return PREFIXED.test(raw) ? Shape.capital : Shape.lower;
  if (isAdjective(raw)) return Shape.lower;
  if (raw.length === 1 || (raw.length === 2 && raw[1] === '.')) return Shape.initial;
  for (let i = 1; i < raw.length; i++) if (isLower(raw.charCodeAt(i))) return Shape.capital;
  return Shape.capitals;
}

/** "diLund", "vanHart"; but "iPhone" */
const PREFIXED = /^(?:d[aeiu]|l[ae]|v[ao]n|ma?c)[A-Z][a-z]{2,}$/;

/** "DVD-like", "Norrvik-based", "Quay-for-All": what begins with a name and is none; but "Jae-won". */
function isAdjective(raw: string): boolean {
  const hyphen = raw.lastIndexOf('-');
  return hyphen > 0 && (ENDINGS.has(raw.slice(hyphen + 1)) || raw.includes('-for-'));
}

const ENDINGS = wordSet(
  'affiliated aligned appointed area authored backed based born bound branded centric controlled dominated drafted educated era friendly funded held issued language leaning led like made occupied only owned raised related ruled run sized speaking sponsored style themed trained type wide',
);
