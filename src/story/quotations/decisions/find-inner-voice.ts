/** Whose words they are, where somebody reports what another said. */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  IT,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  THEY,
  VERB,
} from '../../words/lexicon.js';
import { isOfSomebodyElse, isQuoted, isRemembered } from './is-cited.js';
import { isPredicate } from './ends-in-clause.js';
import { governsQuotation } from './governs-quotation.js';
import { isOfOthers } from './is-of-others.js';
import { skipThe } from '../cues/beside.js';
import { NAMING } from '../cues/naming.js';
import { hangsOnPreposition } from '../cues/cue.js';
import type { Mention } from '../../speakers/mention.js';
import type { Context } from '../context.js';
import { changeDecision, type Decision, decideFor, decideForNobody } from '../decision.js';
import type { Utterance } from '../utterance.js';
import { entityOf, type Scene } from '../scene.js';
import { hasQuotation } from '../cues/has-quotation.js';
import { MODALS } from '../../words/modals.js';

/**
 * "Voss recalled that Lund called it “a wreck”": the words are Lund's, though Voss reports them. The gold names who
 * reports, so the ranker cannot learn it. `probabilities` are those of the candidates.
 */
export function findInnerVoice(
  context: Context,
  outer: Decision,
  probabilities: ArrayLike<number>,
): Decision {
  const { scene, utterance, candidates } = context;
  if (outer.mention < 0) return outer;
  if (isOfSomebodyElse(scene, candidates, outer.mention)) return decideForNobody('inner-voice');
  const from = findVoice(scene, utterance, outer.mention);
  const inner = from < utterance.first ? findInner(context, from) : findWhoIsReported(context, outer.mention);
  if (inner < 0 && isOfOthers(context, from)) return decideForNobody('inner-voice');
  if (inner < 0) return addReporter(context, outer, probabilities);
  // "Voss recalled what she called": one and the same, so there is no doubt between two voices.
  const { resolutions } = scene.coreference;
  const { entity } = resolutions[inner]!;
  // "told of a docker who called it": no mention says who that is.
  if (entity < 0 && isBeside(scene, utterance, inner)) return decideForNobody('inner-voice');
  const same = entity === resolutions[outer.mention]!.entity;
  const both = Math.min(1, outer.probability + probabilities[candidates.indexOf(inner)]!);
  // It counts as said in so many words, though it was weighed: whether it should is doubtful.
  const decision = same ? null : decideFor(scene, inner, both, 'inner-voice');
  // "Voss said “…,” while Lund noted “…”": a clause of its own, which nobody reports.
  const beside = hasQuotation(scene.tokens, from, scene.mentions[inner]!.first);
  return decision === null ? outer : changeDecision(decision, { inner: !beside });
}

/** "who called the plan “late”": nothing but a few words between. */
function isBeside({ tokens, mentions, cues }: Scene, { first }: Utterance, index: number): boolean {
  const from = cues[index]!.token;
  if (tokens.words[mentions[index]!.head] !== 'who' || first - from > LONGEST_OBJECT) return false;
  for (let k = from; k < first; k++) if (tokens.words[k] === ',') return false;
  return true;
}

/** Longest way from a verb over its object to the quotation, in tokens. */
const LONGEST_OBJECT = 5;

/** Where the likeliest one is himself the inner voice, what was given to those who report him speaks for him too. */
function addReporter(context: Context, decision: Decision, probabilities: ArrayLike<number>): Decision {
  const { scene } = context;
  const { cues, mentions } = scene;
  const { first } = mentions[decision.mention]!;
  const own = entityOf(scene, decision.mention);
  let mass = 0;
  context.candidates.forEach((index, n) => {
    const cue = cues[index] ?? null;
    if (cue === null || probabilities[n]! < LEAST) return;
    if (entityOf(scene, index) === own) return;
    const voice = cue.token < first ? findInner(context, cue.token) : findWhoIsReported(context, index);
    if (voice === decision.mention) mass += probabilities[n]!;
  });
  if (mass === 0) return decision;
  const probability = Math.min(1, decision.probability + mass);
  const runnerUp = Math.max(0, decision.runnerUp - mass);
  // As above: without a rival it counts as said in so many words.
  return changeDecision(decision, { probability, runnerUp, weighed: runnerUp > 0 });
}

/** Less than this changes nothing. */
const LEAST = 0.02;

/** Of those who speak between the outer voice and the quotation the last, or -1. */
function findInner({ scene, utterance, candidates }: Context, from: number): number {
  let inner = -1;
  let last = from;
  for (const index of candidates) {
    const token = findReport(scene, utterance, from, index);
    if (token > last) [inner, last] = [index, token];
  }
  return inner;
}

/** "“…,” Lund said, according to the Post", "Lund said, “…,” the Post reported": whose verb is next to the quotation. */
function findWhoIsReported({ scene, utterance, candidates }: Context, outer: number): number {
  const { tokens, mentions, cues } = scene;
  const { first, last } = utterance;
  const cue = outer < 0 ? null : cues[outer];
  const remembered = candidates.find((index) => isRemembered(tokens, mentions[index]!, cue ?? null));
  if (remembered !== undefined) return remembered;
  const quoted = candidates.find((index) => isQuoted(tokens, mentions[index]!, cue ?? null, last));
  if (quoted !== undefined) return quoted;
  if (cue?.form !== 'according' && tokens.words[cue?.token ?? -1] !== 'reported') return -1;
  const { first: from, head } = mentions[outer]!;
  if (from <= last || tokens.sentence[head] !== tokens.sentence[last]) return -1;
  for (const index of candidates) {
    const { first: start, last: end, quoted } = mentions[index]!;
    const own = cues[index] ?? null;
    if (own === null || own === cue || quoted || own.form === 'contested') continue;
    if (!own.strong && !NAMING.has(tokens.words[own.token]!)) continue;
    const behind = start === last + 1 && Math.max(own.token, end) < from;
    const clause = tokens.words[own.token + 1] === 'that';
    const before =
      own.token < first &&
      own.token >= first - (clause ? LONGEST_CLAUSE : LONGEST_WAY) &&
      own.form !== 'noun' &&
      tokens.sentence[own.token] === tokens.sentence[first];
    if (behind || before) return index;
  }
  return -1;
}

/**
 * Where the outer voice speaks: at its cue, but for a clause of others ("kept away from posters which critics called");
 * "Voss seized on Lund's claim", a subject without one, at its end.
 */
function findVoice({ tokens, mentions, cues }: Scene, { first }: Utterance, index: number): number {
  const cue = cues[index] ?? null;
  if (cue !== null) {
    if (cue.form === 'contested')
      for (let k = mentions[index]!.last + 1; k < cue.token; k++)
        if (CLAUSES.has(tokens.words[k]!) && isSubjectOf(tokens, k, cue.token)) return k - 1;
        else if (tokens.words[k] === 'which') return k;
    return cue.token;
  }
  const { last, head } = mentions[index]!;
  return tokens.sentence[head] === tokens.sentence[first] ? last : Infinity;
}

const CLAUSES = new Set(['which', 'who']);

/** "an aide who said", "the court, which had ruled": nothing but small words between the clause's opening and the verb. */
function isSubjectOf({ classes }: Tokens, clause: number, verb: number): boolean {
  for (let k = clause + 1; k < verb; k++) if ((classes[k]! & (ADVERB | AUXILIARY)) === 0) return false;
  return true;
}

/** The token by which a mention between the outer voice's verb and the quotation speaks itself; -1 where it does not. */
function findReport(scene: Scene, utterance: Utterance, outer: number, index: number): number {
  const { tokens, mentions, cues } = scene;
  const { first, head, kind } = mentions[index]!;
  const cue = cues[index] ?? null;
  // "Voss added that Lund stood up, yelled “…”": whatever lies between, the verb is next to the quotation.
  const beside = cue?.form === 'later-verb' && cue.strong && cue.token === utterance.first - 1;
  if (cue === null || !(beside || REPORTS.has(cue.form)) || first <= outer) return -1;
  if (tokens.sentence[head] !== tokens.sentence[utterance.first]) return -1;
  // "The board issued a statement calling it …": the statement is the board's; "a report said it was …" is not.
  if (kind === 'document' && (cue.form !== 'subject' || tokens.words[cue.token]!.endsWith('ing'))) return -1;
  const way = utterance.first - cue.token;
  const clause = cue.strong && kind !== 'relative';
  if (way <= 0 || way > (clause ? LONGEST_CLAUSE : LONGEST_WAY)) return -1;
  const speaks =
    cue.form === 'noun'
      ? governsQuotation(tokens, cue.token, utterance, tokens.words[outer]!) !== 'no'
      : reports(scene, index, utterance, tokens.words[outer] === 'according');
  return speaks ? cue.token : -1;
}

/**
 * "said Lund called it", "told of Lund calling it"; but not "said Lund would call it", "told of Lund, calling it", "met
 * with Lund, called it".
 */
function reports(
  { tokens, mentions, cues }: Scene,
  index: number,
  utterance: Utterance,
  according: boolean,
): boolean {
  const { words } = tokens;
  const { token, strong, form } = cues[index]!;
  const word = words[token]!;
  // "According to the Post, Lund praised her “allies”"
  const judges = according && form === 'subject' && !word.endsWith('ing');
  const mention = mentions[index]!;
  if (
    !strong &&
    !judges &&
    !NAMING.has(word) &&
    !(SIGNALS.has(word) && (words[token + 1] === 'that' || !joins(tokens, token, utterance))) &&
    !finds(tokens, mention, token, utterance)
  )
    return false;
  const participle = word.endsWith('ing') && token === mention.last + 1;
  if (!participle && hangsOnPreposition(tokens, mention)) return false;
  if (form === 'over-words' && mention.kind !== 'relative' && words[mention.first - 1] !== 'that')
    return false;
  if (word.endsWith('ing') && words[token - 1] === ',') return false;
  if (MODALS.has(words[token - 1]!) || MODALS.has(words[token - 2]!) || words[token - 1] === 'to')
    return false;
  // "heard Lund muttering and “left”": the deed of whoever heard it.
  if (participle && words[token + 1] === 'and' && token + 2 === utterance.first) return false;
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
  const before = (classes[k - 1]! & DETERMINER) !== 0 ? k - 2 : k - 1;
  return !TELLING.has(words[before]!);
}

/** "told the board and was “late”": what follows is another deed. */
function joins({ words }: Tokens, verb: number, { first }: Utterance): boolean {
  for (let k = verb + 1; k < first; k++) if (words[k] === 'and' || words[k] === 'but') return true;
  return false;
}

/** "said a judge had found the plan “late”"; but not "said the mayor found it", "said a judge found “gold”", "found him “late”". */
function finds(tokens: Tokens, { kind, head }: Mention, verb: number, { first }: Utterance): boolean {
  const { words, classes } = tokens;
  if (RULING.has(words[verb]!) && words[verb + 1] === 'that') return true;
  if (words[verb] !== 'found' || (kind !== 'document' && !FINDERS.has(words[head]!))) return false;
  const object = verb + 1;
  if (object === first || PERSONS.has(words[object]!)) return false;
  return object !== first - 1 || (classes[object]! & (DETERMINER | POSSESSIVE)) === 0;
}

const RULING = new Set(['concluded', 'held', 'ruled', 'rules']);

/** Who finds in words. */
const FINDERS = new Set(
  'arbitrator auditor auditors board commission committee coroner court examiner inquest inquiry inspector inspectors investigators judge judges jurors jury magistrate magistrates ombudsman panel regulator regulators tribunal watchdog'.split(
    ' ',
  ),
);
const PERSONS = new Set('her herself him himself itself me myself them themselves us you'.split(' '));

/** Verbs that are weak elsewhere, but tell of words here. */
const SIGNALS = new Set(['assured', 'assures', 'indicated', 'indicates', 'signaled', 'signalled']);
const PERSON = PRONOUN | THEY | IT;
const NO_NOUN = VERB | AUXILIARY | ADVERB | CONJUNCTION | PREPOSITION | RELATIVE | CALENDAR | PERSON;
const TELLING = new Set('assured assures informed reminded told tells warned warns'.split(' '));
const LINKS = new Set(['am', 'are', 'be', 'been', 'is', 'was', 'were']);

/** Longest way from the inner voice's word to the quotation, in tokens. */
const LONGEST_WAY = 9;
const LONGEST_CLAUSE = 16;

const REPORTS = new Set(['subject', 'over-aside', 'over-words', 'noun']);
