/**
 * Whoever gives something a name in quoted words, with nothing but that thing between verb and quotation.
 *
 *     Lund dismissed Hart's plan as “a wreck”            Lund's
 *     Lund called the report that Hart wrote “a wreck”   not decided here
 */
import { wordSet } from '../../../article/word-set.js';
import { Shape, isCapital } from '../../words/shape.js';
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
import { type Cue, type CueForm, isSpeaking } from '../cues/cue.js';
import { isPassive } from '../cues/is-passive.js';
import { isNegated, ONLY } from '../cues/is-negated.js';
import { CALLING, MODALS, NAMING } from '../cues/clause-words.js';
import { firstWord, type Utterance } from '../utterance.js';
import { REFERENCES } from './governs-quotation.js';
import type { Mention } from '../../speakers/mention.js';
import type { Verdict } from './verdict.js';

/** The subject of the verb that names it. */
export function decideByNaming({ scene, utterance, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  const namers = candidates.filter((index) => {
    const cue = cues[index] ?? null;
    // "The board issued a statement calling it “a wreck”"
    if (cue === null || !SUBJECTS.has(cue.form) || mentions[index]!.kind === 'document') return false;
    return givesName(tokens, cue.token, utterance);
  });
  const doubts = namers.map((index) => findDoubt(tokens, mentions[index]!, cues[index]!));
  const mention = namers[doubts.indexOf('')];
  if (mention === undefined) {
    // "Lund never called it “a wreck”"; but not "Hart said Lund never called it “a wreck”"
    const tells = (index: number) => isSpeaking(cues[index]) && cues[index]!.token < utterance.first;
    const unsaid = doubts.some((word) => DENYING.has(word)) && !candidates.some(tells);
    return unsaid || isDeclined(tokens, utterance, namers.length === 0) ? 'nobody' : null;
  }
  // "Neither Hart nor Lund called it “a wreck”"
  const denied = isDenied(tokens, mentions[mention]!);
  // "When Lund called the police “they never came,” said Hart."; but not "described it as “it's late”"
  const as = tokens.words[utterance.first - 1] === 'as';
  const clause = !as && SUBJECT_WORDS.has(tokens.words[firstWord(tokens, utterance)]!);
  return denied || clause ? 'nobody' : mention;
}

/** "nor Lund", "not even Lund", "nobody on the board", "no docker"; but not "not only Lund", "No 10's Ada Lund". */
function isDenied({ words, classes, shape, sentence }: Tokens, { kind, first, head }: Mention): boolean {
  let k = first - 1;
  // "It was not Lund who called it", "It was Hart, not Lund, who called it"
  if (kind === 'relative' && words[k] === ',') k--;
  if (kind === 'relative') while (isCapital(shape[k]!)) k--;
  // "no sign that Lund called it"
  const passes = () => (classes[k]! & BEFORE_DENIED) !== 0 || SIGNS.has(words[k]!);
  while (passes() && !NEGATIONS.has(words[k]!)) k--;
  return sentence[k] === sentence[head] && NEGATIONS.has(words[k]!) && !ONLY.has(words[k + 1]!);
}

const BEFORE_DENIED = PREPOSITION | DETERMINER | ADVERB | RELATIVE;
const SIGNS = wordSet(
  'evidence hint indication proof prove record show shows sign suggest suggestion suggests',
);
const NEGATIONS = wordSet('neither no nobody none nor not nothing');
const SUBJECT_WORDS = wordSet('he i it she they we you');
const SUBJECTS: ReadonlySet<CueForm> = new Set(['subject', 'over-aside']);

/** "called the plan “…”", "dismissed the plan as a “…”", "which Lund called “late”" */
function givesName(tokens: Tokens, token: number, utterance: Utterance): boolean {
  const { words, classes, shape, sentence } = tokens;
  const { first } = utterance;
  if (token === first - 1)
    return (
      NAMING.has(words[token]!) &&
      !words[token]!.endsWith('ing') &&
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

/** "would call it", "did not call it", "whether Lund called it": the word by which nobody did; "" for none. */
function findDoubt(tokens: Tokens, { first }: Mention, { token }: Cue): string {
  const { words, classes } = tokens;
  if (isNegated(tokens, token)) return 'not';
  let k = token - 1;
  while ((classes[k]! & (ADVERB | AUXILIARY)) !== 0 && !UNREAL.has(words[k]!)) k--;
  // "could have called it"
  if (UNREAL.has(words[k]!)) return words[k + 1] === 'have' && !MAYBE.has(words[k]!) ? 'not' : words[k]!;
  // "told Lund to call it"
  const urged = words[token - 1] === 'to' && URGING.has(words[skipThe(tokens, first - 1)]!);
  if (urged) return 'not';
  return DOUBTS.has(words[first - 1]!) ? words[first - 1]! : '';
}

/** "admitted that she may have called it" */
const MAYBE = new Set(['may', 'might', 'must']);
const URGING = wordSet('advised asked encouraged expected invited ordered pressed told urged wanted wants');

/**
 * "refused to call it “…”", "stopped short of calling it “…”", "told Hart not to call it “…”"; where the verb is `bare` of a
 * subject, "at no point did Hart call it “…”", too.
 */
function isDeclined(tokens: Tokens, utterance: Utterance, bare: boolean): boolean {
  const { words } = tokens;
  for (let k = utterance.first - 2; k >= utterance.first - LONGEST_WAY; k--) {
    if (!CALLING.has(words[k]!)) continue;
    const before = LINKS.has(words[k - 1]!) ? words[k - 2]! : words[k - 1]!;
    if (bare && isNegated(tokens, k) && !isPassive(tokens, k)) return givesName(tokens, k, utterance);
    const declines =
      words[k - 1] === 'to' ? DECLINING.has(before) : SHORT.has(before) && words[k - 2] !== 'not';
    return declines && givesName(tokens, k, utterance);
  }
  return false;
}

const DECLINING = wordSet('decline declined declines not refuse refused refuses');
const LINKS = new Set(['from', 'of', 'to']);
/** "short of calling", "stop calling", "rather than call"; but not "could not stop calling" */
const SHORT = new Set(['far', 'instead', 'short', 'stop', 'stopped', 'than', 'without']);
/** "Had Lund called it" */
const DOUBTS = new Set(['had', 'if', 'whether']);
const UNREAL = new Set([...MODALS, 'did', 'do', 'does']);
const DENYING = new Set([...DOUBTS, 'not']);

/** What begins another clause. */
const CLAUSE = VERB | AUXILIARY | CONJUNCTION | RELATIVE;
/** "Hart's", "voters' hopes", "the vote to leave" */
const PASSED = new Set(["'s", "'", '’', 'to']);

/** Longest way from the verb to the quotation, in tokens. */
const LONGEST_WAY = 14;
