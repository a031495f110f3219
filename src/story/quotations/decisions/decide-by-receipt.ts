/**
 * What somebody gets to read or to hear, or only passes on, is in the words of whoever it is from.
 *
 *     Lund received a letter saying “You must go”           not Lund's
 *     Lund got an e-mail from Hart that called her “lost”   Hart's
 *     Lund cited a study that called it “late”              not Lund's
 *     Lund sent a letter saying “You must go”               not decided here
 */
import { wordSet } from '../../../article/word-set.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { DOCUMENT, PREPOSITION, VERB } from '../../words/lexicon.js';
import { skipMark, skipThe } from '../cues/beside.js';
import { isPassive } from '../cues/is-passive.js';
import type { Context } from '../context.js';
import type { Verdict } from './verdict.js';

/** Whoever it is from, or nobody; null where nobody gets anything. */
export function decideByReceipt({ scene, utterance, candidates }: Context): Verdict {
  const { tokens, mentions } = scene;
  const gets = findGetting(tokens, utterance.first);
  if (gets < 0) return null;
  const isSender = (index: number) => {
    const { first, last } = mentions[index]!;
    return first > gets && last < utterance.first && FROM.has(tokens.words[skipThe(tokens, first - 1)]!);
  };
  return candidates.find(isSender) ?? 'nobody';
}

/** Before a name: "from the former mayor (Bo Hart)" */
const FROM = new Set(['from', 'by', '(']);
const BRACKETS = new Set(['(', ')']);

/** "received a letter saying", "was sent calls that called it": the token of "received" or "sent"; else -1. */
function findGetting(tokens: Tokens, first: number): number {
  const { words, classes, noun, shape, sentence } = tokens;
  let k = skipMark(tokens, first - 1);
  while (sentence[k] === sentence[first] && shape[k] !== Shape.mark && (classes[k]! & VERB) === 0) k--;
  const opens = (verb: number) => words[verb - 1] === 'that' || words[verb - 1] === 'which';
  // "Lund got a letter for saying “…”"
  const participle = words[k]?.endsWith('ing') && (classes[k - 1]! & PREPOSITION) === 0;
  // "a report that found her crew had shown “…”"
  if (!participle) while (sentence[k] === sentence[first] && shape[k] !== Shape.mark && !opens(k)) k--;
  if (!participle && (!opens(k) || (classes[k]! & VERB) === 0)) return -1;
  let paper = false;
  for (k--; sentence[k] === sentence[first]; k--) {
    // "Lund got up and wrote a letter saying “…”", "cited her own letter"
    if (WRITTEN.has(words[k]!) || (shape[k] === Shape.mark && !BRACKETS.has(words[k]!))) return -1;
    if (GETTING.has(words[k]!) || (GIVEN.has(words[k]!) && isPassive(tokens, k))) return paper ? k : -1;
    paper ||= ((classes[k]! | noun[k]!) & DOCUMENT) !== 0 || CALLS.has(words[k]!);
  }
  return -1;
}

/** Who does so, or has it, is whose words they are. */
const WRITTEN = new Set(['own', 'posted', 'published', 'read', 'wrote']);
const GETTING = wordSet(
  'challenged cite cited cites citing dismissed endorse endorsed endorses endorsing faced faces found get gets getting got liked likes linked pointed receive received receives receiving referenced referred rejected rejects repost reposted reposts retweet retweeted retweets saw sees share shared shares sharing sued sues suing',
);
const GIVEN = wordSet('given handed sent served');
const CALLS = wordSet(
  'call calls emails inquiry investigation letters messages notes question questions tweets',
);
