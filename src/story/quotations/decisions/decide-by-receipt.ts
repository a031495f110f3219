/**
 * What somebody gets to read or to hear, or only passes on, is in the words of whoever it is from.
 *
 *     Lund received a letter saying “You must go”           not Lund's
 *     Lund got an e-mail from Hart that called her “lost”   Hart's
 *     Lund cited a study that called it “late”              not Lund's
 *     Lund sent a letter saying “You must go”               not decided here
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { DOCUMENT, PREPOSITION, VERB } from '../../words/lexicon.js';
import { skipMark, skipThe } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import { type Context, isKnown } from '../context.js';
import { isPassive } from '../cues/is-passive.js';
import type { Verdict } from './rules.js';

/** Whoever it is from, or nobody; null where nobody gets anything. */
export function decideByReceipt(context: Context): Verdict {
  const { scene, candidates } = context;
  const { first } = context.utterance;
  const { tokens, mentions, cues } = scene;
  const says = findSaying(tokens, first);
  const gets = says < 0 ? -1 : findGetting(tokens, says);
  if (gets < 0) return null;
  const { sentence } = tokens;
  // The nearest: "from the former mayor (Bo Hart)"
  const sender = candidates.find((index) => {
    const { first: from } = mentions[index]!;
    const before = tokens.words[skipThe(tokens, from - 1)]!;
    return from > gets && from < says && FROM.has(before);
  });
  // "Lund said he got a letter saying “…”" may be Lund's own account of it.
  const isTold = (index: number) =>
    isSpeaking(cues[index]) && cues[index]!.token < gets && sentence[cues[index]!.token] === sentence[first];
  if (sender === undefined && candidates.some(isTold)) return null;
  return sender !== undefined && isKnown(context, sender) ? sender : 'nobody';
}

const FROM = new Set(['from', 'by', '(']);

/** The token of "saying", of "called" in "that called"; -1 where there is none near by. */
function findSaying(tokens: Tokens, first: number): number {
  const { words, classes, shape, sentence, quoted } = tokens;
  let k = skipMark(tokens, first - 1);
  for (; k > first - LONGEST_CLAUSE && sentence[k] === sentence[first]; k--) {
    if (shape[k] === Shape.mark || quoted[k] !== 0) return -1;
    if ((classes[k]! & VERB) === 0) continue;
    const before = words[k - 1]!;
    // "Lund got a warning for saying “…”"
    const participle = words[k]!.endsWith('ing') && (classes[k - 1]! & PREPOSITION) === 0;
    return participle || before === 'that' || before === 'which' ? k : -1;
  }
  return -1;
}

/** "received a letter", "was sent a note", before its verb: the token of "received" or "sent"; else -1. */
function findGetting(tokens: Tokens, says: number): number {
  const { words, classes, noun, shape, sentence, quoted } = tokens;
  let paper = -1;
  for (let k = says - 1; k > says - LONGEST_OBJECT && sentence[k] === sentence[says]; k--) {
    if (quoted[k] !== 0 || (shape[k] === Shape.mark && words[k] !== '(' && words[k] !== ')')) return -1;
    // "Lund got up and wrote a letter saying “…”", "cited her own letter"
    if (WRITTEN.has(words[k]!) && words[k + 1] !== 'by') return -1;
    if (((classes[k]! | noun[k]!) & DOCUMENT) !== 0 || CALLS.has(words[k]!)) paper = k;
    else if (GETTING.has(words[k]!) || (GIVEN.has(words[k]!) && isPassive(tokens, k)))
      return paper < 0 ? -1 : k;
  }
  return -1;
}

/** Longest way from "saying" to the quotation, and from "received" to "saying", in tokens. */
const LONGEST_CLAUSE = 9;
const LONGEST_OBJECT = 12;
const CALLS = new Set('call calls emails letters messages notes question questions tweets'.split(' '));
const GETTING = new Set(
  'cite cited cites citing endorse endorsed endorses endorsing faced faces found get gets getting got linked pointed receive received receives receiving referenced referred repost reposted reposts retweet retweeted retweets saw sees'.split(
    ' ',
  ),
);
/** Who does so, or has it, is whose words they are. */
const WRITTEN = new Set(['own', 'posted', 'published', 'read', 'wrote']);
const GIVEN = new Set('given handed sent served shown'.split(' '));
