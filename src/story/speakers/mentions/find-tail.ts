/**
 * Where a phrase ends behind its head: over "of the Harbour Board", "for Lund", "at Nordhaven".
 *
 *     "a spokeswoman for the board declined"  →  after "board"
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape, isCapital } from '../../words/shape.js';
import {
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  NUMBER_WORD,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEECH_VERB,
} from '../../words/lexicon.js';
import { isGenitive } from '../../words/genitive.js';

/** Longest stretch of words looked at behind a head. */
const REACH = 12;

/** Over "of the Harbour Board", "for Lund", "at Nordhaven". */
export function findTail(tokens: Tokens, head: number): number {
  let last = head;
  for (let k = last + 1; tokens.sentence[k] === tokens.sentence[head] && k - head <= REACH; k++) {
    const classes = tokens.classes[k]!;
    // "the mayor's aide": the phrase of the mayor ends with the mayor.
    if (k === head + 1 && isGenitive(tokens, k)) break;
    // "a spokesman for Quayson's said"
    if (isGenitive(tokens, k) && SAYING.has(tokens.words[k + 1]!)) return k;
    // "of Lund's party", "for the dockers' union": the owner is not the end.
    if (isGenitive(tokens, k)) continue;
    if (k === last + 1 && !TAIL.has(tokens.words[k]!)) break;
    // "of Norrvik State", "of the United States": with a capital it is no verb.
    const isState = STATES.has(tokens.words[k + 1]!) && tokens.shape[k + 1] === Shape.capital;
    const next = (tokens.classes[k + 1] ?? 0) & ~(isState ? SPEECH_VERB : 0);
    // "a lawyer for Lund on Monday"
    if (tokens.words[k] === 'on' && (next & CALENDAR) !== 0) break;
    // "a lawyer for Lund in a statement", "in an interview"
    if (tokens.words[k] === 'in' && isOccasion(tokens, k + 1)) break;
    // "an adviser to the mayor", but not "a plan to rebuild", nor "said a fisherman to the crowd".
    if (tokens.words[k] === 'to' && TIED.has(tokens.words[k - 1]!)) continue;
    // "a source close to her"
    if ((classes & PRONOUN) !== 0 && tokens.words[k - 2] === 'close') return k;
    if (tokens.shape[k] === Shape.mark || (classes & (AUXILIARY | PRONOUN | RELATIVE)) !== 0) break;
    // "the mother of two said"
    if ((classes & SPEECH_VERB) !== 0 && (tokens.classes[k - 1]! & NUMBER_WORD) !== 0) break;
    if (k - 1 > last && isOwnVerb(tokens, k)) return k - 1;
    // "close to the board": "close" says nothing by itself.
    const content =
      (classes & (PREPOSITION | DETERMINER | CONJUNCTION | POSSESSIVE)) === 0 && !TAIL.has(tokens.words[k]!);
    if (
      content &&
      (tokens.shape[k + 1] === Shape.mark ||
        (next & (SPEECH_VERB | AUXILIARY | PREPOSITION | CONJUNCTION | RELATIVE)) !== 0)
    )
      last = k;
    else if (content && isCapital(tokens.shape[k]!) && !isCapital(tokens.shape[k + 1]!)) {
      // "for the Lund campaign", "at Norrvik jail": the name is not the end.
      if (tokens.noun[k + 1] !== 0 || SITES.has(tokens.words[k + 1]!)) continue;
      // "at Gate 4"
      last = tokens.shape[k + 1] === Shape.number ? k + 1 : k;
    }
  }
  return last;
}

/** "a statement", "an e-mail", "an interview": where somebody speaks, and nothing that is theirs. */
const isOccasion = ({ words, noun }: Tokens, k: number) =>
  (words[k] === 'a' || words[k] === 'an') &&
  ((noun[k + 1]! & DOCUMENT) !== 0 || words[k + 1] === 'interview');

/** "A spokeswoman for the board declined": a past tense behind a noun ends the phrase. */
function isOwnVerb(tokens: Tokens, k: number): boolean {
  const small = PREPOSITION | DETERMINER | CONJUNCTION | POSSESSIVE;
  const past = tokens.words[k]!.endsWith('ed') || READS.has(tokens.words[k]!);
  return past && (tokens.classes[k - 1]! & small) === 0;
}

/** Words that go on with "to". */
const TIED = wordSet(
  'adviser advisor advisers advisors aide aides ambassador assistant counsel counsellor counselor consultant deputy envoy heir secretary witness close',
);
const STATES = new Set(['state', 'states']);
const SAYING = new Set(['added', 'confirmed', 'declined', 'said', 'says', 'told']);
const SITES = wordSet('airport camp factory jail mine plant port prison pub station');
const READS = new Set(['read', 'reads']);

const TAIL = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'to', 'on', 'close', 'familiar']);
