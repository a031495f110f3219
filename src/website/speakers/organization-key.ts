/**
 * Keys by which organisations compare: "the North Atlantic Treaty Organisation" → "nato". Articles, case, accents,
 * points and British spelling do not count, nor how a story may word a name ("US Tides Department" for "United States
 * Department of Tides"), and names of one well-known organisation have one key.
 */
import { organizationKey as keyInStory } from '../../story/speakers/entities/group-organizations.js';
import { acronymOf } from '../../story/words/acronym-of.js';
import { knownLabel } from '../../story/topics/known-topics.js';
import { foldName } from './parse-name.js';

export function organizationKey(name: string): string {
  const bare = name.trim().replace(/^the\s+/iu, '');
  return keyInStory(fold(knownLabel(bare) ?? bare));
}

function fold(name: string): string {
  return foldName(name.replace(/['’]s(?!\p{L})/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '')
    .replace(/isation/gu, 'ization')
    .replace(/\bdefence\b/gu, 'defense')
    .replace(/\blabor\b/gu, 'labour')
    .replace(/\bcentre\b/gu, 'center');
}

/** "NATO", "U.N.", "FBI"; the key is then the letters alone. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name.trim());
}

/** "Office for National Statistics" → "ons"; empty for a name of one word. */
export function acronymOfName(name: string): string {
  const letters = acronymOf(foldName(name).split(/[^\p{L}\p{N}]+/u));
  return letters.length < 2 ? '' : letters;
}
