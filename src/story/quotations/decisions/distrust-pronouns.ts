/**
 * Texts cut up by a scraper: what stood between their paragraphs is missing, and with it whom a pronoun means.
 *
 *     “We waited.” ¶ “It is late.” ¶ “It will rain,” she said.     hardly whoever was named before
 */
import { standsAlone } from '../utterance.js';
import { changeDecision, type Decision } from '../decision.js';
import type { Scene } from '../scene.js';
import { isHeading } from './is-heading.js';

/** So many paragraphs of nothing but a quotation whose speaker is not said make a text that lost some of its own. */
const ORPHANS = 2;
const DISTRUST = 0.1;

/** In a text that was cut up a pronoun counts only next to the name it takes up. */
export function distrustPronouns(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const { tokens, utterances } = scene;
  const orphans = decisions.filter(
    ({ entity }, n) =>
      entity === null &&
      standsAlone(tokens, utterances[n]!) &&
      !isHeading({ scene, utterance: utterances[n]! }),
  );
  if (orphans.length < ORPHANS) return decisions;
  return Array.from(decisions, (decision, n) => {
    const { link } = decision.resolution ?? { link: 'no-name' };
    const trusted = link.startsWith('pronoun')
      ? isNextToName(scene, decision)
      : !isAdrift(scene, n, decision);
    return trusted ? decision : changeDecision(decision, { probability: decision.probability * DISTRUST });
  });
}

/** A paragraph of nothing but a closed quotation whose speaker is told of before it. */
function isAdrift(scene: Scene, number: number, { mention, entity }: Decision): boolean {
  const utterance = scene.utterances[number]!;
  if (entity === null || scene.goesOn[number] === true || !standsAlone(scene.tokens, utterance)) return false;
  return scene.tokens.block[scene.mentions[mention]!.head]! < utterance.block;
}

/** Is the speaker named in the same paragraph, in the pronoun's sentence or the one before? */
function isNextToName({ tokens, mentions, coreference }: Scene, { entity, mention }: Decision): boolean {
  const { head } = mentions[mention]!;
  const sentence = tokens.sentence[head]!;
  const names = (index: number) => {
    const { kind, quoted, head: other } = mentions[index]!;
    return (
      kind === 'name' &&
      !quoted &&
      tokens.block[other] === tokens.block[head] &&
      coreference.resolutions[index]!.entity === entity!.index
    );
  };
  const sentenceOf = (index: number) => tokens.sentence[mentions[index]!.head]!;
  for (let i = mention - 1; i >= 0 && sentenceOf(i) >= sentence - 1; i--) if (names(i)) return true;
  for (let i = mention; i < mentions.length && sentenceOf(i) === sentence; i++) if (names(i)) return true;
  return false;
}
