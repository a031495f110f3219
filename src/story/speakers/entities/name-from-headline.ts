/**
 * Full names that only the headline gives: "Ada Lund Wins" above a text that speaks of Lund.
 */
import type { Entity } from '../entity.js';
import { lastWord } from '../../words/last-word.js';
import { clash, FIRST_NAME, genderOf, lookUp, NEVER } from '../../words/lexicon.js';

/** Gives those whom the text calls by surname alone the one first name that stands before it in the headline. */
export function nameFromHeadline(entities: readonly Entity[], headline: string | null): void {
  // "In Norrvik, Lund wins": what ends with a comma is no first name.
  const words = headline?.split(/[^\p{L}\p{N}.,:;-]+|(?=[,:;])/u) ?? [];
  for (const entity of entities) {
    if (!entity.named || entity.parts.length !== 1 || entity.type === 'organization') continue;
    const first = findFirstName(words, entity);
    if (first === null) continue;
    // "Lord Lund"
    entity.name = `${first} ${lastWord(entity.name)}`;
    entity.parts = [first.toLowerCase(), ...entity.parts];
  }
}

/** Null where there is none, or more than one. */
function findFirstName(words: readonly string[], { parts, gender }: Entity): string | null {
  let found: string | null = null;
  for (let i = 1; i < words.length; i++) {
    if (words[i]!.toLowerCase() !== parts[0]) continue;
    const first = words[i - 1]!;
    const classes = lookUp(first.toLowerCase());
    if ((classes & (FIRST_NAME | NEVER)) !== FIRST_NAME || VERBS.has(first.toLowerCase())) continue;
    // "Will it carry Lund?"
    if (!/^\p{Lu}/u.test(first)) continue;
    if (clash(gender, genderOf(classes))) continue;
    if (found !== null && found !== first) return null;
    found = first;
  }
  return found;
}

/** First names that are verbs in a headline: "Voters Sue Lund". */
const VERBS = new Set(['chase', 'drew', 'grant', 'mark', 'rob', 'sue']);
