/**
 * What is written is the subject of the verb right before the quotation, in a clause of its own.
 *
 *     Hart left, and Lund's letter to the board said: “…”      the letter's, which is Lund's
 *     Hart left, but a statement by the board read: “…”        the statement's
 *     Hart's statement said: “…”                               not decided here: nobody else may be meant
 */
import { skipMark } from '../cues/beside.js';
import { SPEAKING } from '../cues/cue.js';
import type { Context } from '../context.js';
import type { Verdict } from './rules.js';
import { CLAUSE_JOINTS } from '../cues/clause-joints.js';

/** The document's mention, or null. */
export function decideByDocument({ scene, utterance: { first }, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  const { words, sentence } = tokens;
  const verb = skipMark(tokens, first - 1);
  if (verb === first - 1 || sentence[verb] !== sentence[first]) return null;
  const document = candidates.find((index) => {
    const cue = cues[index] ?? null;
    return (
      mentions[index]!.kind === 'document' &&
      cue?.token === verb &&
      (cue.strong || READS.has(words[verb]!)) &&
      SPEAKING.has(cue.form)
    );
  });
  if (document === undefined) return null;
  const joint = mentions[document]!.first - 1;
  return JOINTS.has(words[joint] ?? '') && sentence[joint] === sentence[first] ? document : null;
}

const JOINTS = new Set([...CLAUSE_JOINTS, 'although', 'though']);
const READS = new Set(['read', 'reads']);
