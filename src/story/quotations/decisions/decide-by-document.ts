/**
 * What is written is the subject of the verb right before the quotation, in a clause of its own.
 *
 *     Hart left, and Lund's letter to the board said: “…”      the letter's, which is Lund's
 *     Hart left, but a statement by the board read: “…”        the statement's
 *     Hart's statement said: “…”                               not decided here: nobody else may be meant
 */
import { skipMark } from '../cues/beside.js';
import type { Context } from '../context.js';
import type { Verdict } from './verdict.js';
import { CLAUSE_JOINTS } from '../cues/clause-words.js';

/** The document's mention, or null. */
export function decideByDocument({ scene, utterance: { first }, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  const verb = skipMark(tokens, first - 1);
  if (verb === first - 1) return null;
  const document = candidates.find((index) => {
    const { kind, first: start } = mentions[index]!;
    const joint = tokens.words[start - 1] ?? '';
    return kind === 'document' && cues[index]?.token === verb && JOINTS.has(joint);
  });
  return document ?? null;
}

const JOINTS = new Set([...CLAUSE_JOINTS, 'although', 'though']);
