/**
 * Where the text says that the speaker of the last quotation goes on:
 *
 *     Lund is quoted as saying “it holds” and “it will hold”      the second is Lund's as well
 *     “It holds,” Lund said. … “It will hold,” she continued      she is Lund, whoever was named between
 */
import type { Tokens } from '../speakers/find-tokens.js';
import type { Decision } from './decision.js';
import type { Utterance } from './find-candidates.js';
import type { History, Scene } from './scene.js';

/** The last decision again, where nothing but "and" stands between two quotations; null elsewhere. */
export function decideByConjunction(
  { tokens, utterances }: Scene,
  number: number,
  last: Decision | undefined,
): Decision | null {
  if (last === undefined || last.entity === null) return null;
  return isJoined(tokens, utterances[number - 1]!, utterances[number]!) ? last : null;
}

function isJoined(tokens: Tokens, before: Utterance, { first, block }: Utterance): boolean {
  if (before.block !== block || first - before.last > 3) return false;
  let joined = false;
  for (let k = before.last + 1; k < first; k++) {
    if (JOINTS.has(tokens.words[k]!)) joined = true;
    else if (tokens.words[k] !== ',') return false;
  }
  return joined;
}

const JOINTS = new Set(['and', 'or']);

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
  const { kind, gender, plural } = scene.mentions[decision.mention]!;
  const cue = scene.cues[decision.mention];
  if (kind !== 'pronoun' || gender === null || plural || cue == null) return decision;
  const { tokens, coreference } = scene;
  if (!CONTINUES.has(tokens.words[cue.token]!) || !isBeside(tokens, cue.token, utterance)) return decision;
  const entity = coreference.entities[history.entity]!;
  // Of two, one of whom is known to be a she, the other is not.
  const known = decision.entity?.gender === gender ? gender : entity.gender;
  if (entity.type === 'organization' || (known !== null && entity.gender !== gender)) return decision;
  const certainty = Math.max(CERTAINTY, decision.resolution?.certainty ?? 0);
  return { ...decision, entity, resolution: { entity: entity.index, link: 'pronoun-of-subject', certainty } };
}

/** Right before the quotation, but for a comma or a colon, or right behind it. */
function isBeside({ words }: Tokens, cue: number, { first, last }: Utterance): boolean {
  if (cue > last) return cue - last <= 3;
  return cue === first - 1 || (cue === first - 2 && BREAKS.has(words[first - 1]!));
}

const BREAKS = new Set([',', ':']);
const CONTINUES = new Set(['continued', 'continues', 'added', 'adds', 'concluded', 'concludes']);
const CERTAINTY = 0.6;
