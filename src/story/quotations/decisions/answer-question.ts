/**
 * A pronoun, or nobody, beside what follows a question need not be who put it: whoever is asked may answer.
 *
 *     “Will it hold?” Hart asked the mayor. ¶ “It will,” she said.          nobody's for sure
 *     “It will,” Lund said. ¶ “Why now?” Hart asked. ¶ “It was time.”       not Hart's
 *     “Who pays?” Lund asked. ¶ “We do,” she said.                          may be Lund's
 */
import { ASKING } from '../cues/clause-words.js';
import { beginsAt } from '../cues/beside.js';
import type { Context } from '../context.js';
import { changeDecision, type Decision } from '../decision.js';
import { findStop } from '../utterance.js';
import type { Scene } from '../scene.js';
import { meantBy } from '../../speakers/coreference/coreference-state.js';
import type { Mention } from '../../speakers/mention.js';
import { clash } from '../../words/lexicon.js';

/** The same decision, doubted where somebody else may answer. */
export function answerQuestion(context: Context, decision: Decision): Decision {
  const { scene, number, last: question } = context;
  if (decision.entity === null || question?.entity !== decision.entity) return decision;
  const asks = isQuestion(scene, number - 1, question) && namesNobody(scene, number, decision.mention);
  return asks && mayAnswer(context, question.mention, scene.mentions[decision.mention]!)
    ? changeDecision(decision, { probability: DOUBTFUL })
    : decision;
}

const DOUBTFUL = 0.3;

/** "“Will it hold?” Hart asked", in the paragraph before the next passage, or in the same. */
function isQuestion(scene: Scene, number: number, { mention }: Decision): boolean {
  const { tokens, utterances, cues } = scene;
  const asks = ASKING.has(tokens.words[cues[mention]?.token ?? -1]!);
  return asks && findStop(tokens, utterances[number]!.last) === '?' && isNext(scene, number + 1);
}

/** Whether the passage of this number stands in the paragraph of the one before or in the next. */
const isNext = ({ utterances }: Scene, number: number) =>
  utterances[number]!.block - utterances[number - 1]!.block <= 1;

/** Whether a pronoun is said to say it, or nobody in its paragraph; who asks again ("he asked") does not answer. */
function namesNobody(scene: Scene, number: number, mention: number): boolean {
  const { tokens, mentions, utterances, cues } = scene;
  const { kind, head } = mentions[mention]!;
  if (tokens.block[head] !== utterances[number]!.block) return true;
  return kind === 'pronoun' && !ASKING.has(tokens.words[cues[mention]?.token ?? -1]!);
}

/** So many mentions before and behind whoever asks: every answer looks there. */
const NEAR = 40;

/** "asked Eva Hart", where "she" follows, but not "asked Parliament"; and where nobody is asked, who spoke before. */
function mayAnswer({ scene, number, beforeLast, last }: Context, asker: number, pronoun: Mention): boolean {
  const { tokens, mentions, coreference, cues } = scene;
  const object = Math.max(cues[asker]!.token, mentions[asker]!.last) + 1;
  const near = Math.max(0, asker - NEAR);
  const beside = mentions.slice(near, asker + NEAR).findIndex((mention) => beginsAt(tokens, mention, object));
  const asked = near + beside;
  if (beside < 0)
    return beforeLast !== null && beforeLast.entity !== last!.entity && isNext(scene, number - 1);
  const { type, gender } = meantBy(coreference, asked) ?? mentions[asked]!;
  return type === 'person' && !mentions[asked]!.plural && !clash(gender, pronoun.gender);
}
