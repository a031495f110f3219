/**
 * Finds names: runs of capitalised words with particles, initials and suffixes, the title or honorific before them taken
 * off, and organisations told from people by what their names contain.
 *
 *     "said Sen. Ada van der Lund Jr. of the Harbour Board"  →  Ada van der Lund Jr. (role "Sen.") | Harbour Board
 */
import { buildName } from './build-name.js';
import { findNameEnd } from './find-name-end.js';
import type { Spelling } from '../../words/spelling.js';
import type { Tokens } from '../../words/tokens.js';
import { isOwnGenitive } from './is-own-genitive.js';
import { findArticle, isInhabitant, isMember } from './is-member.js';
import { PEERS } from './office-words.js';
import { opensName } from './opens-name.js';
import { createPhrase, type Mention } from '../mention.js';
import { continuesName } from './continues-name.js';
import { ORGANIZATION, PEOPLE } from '../../words/lexicon.js';
import { phraseText } from '../../words/phrase-text.js';

/** All names, in order; those inside quoted passages too, marked as such. `headings`: see `findHeadings`. */
export function findNames(tokens: Tokens, spelling: Spelling, headings: Uint8Array): Mention[] {
  const names: Mention[] = [];
  let i = 0;
  while (i < tokens.count) {
    if (headings[i] === 1 || !opensName(tokens, i, spelling)) {
      i++;
      continue;
    }
    const end = findNameEnd(tokens, i);
    const name = buildName(tokens, i, end, spelling);
    const finished = name === null ? null : finish(tokens, name, spelling);
    if (finished !== null) names.push(finished);
    i = Math.max(end, (finished?.last ?? 0) + 1);
  }
  return names;
}

/** A role that looks like a name, a peer's name, and one that ends like an owner's. */
function finish(tokens: Tokens, name: Mention, spelling: Spelling): Mention {
  // "a hopeful Becker" where the article knows Carl Becker
  const word = tokens.words[name.last]!;
  if ((!spelling.surnames.has(word) || isInhabitant(word)) && isMember(tokens, name))
    return createMember(tokens, name);
  const { first, last, honorific, roles } = name;
  const seat = findSeat(tokens, name);
  if (seat > last) {
    const end = tokens.end[seat]!;
    return endAt(name, seat, end, phraseText(tokens.text, tokens.start[first]!, end));
  }
  if (honorific || roles.length > 0 || !isOwnGenitive(tokens, first, last)) return name;
  const end = tokens.end[last + 1]!;
  return endAt(name, last + 1, end, phraseText(tokens.text, tokens.start[first]!, end));
}

/** Changed, not copied: a copy by `...` is of another shape to the engine, and all that reads mentions is compiled anew. */
const endAt = (mention: Mention, last: number, end: number, name: string): Mention =>
  Object.assign(mention, { last, end, name, possessive: false });

/** "said the Norrvik Harrier" */
function createMember(tokens: Tokens, { first, last, possessive }: Mention): Mention {
  const from = findArticle(tokens, first);
  const definite = tokens.words[from] === 'the';
  return createPhrase(tokens, 'role', from, last, last, { type: 'person', possessive, definite });
}

/** "Lord Lund of Norrvik said": the last token of the place; of "Lord Lund of the Harbour Board" the name's own. */
function findSeat(tokens: Tokens, { first, last, parts, possessive }: Mention): number {
  const { words, classes } = tokens;
  if (parts.length !== 1 || possessive || words[last + 1] !== 'of' || !PEERS.has(words[first]!)) return last;
  let end = last + 2;
  while (continuesName(tokens, end + 1, end)) end++;
  // "Lord Lund of Norrvik University"
  return (classes[end]! & (ORGANIZATION | PEOPLE)) !== 0 ? last : end;
}
