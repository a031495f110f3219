/**
 * Whoever gives something a name in quoted words, with nothing but that thing between verb and quotation.
 *
 *     Lund dismissed Hart's plan as “a wreck”            Lund's
 *     Lund called the report that Hart wrote “a wreck”   not decided here
 */
import { wordSet } from '../../../article/word-set.js';
import { isCapital, Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  VERB,
} from '../../words/lexicon.js';
import type { Context } from '../context.js';
import { skipArticle, skipThe } from '../cues/beside.js';
import type { CueForm } from '../cues/cue.js';
import { isNegated } from '../cues/is-negated.js';
import { isPassive } from '../cues/is-passive.js';
import { BRANDING, MODALS, NAMING } from '../cues/clause-words.js';
import type { Mention } from '../../speakers/mention.js';
import { firstWord, type Utterance } from '../utterance.js';
import { REFERENCES } from './governs-quotation.js';
import type { Verdict } from './verdict.js';

/** The subject of the verb that names it; nobody where it is not said to do so. */
export function decideByNaming({ scene, utterance, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  if (isDeclined(tokens, utterance)) return 'nobody';
  const mention = candidates.find((index) => {
    const cue = cues[index] ?? null;
    // "The board issued a statement calling it “a wreck”"
    if (cue === null || !SUBJECTS.has(cue.form) || mentions[index]!.kind === 'document') return false;
    return givesName(tokens, cue.token, utterance) && !isUnreal(tokens, mentions[index]!, cue.token);
  });
  if (mention === undefined) return null;
  const doubted = DOUBTS.has(tokens.words[mentions[mention]!.first - 1]!);
  return doubted || isDenied(tokens, mentions[mention]!) || isSaying(tokens, utterance) ? 'nobody' : mention;
}

/** "Neither Hart nor Lund", "not even Lund", "nobody on the board", "no sign that Lund", "not Lund, who"; but not "not only Lund". */
function isDenied({ words, classes, shape, sentence }: Tokens, { kind, first, head }: Mention): boolean {
  let k = first - 1;
  if (kind === 'relative') while (words[k] === ',' || isCapital(shape[k]!)) k--;
  const passes = () => (classes[k]! & BEFORE_DENIED) !== 0 || SIGNS.has(words[k]!);
  while (passes() && !NEGATIONS.has(words[k]!)) k--;
  return sentence[k] === sentence[head] && NEGATIONS.has(words[k]!) && words[k + 1] !== 'only';
}

const BEFORE_DENIED = PREPOSITION | DETERMINER | ADVERB | RELATIVE;
const SIGNS = wordSet('evidence hint indication proof sign suggest suggestion');
const NEGATIONS = wordSet('neither no nobody none nor not nothing');

/** "When Lund called the police “they never came,” said Hart."; but not "described it as “it's late”" */
const isSaying = (tokens: Tokens, utterance: Utterance) =>
  tokens.words[utterance.first - 1] !== 'as' &&
  SUBJECT_WORDS.has(tokens.words[firstWord(tokens, utterance)]!);
const SUBJECT_WORDS = wordSet('he i it she they we you');

/** "whether Lund called it", "Had Lund called it" */
const DOUBTS = new Set(['had', 'if', 'whether']);
const SUBJECTS: ReadonlySet<CueForm> = new Set(['subject', 'over-aside']);

/** "called the plan “…”", "dismissed the plan as a “…”", "which Lund called “late”" */
function givesName(tokens: Tokens, token: number, utterance: Utterance): boolean {
  const { words, classes, shape, sentence } = tokens;
  const { first } = utterance;
  if (token === first - 1)
    return (
      NAMING.has(words[token]!) &&
      // "for what she called “…”": of the subject before it
      words[token - 2] !== 'what' &&
      shape[firstWord(tokens, utterance)] === Shape.lower
    );
  if (token >= first - 1 || token < first - LONGEST_WAY || sentence[token] !== sentence[first]) return false;
  const link = skipArticle(tokens, first - 1);
  const as = words[link] === 'as';
  if (!as && !CALLING.has(words[token]!)) return false;
  // "called Hart among “…”"
  if (!as && (classes[link]! & PREPOSITION) !== 0) return false;
  for (let k = token + 1; k < (as ? link : first); k++) {
    if (PASSED.has(words[k]!)) continue;
    // "mocked Hart's description of it as “…”": Hart's words
    if (shape[k] === Shape.mark || REFERENCES.has(words[k]!)) return false;
    const noun = (classes[k - 1]! & (DETERMINER | POSSESSIVE)) !== 0 || words[k - 1] === "'s";
    if ((classes[k]! & (noun ? CLAUSE & ~VERB : CLAUSE)) !== 0) return false;
  }
  return true;
}

/** "would call it", "wants everyone to call it" */
function isUnreal(tokens: Tokens, { first }: Mention, verb: number): boolean {
  const { words, classes } = tokens;
  if (words[verb - 1] === 'to' && URGING.has(words[skipThe(tokens, first - 1)]!)) return true;
  let k = verb - 1;
  while ((classes[k]! & (ADVERB | AUXILIARY)) !== 0 && !UNREAL.has(words[k]!)) k--;
  return UNREAL.has(words[k]!);
}

const URGING = wordSet('advised asked encouraged expected invited ordered pressed told urged wanted wants');
const UNREAL = new Set([...MODALS, 'did', 'do', 'does']);

/** "never called it “…”", "could have called it “…”", "refused to call it “…”", "stopped short of calling it “…”" */
function isDeclined(tokens: Tokens, utterance: Utterance): boolean {
  const { words } = tokens;
  for (let k = utterance.first - 2; k >= utterance.first - LONGEST_WAY; k--) {
    if (!CALLING.has(words[k]!)) continue;
    const before = LINKS.has(words[k - 1]!) ? words[k - 2]! : words[k - 1]!;
    const declines = (words[k - 1] === 'to' ? DECLINING : SHORT).has(before);
    const negated = isNegated(tokens, k) && !isPassive(tokens, k);
    const missed = words[k - 1] === 'have' && MISSED.has(words[k - 2]!);
    return (declines || negated || missed) && givesName(tokens, k, utterance);
  }
  return false;
}

const LINKS = new Set(['from', 'of', 'to']);
const MISSED = new Set(['could', 'should', 'would']);
const DECLINING = wordSet('decline declined declines not refuse refused refuses');
/** "short of calling", "stop calling", "rather than call" */
const SHORT = wordSet('far instead short stop stopped than without');

const CALLING = new Set([...NAMING, ...BRANDING]);

/** What begins another clause. */
const CLAUSE = VERB | AUXILIARY | CONJUNCTION | RELATIVE;
/** "Hart's", "voters' hopes", "the vote to leave" */
const PASSED = new Set(["'s", "'", '’', 'to']);

/** Longest way from the verb to the quotation, in tokens. */
const LONGEST_WAY = 14;
