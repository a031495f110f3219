/**
 * Who answers where turns are marked Q and A and speak of "you" and "I": whoever is named before them, of several the one in
 * the headline.
 *
 *     "Ada Lund runs the quay. ¶ Q. Do you like it? ¶ A. I do."   →   Ada Lund
 */
import { meantBy } from '../speakers/coreference/coreference-state.js';
import type { QuotedSpan } from './build-setting.js';
import type { Scene } from './scene.js';

/** "Q", "A"; else empty. */
export const letterOf = ({ text }: Scene['tokens'], { label }: QuotedSpan): string =>
  label === null ? '' : (LETTERS.get(text.slice(label.start, label.end)) ?? '');
const LETTERS = new Map([
  ['A', 'A'],
  ['ANSWER', 'A'],
  ['Q', 'Q'],
  ['QUESTION', 'Q'],
]);

/** The mention; -1 where nobody is known to answer. */
export function findAnswerer(
  { tokens, mentions, coreference }: Pick<Scene, 'tokens' | 'mentions' | 'coreference'>,
  spans: readonly QuotedSpan[],
  headline: string | null,
): number {
  const says = (letter: string, words: RegExp) =>
    spans.some(
      (span) => letterOf(tokens, span) === letter && words.test(tokens.text.slice(span.start, span.end)),
    );
  if (!says('Q', /\byour?\b/iu) || !says('A', /\b(?:I|my)\b/u)) return -1;
  const { start } = spans.find(({ label }) => label !== null)!;
  const named = new Map<number, number>();
  for (let i = 0; i < mentions.length && mentions[i]!.start < start; i++) {
    const entity = meantBy(coreference, i);
    if (mentions[i]!.kind === 'name' && entity?.type === 'person' && entity.parts.length > 1)
      named.set(entity.index, i);
  }
  const words = new Set(headline?.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
  const all = [...named];
  const shown = all.filter(([index]) => words.has(coreference.entities[index]!.parts.at(-1)!));
  const [one, ...others] = all.length > 1 ? shown : all;
  return one === undefined || others.length > 0 ? -1 : one[1];
}
