import type { Tokens } from '../../words/find-tokens.js';

const DOMAIN = /^\.(?:com|org|net)\b/;

/** How many characters longer a name is by its domain: 4 in "Quaybroker.com", whose last token is "Quaybroker". */
export function findDomain({ text, end }: Tokens, last: number): number {
  const at = end[last]!;
  return text.charAt(at) === '.' && DOMAIN.test(text.slice(at, at + 5)) ? 4 : 0;
}
