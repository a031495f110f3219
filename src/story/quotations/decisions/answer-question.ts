/**
 * Whoever is asked answers: a pronoun, or nobody, beside what follows a question is not who put it.
 *
 *     “Will it hold?” Hart asked the mayor. ¶ “It will,” she said.          the mayor's
 *     “It will,” Lund said. ¶ “Why now?” Hart asked. ¶ “It was time.”       not Hart's
 *     “Who pays?” Lund asked. ¶ “We do,” she said.                          may be Lund's
 */
import { ASKING } from '../cues/asking.js';
import { isSpeaking } from '../cues/cue.js';
import { beginsAt } from '../cues/beside.js';
import { changeDecision, type Decision, decideFor } from '../decision.js';
import { findStop } from './decide-by-tag.js';
import type { Scene } from '../scene.js';
import { clash } from '../../speakers/entities/group-names.js';

/** `earlier`: the decisions for all passages before this one. */
export function answerQuestion(
  scene: Scene,
  number: number,
  decision: Decision,
  earlier: readonly Decision[],
): Decision {
  const question = earlier[number - 1];
  if (decision.entity === null || decision.inner || question?.entity !== decision.entity) return decision;
  if (!isQuestion(scene, number - 1, question) || !namesNobody(scene, number, decision.mention))
    return decision;
  const asked = findAsked(scene, question.mention, scene.cues[question.mention]!.token);
  if (asked >= 0) return answer(scene, decision, asked);
  const before = earlier[number - 2]?.entity ?? null;
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

/** "asked the mayor": the mention of whoever is asked, or -1. */
function findAsked({ tokens, mentions, coreference }: Scene, asker: number, verb: number): number {
  for (let i = asker + 1; i < mentions.length && mentions[i]!.first <= verb + 2; i++)
    if (beginsAt(tokens, mentions[i]!, verb + 1) && coreference.resolutions[i]!.entity >= 0) return i;
  return -1;
}

/** Whoever was asked, where that is another who may be the pronoun. */
function answer(scene: Scene, decision: Decision, asked: number): Decision {
  const answerer = decideFor(scene, asked, ANSWERED);
  const other = answerer !== null && answerer.entity !== decision.entity;
  return other && !clash(answerer.entity!.gender, scene.mentions[decision.mention]!.gender)
    ? answerer
    : doubt(decision);
}

const ANSWERED = 0.95;

const doubt = (decision: Decision) => changeDecision(decision, { source: DOUBTFUL });
const DOUBTFUL = 0.3;
