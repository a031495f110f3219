/**
 * Those whose names follow what they are together: the names speak.
 *
 *     "Two analysts, Ada Lund and Bo Hart, found …"   "…,” nuclear experts Ada Lund and Bo Hart wrote"
 */
import type { Tokens } from '../../words/tokens.js';
import { DETERMINER, lookUp, NUMBER_WORD, POSSESSIVE, ROLE, TITLE } from '../../words/lexicon.js';
import type { Draft, Mention } from '../mention.js';
import { phraseText } from '../../words/phrase-text.js';

/** Adds to `gone` the phrases that went into the names behind them. */
export function joinLists(tokens: Tokens, mentions: readonly Draft[], gone: Set<number>): void {
  for (let i = 0; i < mentions.length; i++) {
    const phrase = mentions[i]!;
    if (phrase.kind !== 'role' || !phrase.plural || phrase.type !== 'person') continue;
    const name = mentions.slice(i + 1, i + 4).find((next) => next.first > phrase.head);
    if (name?.kind !== 'name' || name.type === 'organization' || name.parts.length < 2) continue;
    const second = mentions.slice(i + 1, i + 8).find((next) => isSecond(tokens, name, next));
    if (second === undefined || !followsPhrase(tokens, phrase, name)) continue;
    gone.add(i);
    const role = singularRole(tokens, phrase);
    if (role !== null) for (const each of [name, second]) each.roles = [...each.roles, role];
    name.first = phrase.first;
    name.start = phrase.start;
  }
}

/** Right behind the phrase or its comma. */
const followsPhrase = ({ words }: Tokens, { head, last }: Mention, { first }: Mention) =>
  words[last + 1] === ',' ? first === last + 2 : first === head + 1;

/** "Ada Lund and Bo Hart" */
const isSecond = ({ words }: Tokens, { last }: Mention, { first, parts }: Mention) =>
  words[last + 1] === 'and' && first === last + 2 && parts.length > 1;

/** "Two military analysts" → "military analyst"; null where the plural is not plain. */
function singularRole({ text, start, words, classes }: Tokens, { first, head }: Mention): string | null {
  let from = first;
  while ((classes[from]! & (DETERMINER | NUMBER_WORD | POSSESSIVE)) !== 0) from++;
  const noun = words[head]!.slice(0, -1);
  if ((lookUp(noun) & (ROLE | TITLE)) === 0) return null;
  return `${phraseText(text, start[from]!, start[head]!)}${noun}`;
}
