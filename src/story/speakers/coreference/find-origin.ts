/** Whom a document comes from, by the words behind it: "a letter from Lund", "a report released on Monday by the board". */
import type { State } from './coreference-state.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';
import { findNamesakes } from '../entities/find-namesakes.js';
import { isPlaceName } from '../../words/is-place-name.js';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SPEECH_VERB,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { resolveOwned } from './resolve-owned.js';

/** How far behind the document its author may stand, in tokens. */
const REACH = 8;

/** "a letter from the Harbour Board", "a report released on Monday by the Harbour Board"; but not "obtained by the Post". */
export function findOrigin(state: State, { head }: Mention, index: number): number {
  const { tokens, mentions, names } = state;
  for (let k = head + 1; k <= head + REACH && tokens.sentence[k] === tokens.sentence[head]; k++) {
    const word = tokens.words[k]!;
    const tie = word === 'from' || word === 'by' || (word === 'to' && tokens.words[k - 1] === 'attributed');
    const inPaper = word === 'in' && k === head + 1 && tokens.words[head] === 'editorial';
    if (!tie && !inPaper) {
      if (k === head + 1 && isAttributed(tokens, k)) {
        k += 3;
        continue;
      }
      // "the memo, written by Lund, says"
      if (k === head + 1 && word === ',' && WRITING.has(tokens.words[k + 1]!) && tokens.words[k + 2] === 'by')
        continue;
      const was = word === 'was' || word === 'were';
      if (tokens.shape[k] === Shape.mark || tokens.quoted[k] !== 0) return -1;
      if (!was && !MAKING.has(word) && (tokens.classes[k]! & (SPEECH_VERB | AUXILIARY | RELATIVE)) !== 0)
        return -1;
      continue;
    }
    if (k > head + 1 && word === 'by' && !hasMaking(tokens.words, head, k)) return -1;
    const from = skipAdjectives(tokens, (tokens.classes[k + 1]! & DETERMINER) !== 0 ? k + 2 : k + 1);
    for (let j = index + 1; j < mentions.length && mentions[j]!.first <= from; j++) {
      const name = mentions[j]!;
      if (name.kind !== 'name' || name.possessive || name.last <= k) continue;
      const found = findNamesakes(names, name);
      if (found.length !== 1 || isPlaceName(found[0]!.parts) || isJoined(tokens, mentions, j)) return -1;
      // "by the Lund campaign", but not "by the Lund family"
      const outer = mentions[name.inside];
      if (outer?.kind === 'role' && outer.type === 'person' && outer.first > k) return -1;
      const owned = outer?.kind === 'role' && outer.type === 'organization' && outer.first > k;
      return owned ? resolveOwned(state, found[0]!, tokens.words[outer.head]!).entity : found[0]!.index;
    }
    return -1;
  }
  return -1;
}

/** "by Lund and 40 dockers", "by Lund, Hart and Voss": not of the first alone; but "written by Lund and sent", "by Lund and another". */
function isJoined({ words }: Tokens, mentions: readonly Mention[], index: number): boolean {
  const { last } = mentions[index]!;
  if (words[last + 1] === 'and') {
    const more = MAKING.has(words[last + 2]!) || words[last + 2] === 'another';
    return (
      !more &&
      !mentions
        .slice(index + 1, index + 3)
        .some(({ kind, first }) => kind === 'document' && first === last + 2)
    );
  }
  const next = mentions[index + 1];
  return words[last + 1] === ',' && next?.first === last + 2 && words[next.last + 1] === 'and';
}

/** ", which was attributed to Lund" */
const isAttributed = ({ words }: Tokens, k: number) =>
  words[k] === ',' && words[k + 1] === 'which' && words[k + 3] === 'attributed' && words[k + 4] === 'to';

/** "from the left-leaning Harbour Institute" */
function skipAdjectives({ shape, classes, noun }: Tokens, from: number): number {
  let k = from;
  // "state attorney": a noun, though it is a verb elsewhere
  const plain = (at: number) =>
    shape[at] === Shape.lower && ((classes[at]! & SMALL) === 0 || (noun[at] !== 0 && noun[at + 1] !== 0));
  while (k < from + 3 && plain(k)) k++;
  return k;
}

const SMALL = AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION | RELATIVE | VERB;

/** Between the document's head and "by". */
function hasMaking(words: readonly string[], head: number, by: number): boolean {
  for (let k = head + 1; k < by; k++)
    if (MAKING.has(words[k]!) || (words[k] === 'signed' && SIGNED.has(words[head]!))) return true;
  return false;
}

/** They are of who signs them, unlike a bill or an order. */
const SIGNED = new Set(
  'affidavit declaration email e-mail letter memo message note statement testimony'.split(' '),
);

/** Behind a comma; "filed" and "sent" may be a lawyer's work, and a bill is signed by who did not write it. */
const WRITING = new Set(['authored', 'drafted', 'penned', 'prepared', 'written']);

const MAKING = new Set(
  'authored circulated commissioned compiled conducted delivered drafted filed given issued penned posted prepared produced published put released sent submitted tweeted written'.split(
    ' ',
  ),
);
