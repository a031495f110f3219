/** Whom a document comes from, by the words behind it: "a letter from Lund", "a report released on Monday by the board". */
import { lastWord } from '../../words/last-word.js';
import { wordSet } from '../../../article/word-set.js';
import type { State } from './coreference-state.js';
import { Shape } from '../../words/shape.js';
import { findNamesakes } from '../entities/find-namesakes.js';
import { AUXILIARY, POSSESSIVE, RELATIVE, SPEECH_VERB } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { resolveOfOwner } from './resolve-of-owner.js';

/** How far behind the document its author may stand, in tokens. */
const REACH = 8;

/** "a letter from the Harbour Board", "a report released on Monday by the Harbour Board"; but not "obtained by the Post". */
export function findOrigin(state: State, { head }: Mention, index: number): number {
  const { words, classes, shape } = state.tokens;
  let made = false;
  for (let k = head + 1; k <= head + REACH; k++) {
    const word = words[k]!;
    if (word === 'from' || (word === 'in' && words[head] === 'editorial')) return findBehind(state, index, k);
    if (word === 'by')
      return made || k === head + 1 || words[k - 1] === ',' ? findBehind(state, index, k) : -1;
    made ||= MAKING.has(word) || (word === 'signed' && SIGNED.has(words[head]!));
    // "the memo, written by Lund, says", "the memo, by Lund, says"
    if (word === ',' && (WRITING.has(words[k + 1]!) || (k === head + 1 && words[k + 1] === 'by'))) continue;
    if (shape[k] === Shape.mark) return -1;
    const clause = (classes[k]! & (SPEECH_VERB | AUXILIARY | RELATIVE)) !== 0;
    if (clause && word !== 'was' && !MAKING.has(word)) return -1;
  }
  return -1;
}

/** Who is named right behind "from" or "by" at `tie`. */
function findBehind(state: State, index: number, tie: number): number {
  const { tokens, mentions, names } = state;
  const next = mentions
    .slice(index + 1, index + 6)
    .find(({ first, possessive }) => first > tie && !possessive);
  // "by Lund spokesman Bo Hart"
  const whole = mentions[next?.inside ?? -1];
  const name = whole?.kind === 'name' ? whole : next;
  if (name?.kind !== 'name' || name.first > tie + LONGEST_TITLE) return -1;
  // "released by her lawyer, Bo Hart": for her
  const owned = (tokens.classes[name.first]! & POSSESSIVE) !== 0;
  if (owned && name.roles.some((role) => AGENTS.has(lastWord(role)))) return -1;
  const [found, ...others] = findNamesakes(names, name);
  // "by Lund and 40 dockers", but "written by Lund and sent", "a letter by Lund and a complaint"
  const joined = tokens.words[name.last + 1] === 'and' && !APART.has(tokens.words[name.last + 2]!);
  if (found === undefined || others.length > 0 || joined) return -1;
  const outer = mentions[name.inside];
  if (outer?.kind !== 'role' || outer.first < tie) return found.index;
  // "by the Lund campaign", but not "by the Lund family"
  return outer.type === 'person' ? -1 : resolveOfOwner(state, outer, found).entity;
}

/** Who gives out what another has to say. */
const AGENTS = wordSet(
  'agent attorney lawyer manager publicist representative solicitor spokesman spokesperson spokeswoman',
);

/** So far behind "by" a name may begin: "from the left-leaning Harbour Institute". */
const LONGEST_TITLE = 5;

/** They are of who signs them, unlike a bill or an order. */
const SIGNED = wordSet('affidavit declaration email e-mail letter memo message note statement testimony');

/** Behind a comma; "filed" and "sent" may be a lawyer's work, and a bill is signed by who did not write it. */
const WRITING = new Set(['authored', 'drafted', 'penned', 'prepared', 'written']);

const MAKING = wordSet(
  'authored circulated commissioned compiled conducted delivered drafted filed given issued penned posted prepared produced published put released sent submitted written',
);

/** Behind "and" they tell of something else. */
const APART = new Set([...MAKING, 'a', 'an', 'another']);
