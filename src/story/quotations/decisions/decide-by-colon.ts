/**
 * Whole sentences behind a colon are of whoever the sentence before it is about, whatever is done there.
 *
 *     Ada Lund turned on her host: “It never held.”        Lund's
 *     Ada Lund saw what Hart had written: “It held.”       not decided here
 */
import { isPlaceName } from '../../words/is-place-name.js';
import { meantBy } from '../../speakers/coreference/coreference-state.js';
import type { Context } from '../context.js';
import { hangsOnPreposition } from '../cues/cue.js';
import { OPENERS } from '../cues/clause-words.js';
import type { Scene } from '../scene.js';
import { isWhole } from '../utterance.js';
import { findOpeningSubject } from './find-opening-subject.js';
import type { Verdict } from './verdict.js';

/** Whoever it begins with, where nobody says anything in it. */
export function decideByColon({ scene, utterance, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  const { words, sentence } = tokens;
  const colon = utterance.first - 1;
  if (words[colon] !== ':' || !isWhole(tokens, utterance)) return null;
  const speaks = candidates.some((index) => {
    const { first, last } = mentions[index]!;
    const cue = cues[index] ?? null;
    return sentence[first] === sentence[colon] && last < colon && cue !== null && cue.form !== 'contested';
  });
  if (speaks) return null;
  const subject = findOpeningSubject(scene, candidates, colon);
  return subject >= 0 && mayTurnTo(scene, subject) ? subject : null;
}

/** By name: a person, or a body of several words; but no place, nor behind a clause of its own: "When Lund left, …". */
function mayTurnTo(scene: Scene, subject: number): boolean {
  const { tokens, mentions } = scene;
  const { kind, first } = mentions[subject]!;
  const entity = meantBy(scene.coreference, subject);
  if (kind !== 'name' || entity === undefined || isPlaceName(entity.parts)) return false;
  if (entity.type !== 'person' && (entity.type !== 'organization' || entity.parts.length < 2)) return false;
  if (hangsOnPreposition(tokens, mentions[subject]!)) return false;
  for (let k = first - 1; tokens.sentence[k] === tokens.sentence[first]; k--)
    if (OPENERS.has(tokens.words[k]!)) return false;
  return true;
}
