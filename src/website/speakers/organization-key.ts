/**
 * Keys by which organisations compare: "the North Atlantic Treaty Organisation" → "north atlantic treaty
 * organization". Articles, case, accents, points and British spelling do not count.
 */
import { foldName } from './parse-name.js';

export function organizationKey(name: string): string {
  return foldName(name.replace(/['’]s$/u, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '')
    .replace(/\b(organi)s(?=ation)/gu, '$1z')
    .replace(/\b(defen)ce\b/gu, '$1se')
    .replace(/\blabor\b/gu, 'labour')
    .replace(/\bcentre\b/gu, 'center');
}

/** "NATO", "U.N.", "FBI"; the key is then the letters alone. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}
