/**
 * Those whose names follow what they are together: the names speak.
 *
 *     "Two analysts, Ada Lund and Bo Hart, found …"   "…,” nuclear experts Ada Lund and Bo Hart wrote"
 */
import { type Tokens, Shape } from './find-tokens.js';
import type { Draft, Mention } from './mention.js';

/** Adds to `gone` the phrases that went into the names behind them. */
export function joinLists(tokens: Tokens, mentions: readonly Draft[], gone: Set<number>): void {
  for (let i = 0; i < mentions.length; i++) {
    const phrase = mentions[i]!;
    if (phrase.kind !== 'role' || !phrase.plural || phrase.type !== 'person' || phrase.quoted) continue;
    const name = mentions.slice(i + 1, i + 4).find((next) => next.first > phrase.head);
    if (name?.kind !== 'name' || name.type === 'organization' || name.parts.length < 2) continue;
    if (!isTogether(tokens, phrase, name) || !hasSecond(tokens, mentions.slice(i + 1, i + 8), name)) continue;
    gone.add(i);
    name.first = phrase.first;
    name.start = phrase.start;
  }
}

/** Right behind the phrase or its comma; but not in "told reporters Ada Lund and Bo Hart would stay". */
function isTogether({ words, sentence, quoted, shape }: Tokens, phrase: Mention, name: Mention): boolean {
  if (sentence[phrase.head] !== sentence[name.head] || quoted[name.head] !== quoted[phrase.head])
    return false;
  if (words[phrase.last + 1] === ',') return name.first === phrase.last + 2;
  const before = phrase.first - 1;
  const opens = before < 0 || sentence[before] !== sentence[phrase.first] || shape[before] === Shape.mark;
  return name.first === phrase.head + 1 && (opens || words[before] === 'by' || quoted[before] !== 0);
}

/** "Ada Lund and Bo Hart" */
function hasSecond({ words }: Tokens, mentions: readonly Mention[], { last }: Mention): boolean {
  return (
    words[last + 1] === 'and' &&
    mentions.some(({ kind, first, parts }) => kind === 'name' && first === last + 2 && parts.length > 1)
  );
}
