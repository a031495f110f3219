/**
 * Whether somebody named between the voice that reports and the quotation is the one whose words are reported.
 *
 *     Voss recalled that Lund called it “a wreck”     Lund, by "called"
 *     Voss said Lund would call it “a wreck”          not
 */
import { wordSet } from '../../../article/word-set.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  PREPOSITION,
  PRONOUNS,
  VERB,
} from '../../words/lexicon.js';
import { MODALS, NAMING } from '../cues/clause-words.js';
import type { Mention } from '../../speakers/mention.js';
import { isSomebody } from '../../speakers/mentions/is-somebody.js';
import { skipThe } from '../cues/beside.js';
import { hangsOnPreposition } from '../cues/cue.js';
import { CITING } from '../cues/find-reported-cue.js';
import type { Scene } from '../scene.js';
import type { Utterance } from '../utterance.js';
import { isPredicate } from './ends-in-clause.js';
import { governsQuotation } from './governs-quotation.js';

/** The token by which a mention between the outer voice's verb and the quotation speaks itself; -1 where it does not. */
export function findReport(scene: Scene, utterance: Utterance, outer: number, index: number): number {
  const { tokens, mentions, cues } = scene;
  const { first, head, kind } = mentions[index]!;
  const cue = cues[index] ?? null;
  if (cue === null || !REPORTS.has(cue.form) || first <= outer) return -1;
  // "said many things argued for it"
  if (!isSomebody(tokens, mentions[index]!)) return -1;
  if (tokens.sentence[head] !== tokens.sentence[utterance.first]) return -1;
  // "The board issued a statement calling it …": the statement is the board's; "a report said it was …" is not.
  if (kind === 'document' && (cue.form !== 'subject' || tokens.words[cue.token]!.endsWith('ing'))) return -1;
  const way = utterance.first - cue.token;
  const clause = cue.strong && kind !== 'relative';
  if (way <= 0 || way > (clause ? LONGEST_CLAUSE : LONGEST_WAY)) return -1;
  const speaks =
    cue.form === 'noun'
      ? governsQuotation(tokens, cue.token, utterance, tokens.words[outer]!) !== 'no'
      : reports(scene, index, utterance);
  return speaks ? cue.token : -1;
}

/**
 * "said Lund called it", "told of Lund calling it"; but not "said Lund would call it", "told of Lund, calling it", "met
 * with Lund, called it".
 */
function reports({ tokens, mentions, cues }: Scene, index: number, utterance: Utterance): boolean {
  const { words } = tokens;
  const { token, strong, form } = cues[index]!;
  const word = words[token]!;
  const mention = mentions[index]!;
  const tells = strong || NAMING.has(word) || SIGNALS.has(word);
  if (!tells && !finds(tokens, mention, token)) return false;
  const participle = word.endsWith('ing');
  // "was told by Lund that"
  const told = token < mention.first;
  if (!participle && !told && hangsOnPreposition(tokens, mention)) return false;
  if (form === 'over-words' && mention.kind !== 'relative') return false;
  // "quoted Lund, the mayor, saying"
  const quoted = CITING.has(words[skipThe(tokens, mention.first - 1)]!);
  if (participle && words[token - 1] === ',' && !quoted) return false;
  const aims = words[token - 1] === 'to' && words[token - 2] !== 'used';
  if (MODALS.has(words[token - 1]!) || MODALS.has(words[token - 2]!) || aims) return false;
  // "heard Lund muttering and called it", "slammed Lund for calling a vote, saying": the deed of whoever heard or slammed it.
  if (participle && hasSecondVerb(tokens, token, utterance)) return false;
  if (words[token + 1] === 'that') return true;
  // "assured him she was “joking”": no verb of its own
  if (LINKS.has(words[utterance.first - 1]!))
    return !isInRelative(tokens, mention) && !joins(tokens, token, utterance);
  return utterance.first - token <= 3 || !isPredicate(tokens, utterance);
}

/** "the story Lund told the board was “made up”": right behind a noun, which the quoted words are about; but not "told police Lund said". */
function isInRelative(tokens: Tokens, { first, kind }: Mention): boolean {
  const { words, classes, shape } = tokens;
  const k = skipThe(tokens, first - 1);
  if (kind === 'relative' || shape[k] !== Shape.lower || (classes[k]! & NO_NOUN) !== 0) return false;
  return !INFORMING.has(words[k - 1]!);
}

/** "muttering and “left”", "calling a vote, saying": another verb behind a joint. */
function hasSecondVerb({ words, classes }: Tokens, verb: number, { first }: Utterance): boolean {
  if (words[verb + 1] === 'and') return true;
  for (let k = verb + 1; k < first; k++)
    if (SECOND.has(words[k]!) && (classes[k + 1]! & VERB) !== 0) return true;
  return false;
}

const SECOND = new Set([',', 'and', 'but']);

/** "told the board and was “late”": what follows is another deed. */
function joins({ words }: Tokens, verb: number, { first }: Utterance): boolean {
  for (let k = verb + 1; k < first; k++) if (words[k] === 'and' || words[k] === 'but') return true;
  return false;
}

/** "said a court ruled that it was “late”", "said a judge had found the plan “late”"; but not "said the mayor found it". */
const finds = ({ words }: Tokens, { head }: Mention, verb: number) =>
  (RULING.has(words[verb]!) && words[verb + 1] === 'that') ||
  (words[verb] === 'found' && words[verb + 1] === 'the' && FINDERS.has(words[head]!));

const RULING = new Set(['concluded', 'found', 'held', 'ruled', 'rules']);
/** Who finds in words. */
const FINDERS = wordSet(
  'arbitrator auditor auditors board commission committee coroner court examiner inquest inquiry inspector inspectors investigators judge judges jurors jury magistrate magistrates ombudsman panel regulator regulators tribunal watchdog',
);

/** Verbs that are weak elsewhere, but tell of words here. */
const SIGNALS = new Set(['assured', 'assures', 'indicated', 'indicates', 'signaled', 'signalled']);
const NO_NOUN = VERB | AUXILIARY | ADVERB | CONJUNCTION | PREPOSITION | CALENDAR | PRONOUNS;
const INFORMING = wordSet('assured assures informed reminded told tells warned warns');
const LINKS = new Set(['am', 'are', 'be', 'been', 'is', 'was', 'were']);

/** Longest way from the inner voice's word to the quotation, in tokens; the second over a clause. */
export const LONGEST_WAY = 9;
const LONGEST_CLAUSE = 16;

const REPORTS = new Set(['subject', 'over-aside', 'over-words', 'noun']);
