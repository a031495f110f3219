/**
 * Whole sentences right behind one in which one alone is said to tell something.
 *
 *     Lund praised the board. “It worked all night.”     Lund's
 *     Lund applauded. “It worked all night.”             not decided here
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { isWhole, standsByItself } from '../utterance.js';
import { TELLING } from '../candidates/telling.js';
import type { Context } from '../context.js';
import { SPEAKING } from '../cues/cue.js';
import type { Scene } from '../scene.js';
import type { Verdict } from './rules.js';

/** The only one who tells there. */
export function decideByTelling({ scene, utterance, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  const { first } = utterance;
  const before = tokens.sentence[first - 1];
  if (tokens.block[first - 1] !== utterance.block || !isWhole(tokens, utterance)) return null;
  if (!standsByItself(tokens, utterance) || quotesBefore(tokens, first)) return null;
  const tellers = candidates.filter((index) => {
    const form = cues[index]?.form;
    return tokens.sentence[mentions[index]!.head] === before && form !== undefined && SPEAKING.has(form);
  });
  const teller = tellers.length === 1 ? tellers[0]! : -1;
  const verb = cues[teller]?.token ?? -1;
  if (!TELLING.has(tokens.words[verb] ?? '') && !believes(scene, teller, verb)) return null;
  // "Lund applauded." is heard, but tells nothing.
  if (tokens.words[verb] === 'applauded' && tokens.shape[verb + 1] === Shape.mark) return null;
  return teller;
}

/** "Lund believes that the wall will hold." Bodies do too, but then somebody of theirs speaks. */
function believes({ tokens, coreference }: Scene, teller: number, verb: number): boolean {
  const { words, sentence } = tokens;
  if (!THINKING.has(words[verb] ?? '') || sentence[verb + SHORTEST_THOUGHT] !== sentence[verb]) return false;
  const { entity } = coreference.resolutions[teller]!;
  return coreference.entities[entity]?.type === 'person';
}

const THINKING = new Set(
  'believed believes expected expects feared fears feels felt hoped hopes thinks thought worried worries'.split(
    ' ',
  ),
);
/** What somebody is said to believe has so many tokens at least, its stop among them. */
const SHORTEST_THOUGHT = 5;

/** Whether the sentence that ends before a token has a quotation in it. */
function quotesBefore({ quoted, sentence }: Tokens, first: number): boolean {
  const before = sentence[first - 1];
  for (let k = first - 1; k >= 0 && sentence[k] === before; k--) if (quoted[k] !== 0) return true;
  return false;
}
