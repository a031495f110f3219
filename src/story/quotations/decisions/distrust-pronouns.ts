/**
 * Texts cut up by a scraper: what stood between their paragraphs is missing, and with it whom a pronoun means.
 *
 *     “We waited.” ¶ “It is late.” ¶ “It will rain,” she said.     hardly whoever was named before
 */
import { meantBy } from '../../speakers/coreference/coreference-state.js';
import { standsAlone } from '../utterance.js';
import { changeDecision, type Decision } from '../decision.js';
import type { Scene } from '../scene.js';

/** So many paragraphs of nothing but a quotation whose speaker is not said make a text that lost some of its own. */
const ORPHANS = 2;
const DISTRUST = 0.1;

/** In a text that was cut up a pronoun counts only next to the name it takes up. */
export function distrustPronouns(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const { tokens, utterances, goesOn } = scene;
  const orphans = decisions.filter(
    ({ entity }, n) => entity === null && !goesOn[n] && standsAlone(tokens, utterances[n]!),
  );
  if (orphans.length < ORPHANS) return decisions;
  return Array.from(decisions, (decision) => {
    const pronoun = decision.resolution?.link.startsWith('pronoun') === true;
    return pronoun && !isNextToName(scene, decision)
      ? changeDecision(decision, { probability: decision.probability * DISTRUST })
      : decision;
  });
}

/** In mentions: one sentence may hold thousands of pronouns. */
const FARTHEST = 40;

/** Is the speaker named in the pronoun's sentence before it, or in the one before? */
function isNextToName({ tokens, mentions, coreference }: Scene, { entity, mention }: Decision): boolean {
  const sentenceOf = (index: number) => tokens.sentence[mentions[index]!.head]!;
  const farthest = Math.max(0, mention - FARTHEST);
  for (let i = mention - 1; i >= farthest && sentenceOf(i) >= sentenceOf(mention) - 1; i--)
    if (mentions[i]!.kind === 'name' && meantBy(coreference, i) === entity) return true;
  return false;
}
