/**
 * Where the text says that the speaker of the last quotation goes on, whoever was named between.
 *
 *     “It holds,” Lund said. … “It will hold,” she continued                 she is Lund
 */
import { meantBy, type Resolution } from '../../speakers/coreference/coreference-state.js';
import { findStop, type Utterance } from '../utterance.js';
import type { Context } from '../context.js';
import { skipMark } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import { changeDecision, type Decision } from '../decision.js';
import type { Scene } from '../scene.js';
import type { Tokens } from '../../words/tokens.js';

/** "she continued": the last speaker, if that one can be a she. */
export function followSpeaker({ scene, utterance, history }: Context, decision: Decision): Decision {
  if (decision.mention < 0 || history.entity < 0) return decision;
  const last = scene.utterances[history.utterance]!;
  if (utterance.block - last.block > 1) return decision;
  const { kind, gender } = scene.mentions[decision.mention]!;
  const cue = scene.cues[decision.mention];
  if (kind !== 'pronoun' || gender === null || cue == null) return decision;
  const { tokens, coreference } = scene;
  if (!CONTINUES.has(tokens.words[cue.token]!) || !isBeside(tokens, cue.token, utterance)) return decision;
  if (decision.entity?.index !== history.entity && spokeBetween(scene, last, decision)) return decision;
  const entity = coreference.entities[history.entity]!;
  // Of two, one of whom is known to be a she, the other is not.
  const known = decision.entity?.gender === gender ? gender : entity.gender;
  if (known !== null && entity.gender !== gender) return decision;
  const certainty = Math.max(CERTAINTY, decision.resolution?.certainty ?? 0);
  const resolution: Resolution = { entity: entity.index, link: 'pronoun-of-subject', certainty };
  return changeDecision(decision, { entity, resolution, by: 'going-on' });
}

/** "“It holds,” Lund said. Voss said he agreed. “It will hold,” he added": whoever spoke last between the two goes on. */
function spokeBetween(scene: Scene, last: Utterance, decision: Decision): boolean {
  const { mentions, cues } = scene;
  for (let i = decision.mention - 1; i >= 0 && mentions[i]!.head > last.last; i--)
    if (isSpeaking(cues[i])) return meantBy(scene.coreference, i) === decision.entity;
  return false;
}

/** Right before the quotation, but for a comma or a colon, or right behind it, where the quotation does not end its sentence. */
const isBeside = (tokens: Tokens, cue: number, { first, last }: Utterance) =>
  cue > last ? cue - last <= 3 && findStop(tokens, last) !== null : cue === skipMark(tokens, first - 1);

const CONTINUES = new Set(['continued', 'continues', 'added', 'adds', 'concluded', 'concludes']);
const CERTAINTY = 0.6;
