/**
 * Whole sentences right behind one in which one alone is said to tell something.
 *
 *     Lund praised the board. “It worked all night.”     Lund's
 *     Lund applauded. “It worked all night.”             not decided here
 */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { isWhole, standsByItself } from '../utterance.js';
import { TELLING } from '../cues/clause-words.js';
import type { Context } from '../context.js';
import { SPEAKING } from '../cues/cue.js';
import type { Verdict } from './verdict.js';

/** The only one who tells there. */
export function decideByTelling({ scene, utterance, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  const { first } = utterance;
  const before = tokens.sentence[first - 1];
  if (tokens.block[first - 1] !== utterance.block || !isWhole(tokens, utterance)) return null;
  if (!standsByItself(tokens, utterance) || quotesBefore(tokens, first)) return null;
  const tellers = candidates.filter((index) => {
    const cue = cues[index];
    return tokens.sentence[mentions[index]!.head] === before && cue != null && SPEAKING.has(cue.form);
  });
  if (tellers.length !== 1) return null;
  const [teller] = tellers;
  const verb = cues[teller!]!.token;
  // "Lund applauded." is heard, but tells nothing.
  const isHeard = tokens.words[verb] === 'applauded' && tokens.shape[verb + 1] === Shape.mark;
  return TELLING.has(tokens.words[verb]!) && !isHeard ? teller! : null;
}

/** Whether the sentence that ends before a token has a quotation in it. */
function quotesBefore({ quoted, sentence }: Tokens, first: number): boolean {
  let k = first - 1;
  while (quoted[k] === 0 && sentence[k] === sentence[first - 1]) k--;
  return sentence[k] === sentence[first - 1];
}
