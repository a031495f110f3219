/**
 * Where the text says that the speaker of the last quotation goes on:
 *
 *     Lund is quoted as saying “it holds” and “it will hold”      the second is Lund's as well
 *     “It holds,” Lund said. … “It will hold,” she continued      she is Lund, whoever was named between
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import type { Resolution } from '../../speakers/coreference/coreference-state.js';
import { AUXILIARY, CONJUNCTION, POSSESSIVE, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { skipMark } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import { findStop } from './decide-by-tag.js';
import { changeDecision, type Decision, NOBODY } from '../decision.js';
import type { Utterance } from '../candidates/find-candidates.js';
import type { History, Scene } from '../scene.js';
import { standsByItself } from '../candidates/stands-alone.js';

/** The last decision again, where nothing but "and" stands between two quotations; null elsewhere. */
export function decideByConjunction(
  { tokens, utterances }: Scene,
  number: number,
  last: Decision | undefined,
): Decision | null {
  if (last === undefined || last.entity === null) return null;
  const before = utterances[number - 1]!;
  const utterance = utterances[number]!;
  return isJoined(tokens, before, utterance) || isSecondObject(tokens, before, utterance) ? last : null;
}

function isJoined(tokens: Tokens, before: Utterance, { first, block }: Utterance): boolean {
  if (before.block !== block || first - before.last > 3) return false;
  let joined = false;
  for (let k = before.last + 1; k < first; k++) {
    if (JOINTS.has(tokens.words[k]!)) joined = true;
    else if (tokens.words[k] !== ',' && tokens.words[k] !== 'the') return false;
  }
  return joined;
}

const JOINTS = new Set(['and', 'or', 'of', 'to', 'for', 'in']);

/** "called Hart “a fool” and his claim “a lie”", "was “a wreck” and its makers “fools”": the same verb for another. */
function isSecondObject(tokens: Tokens, before: Utterance, { first }: Utterance): boolean {
  const { words, classes, sentence } = tokens;
  const from = before.last + 1;
  let k = words[from] === ',' ? from + 1 : from;
  if (words[k] === 'and') k++;
  if (k === from || first - from > LONGEST_OBJECT || sentence[from] !== sentence[first]) return false;
  for (; k < first; k++) {
    const owned = words[k - 1] === "'s" || (classes[k - 1]! & POSSESSIVE) !== 0;
    if (tokens.shape[k] === Shape.mark && words[k] !== "'s") return false;
    if ((classes[k]! & (AUXILIARY | CONJUNCTION)) !== 0 || (!owned && (classes[k]! & VERB) !== 0))
      return false;
  }
  return true;
}

/** Longest object with the word that joins it, in tokens. */
const LONGEST_OBJECT = 7;

/** "“It holds. “It will hold.” Voss added": what is opened anew is the same speaker's, but for a tag of its own. */
export function decideByOpenMark(
  { tokens, utterances, goesOn }: Scene,
  number: number,
  last: Decision | undefined,
): Decision | null {
  if (goesOn[number] !== true || last === undefined || last.entity === null) return null;
  const { block, last: end } = utterances[number]!;
  if (utterances[number - 1]!.block !== block) return null;
  return findStop(tokens, end) === null ? last : null;
}

/**
 * "“It holds,” Lund said. Voss laughed. “It will hold all year.”": Lund may go on, or Voss answer, and the text does not
 * tell where another person is the subject of the sentence between.
 */
export function isInterrupted(
  scene: Scene,
  number: number,
  candidates: readonly number[],
  last: Decision | undefined,
): boolean {
  const { tokens, mentions, coreference } = scene;
  const utterance = scene.utterances[number]!;
  const before = scene.utterances[number - 1];
  if (last === undefined || last.entity === null || before?.block !== utterance.block) return false;
  const between = tokens.sentence[utterance.first]! - 1;
  if (tokens.sentence[before.last]! >= between || !standsByItself(tokens, utterance)) return false;
  const { resolutions } = coreference;
  const told = candidates.filter((index) => tokens.sentence[mentions[index]!.head] === between);
  if (told.some((index) => resolutions[index]!.entity === last.entity!.index)) return false;
  const isBody = (index: number) => coreference.entities[resolutions[index]!.entity]?.type === 'organization';
  return told.some((index) => !isBody(index) && beginsSentence(tokens, mentions[index]!, between));
}

/** The first words of the sentence of this number, but for "the" and "but". */
function beginsSentence(
  { sentence, classes, words }: Tokens,
  { first, kind }: Mention,
  number: number,
): boolean {
  if (sentence[first] !== number || kind === 'pronoun') return false;
  for (let k = first - 1; sentence[k] === number; k--)
    if (words[k] !== 'the' && (classes[k]! & CONJUNCTION) === 0) return false;
  return true;
}

/** "she continued": the last speaker, if that one can be a she. */
export function followSpeaker(
  scene: Scene,
  utterance: Utterance,
  decision: Decision,
  history: History,
): Decision {
  if (decision.mention < 0 || decision.inner || history.entity < 0) return decision;
  const last = scene.utterances[history.utterance]!;
  if (utterance.block - last.block > 1) return decision;
  const { kind, gender } = scene.mentions[decision.mention]!;
  const cue = scene.cues[decision.mention];
  if (kind !== 'pronoun' || gender === null || cue == null) return decision;
  const { tokens, coreference } = scene;
  // "Lund called him “a liar”. “I was scared,” he replied": not Lund, and who else is not known.
  const opens = tokens.block[utterance.first - 1] !== utterance.block;
  const next = opens && tokens.sentence[utterance.first]! - tokens.sentence[last.last]! <= NEXT;
  const same = decision.entity?.index === history.entity;
  if (next && same && REPLIES.has(tokens.words[cue.token]!)) return NOBODY;
  if (!CONTINUES.has(tokens.words[cue.token]!) || !isBeside(tokens, cue.token, utterance)) return decision;
  if (!same && spokeBetween(scene, last, utterance, decision)) return decision;
  const entity = coreference.entities[history.entity]!;
  // Of two, one of whom is known to be a she, the other is not.
  const known = decision.entity?.gender === gender ? gender : entity.gender;
  if (entity.type === 'organization' || (known !== null && entity.gender !== gender)) return decision;
  const certainty = Math.max(CERTAINTY, decision.resolution?.certainty ?? 0);
  const resolution: Resolution = { entity: entity.index, link: 'pronoun-of-subject', certainty };
  return changeDecision(decision, { entity, resolution });
}

/** "“It holds,” Lund said. Voss said he agreed. “It will hold,” he added": whoever spoke last between the two goes on. */
function spokeBetween(scene: Scene, last: Utterance, utterance: Utterance, decision: Decision): boolean {
  const { mentions, cues, coreference } = scene;
  for (let i = decision.mention - 1; i >= 0 && mentions[i]!.head > last.last; i--) {
    const { kind, head, quoted } = mentions[i]!;
    if (kind !== 'name' || quoted || head > utterance.first) continue;
    if (isSpeaking(cues[i])) return coreference.resolutions[i]!.entity === decision.entity?.index;
  }
  return false;
}

/** Right before the quotation, but for a comma or a colon, or right behind it. */
const isBeside = (tokens: Tokens, cue: number, { first, last }: Utterance) =>
  cue > last ? cue - last <= 3 : cue === skipMark(tokens, first - 1);

const CONTINUES = new Set(['continued', 'continues', 'added', 'adds', 'concluded', 'concludes']);
/** Verbs of whoever answers another. */
export const REPLIES: ReadonlySet<string> = new Set(
  'answered answers countered replied replies responded responds retorted'.split(' '),
);
/** So many numbers farther on is the first sentence of the next paragraph. */
const NEXT = 2;
const CERTAINTY = 0.6;
