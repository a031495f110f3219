/**
 * A pronoun, or nobody, beside what follows a question need not be who put it: whoever is asked may answer.
 *
 *     “Will it hold?” Hart asked the mayor. ¶ “It will,” she said.          nobody's for sure
 *     “It will,” Lund said. ¶ “Why now?” Hart asked. ¶ “It was time.”       not Hart's
 *     “Who pays?” Lund asked. ¶ “We do,” she said.                          may be Lund's
 */
import { ASKING } from '../cues/asking.js';
import { isSpeaking } from '../cues/cue.js';
import { beginsAt } from '../cues/beside.js';
import type { Context } from '../context.js';
import { changeDecision, type Decision } from '../decision.js';
import { findStop } from '../utterance.js';
import type { Scene } from '../scene.js';
import type { Mention } from '../../speakers/mention.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { ADVERB, CALENDAR, CONJUNCTION, PREPOSITION, RELATIVE, clash } from '../../words/lexicon.js';
import { isCapital } from '../../words/name-words.js';

/** The same decision, doubted where somebody else may answer. */
export function answerQuestion(context: Context, decision: Decision): Decision {
  const { scene, number, last: question, beforeLast } = context;
  if (decision.entity === null || decision.inner || question?.entity !== decision.entity) return decision;
  if (!isQuestion(scene, number - 1, question) || !namesNobody(scene, number, decision.mention))
    return decision;
  const object = Math.max(scene.cues[question.mention]!.token, scene.mentions[question.mention]!.last) + 1;
  if (isObject(scene.tokens, object))
    return mayAnswer(scene, question.mention, object, scene.mentions[decision.mention]!)
      ? doubt(decision)
      : decision;
  const before = beforeLast?.entity ?? null;
  return before !== null && before !== question.entity && isNext(scene, number - 1)
    ? doubt(decision)
    : decision;
}

/** "“Will it hold?” Hart asked", in the paragraph before this one, or right before in this one. */
function isQuestion(scene: Scene, number: number, { mention }: Decision): boolean {
  const { tokens, utterances, cues } = scene;
  const verb = cues[mention]?.token ?? -1;
  const { first, last } = utterances[number]!;
  if (findStop(tokens, last) !== '?' || !ASKING.has(tokens.words[verb] ?? '')) return false;
  // "“Why now?” Hart pressed again.": the tag may be counted as a sentence of its own.
  const beside =
    verb > last
      ? tokens.sentence[verb]! - tokens.sentence[last]!
      : tokens.sentence[first]! - tokens.sentence[verb]!;
  return beside <= 1 && isNext(scene, number + 1);
}

/** Whether the passage of this number stands in the paragraph of the one before or in the next. */
const isNext = ({ utterances }: Scene, number: number) =>
  number > 0 && utterances[number]!.block - utterances[number - 1]!.block <= 1;

/** Whether a pronoun is said to say it, or nobody in its paragraph; who asks again ("he asked") does not answer. */
function namesNobody(
  { tokens, mentions, utterances, cues }: Scene,
  number: number,
  mention: number,
): boolean {
  const { kind, head, gender } = mentions[mention]!;
  if (tokens.block[head] !== utterances[number]!.block) return true;
  const cue = cues[mention];
  return kind === 'pronoun' && gender !== null && isSpeaking(cue) && !ASKING.has(tokens.words[cue!.token]!);
}

/** "asked the mayor", "asked reporters"; but not "asked on Monday", "asked again". */
const isObject = ({ shape, classes }: Tokens, k: number) =>
  shape[k] !== Shape.mark && (classes[k]! & (isCapital(shape[k]!) ? CALENDAR : BESIDE)) === 0;

/** "asked Eva Hart", where "she" follows; but not "asked Parliament", "asked the Norrvik court", "asked reporters". */
function mayAnswer(scene: Scene, asker: number, object: number, pronoun: Mention): boolean {
  const { tokens, mentions, coreference } = scene;
  for (let i = asker + 1; i < mentions.length && mentions[i]!.first <= object + 1; i++) {
    const mention = mentions[i]!;
    if (!beginsAt(tokens, mention, object) || isObject(tokens, mention.last + 1)) continue;
    const { entity } = coreference.resolutions[i]!;
    const { type, gender } = entity < 0 ? mention : coreference.entities[entity]!;
    if (type === 'person' && !mention.plural && !clash(gender, pronoun.gender)) return true;
  }
  return false;
}

const BESIDE = ADVERB | CONJUNCTION | PREPOSITION | RELATIVE;

const doubt = (decision: Decision) => changeDecision(decision, { probability: DOUBTFUL });
const DOUBTFUL = 0.3;
