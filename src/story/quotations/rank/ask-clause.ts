/**
 * The questions about the sentence around a quotation: its subject, the verb before the quotation, and where the
 * candidates stand to the two.
 *
 *     Lund met Voss on Monday, calling the plan “…”   subject: Lund; verb: calling, a participle; Lund is its main subject
 */
import { ADVERB, DETERMINER, POSSESSIVE, RELATIVE, SPEECH_VERB, VERB } from '../../words/lexicon.js';
import type { Tokens } from '../../words/tokens.js';
import type { Mention } from '../../speakers/mention.js';
import { type Cue, hangsOnPreposition } from '../cues/cue.js';
import { isPassive } from '../cues/is-passive.js';
import type { Utterance } from '../utterance.js';
import type { Scene } from '../scene.js';
import { ANSWER, COLUMN, WIDTH } from './answers.js';
import type { FreeWords } from './free-words.js';
import { countBefore } from '../../count-before.js';

/** Not yet looked for. */
const UNASKED = -2;

/** By sentence: the index of the mention that is its subject, or -1; filled as it is asked for. */
export function openSubjects({ tokens }: Scene): Int32Array {
  const last = tokens.sentence[tokens.count - 1] ?? 0;
  return new Int32Array(last + 1).fill(UNASKED);
}

function findSubject({ tokens, mentions }: Scene, subjects: Int32Array, sentence: number): number {
  const known = subjects[sentence]!;
  if (known !== UNASKED) return known;
  const first = countBefore(mentions, ({ head }) => tokens.sentence[head]! < sentence);
  let subject = -1;
  for (let i = first; subject < 0 && i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (tokens.sentence[mention.head] !== sentence) break;
    if (mayBeSubject(tokens, mention)) subject = i;
  }
  return (subjects[sentence] = subject);
}

function mayBeSubject(tokens: Tokens, mention: Mention): boolean {
  const { quoted, possessive, inside, kind } = mention;
  return !quoted && !possessive && inside < 0 && kind !== 'relative' && !hangsOnPreposition(tokens, mention);
}

/** Writes the answers into all rows of `cells`; the last row is "nobody". */
export function askClause(
  scene: Scene,
  subjects: Int32Array,
  words: FreeWords,
  utterance: Utterance,
  candidates: readonly number[],
  cells: Int32Array,
): void {
  const { tokens, mentions, cues, coreference } = scene;
  const subject = findSubject(scene, subjects, tokens.sentence[utterance.first]!);
  const entity = subject < 0 ? -1 : coreference.resolutions[subject]!.entity;
  const verb = findGovernor(tokens, utterance);
  const governor = answerGovernor(tokens, verb);
  const final = findLastCue(scene, utterance, candidates);
  for (let row = 0; row <= candidates.length; row++) {
    const at = row * WIDTH;
    const index = candidates[row];
    cells[at + COLUMN.governor] = governor;
    const { subject: answer } = ANSWER;
    cells[at + COLUMN.subject] = subject < 0 ? answer.none : answer.other;
    cells[at + COLUMN.relation] = ANSWER.relation.nobody;
    if (index === undefined) continue;
    const same = entity >= 0 && coreference.resolutions[index]!.entity === entity;
    if (subject >= 0 && (index === subject || same))
      cells[at + COLUMN.subject] = index === subject ? answer.self : answer.same;
    cells[at + COLUMN.used] = answerUsed(words, utterance, cues[index] ?? null);
    cells[at + COLUMN.relation] =
      mentions[index]!.head > utterance.last
        ? relateBehind(scene, utterance, index, final)
        : relateBefore(scene, utterance, index, verb, subject);
  }
}

/** How far back from a quotation its verb is looked for, in tokens; this keeps hostile texts quick. */
const FARTHEST = 80;

/** The last verb before the quotation in its sentence, or -1. */
function findGovernor({ sentence, classes, words, quoted }: Tokens, { first }: Utterance): number {
  for (let k = first - 1; k > first - FARTHEST && sentence[k] === sentence[first]; k--) {
    if ((classes[k]! & VERB) === 0 || quoted[k] !== 0) continue;
    const noun = (classes[k - 1]! & (DETERMINER | POSSESSIVE)) !== 0;
    if (!noun && words[k - 1] !== "'s" && words[k - 1] !== 'of') return k;
  }
  return -1;
}

function answerGovernor(tokens: Tokens, verb: number): number {
  const { governor } = ANSWER;
  if (verb < 0) return governor.none;
  const { words, classes } = tokens;
  let k = verb - 1;
  while ((classes[k]! & ADVERB) !== 0) k--;
  const before = words[k];
  const strong = (classes[verb]! & SPEECH_VERB) !== 0;
  if (words[verb]!.endsWith('ing')) {
    if (before === ',') return strong ? governor['participle-s'] : governor['participle-w'];
    return strong ? governor['gerund-s'] : governor['gerund-w'];
  }
  if (before === 'to') return strong ? governor['infinitive-s'] : governor['infinitive-w'];
  if (before === 'and' || before === 'but') return strong ? governor['second-s'] : governor['second-w'];
  if (isPassive(tokens, verb)) return governor.passive;
  if ((classes[k]! & RELATIVE) !== 0) return strong ? governor['relative-s'] : governor['relative-w'];
  return strong ? governor['finite-s'] : governor['finite-w'];
}

/** Of the candidates behind the quotation the one whose cue closes the sentence: "…, Lund said", or -1. */
function findLastCue(scene: Scene, { last }: Utterance, candidates: readonly number[]): number {
  const { tokens, mentions, cues } = scene;
  let found = -1;
  let token = -1;
  for (const index of candidates) {
    const cue = cues[index] ?? null;
    if (cue === null || !cue.strong || cue.form === 'contested' || cue.token <= Math.max(last, token))
      continue;
    if (tokens.sentence[cue.token] !== tokens.sentence[last]) continue;
    const before = Math.min(mentions[index]!.first, cue.token) - 1;
    if (tokens.words[before] === ',' || tokens.quoted[before] !== 0) [found, token] = [index, cue.token];
  }
  return found;
}

function relateBehind(scene: Scene, { last }: Utterance, index: number, final: number): number {
  const { tokens, mentions, cues } = scene;
  const { relation } = ANSWER;
  if (tokens.sentence[mentions[index]!.head] !== tokens.sentence[last]) return relation.far;
  if (index === final) return relation['last-cue'];
  const cue = cues[index] ?? null;
  return cue !== null && cue.form !== 'contested' ? relation['later-cue'] : relation.later;
}

function relateBefore(
  { tokens, mentions, cues }: Scene,
  { first }: Utterance,
  index: number,
  verb: number,
  subject: number,
): number {
  const { relation } = ANSWER;
  const mention = mentions[index]!;
  const sentence = tokens.sentence[mention.head];
  if (sentence !== tokens.sentence[first]) return relation.far;
  if (verb < 0) return relation['no-verb'];
  if (mention.first > verb) return relation['behind-it'];
  const cue = cues[index] ?? null;
  if (cue?.token === verb) return cue.form === 'contested' ? relation.contested : relation['its-subject'];
  if (index === subject) return relation['main-subject'];
  return cue !== null && cue.form !== 'contested' ? relation['other-cue'] : relation.background;
}

/** Whether another quotation lies between this one and the cue. */
function answerUsed({ quotes }: FreeWords, { first, last }: Utterance, cue: Cue | null): number {
  const { used } = ANSWER;
  if (cue === null) return used.none;
  const [from, to] = cue.token < first ? [cue.token + 1, first] : [last + 1, cue.token];
  return to > from && quotes[to]! > quotes[from]! ? used.yes : used.no;
}
