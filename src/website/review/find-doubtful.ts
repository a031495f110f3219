/** The quotations whose speaker is not established, with whom the text may mean. */
import { formatCorrection } from '../../editorial/format-correction.js';
import { bindQuotation } from '../../story/corrections/bind-quotation.js';
import { REASONS } from '../../story/quotations/reasons.js';
import type { Correction, Quotation, Story } from '../../types.js';
import { compareText } from '../compare-text.js';
import type { DoubtfulQuotation } from './review-item.js';

const MOST_CANDIDATES = 8;
const EXPLAINED = new Map<string, string>(Object.entries(REASONS));

/** Those with a guess first, the surest first; then the others, the longest first. */
export function findDoubtful(stories: readonly Story[]): DoubtfulQuotation[] {
  return stories
    .filter((story) => story.retracted === undefined)
    .flatMap((story) =>
      story.quotations
        .filter(
          ({ status, origin }) => origin === 'parser' && (status === 'unsure' || status === 'unattributed'),
        )
        .map((quotation) => describeQuotation(story, quotation)),
    )
    .sort(
      (a, b) =>
        (b.guess?.confidence ?? -1) - (a.guess?.confidence ?? -1) ||
        b.words.length - a.words.length ||
        compareText(a.story, b.story),
    );
}

/** Of any quotation: its guess, or whom it is attributed to, with candidates and an entry. */
export function describeQuotation(story: Story, quotation: Quotation): DoubtfulQuotation {
  const { speaker, confidence, reasons, spans } = quotation;
  const guess = speaker && {
    name: speaker.name,
    confidence: confidence ?? 0,
    reasons: reasons.map((reason) => EXPLAINED.get(reason) ?? reason),
  };
  const bind = bindQuotation(story, quotation);
  const change: Correction['change'] = guess
    ? { type: 'speaker', speaker: guess.name }
    : { type: 'no-speaker' };
  return {
    kind: guess ? 'unsure' : 'unattributed',
    story: story.id,
    headline: story.headline,
    date: story.date,
    quotation: quotation.id,
    words: spans.map(({ start, end }) => story.text.slice(start, end).replace(/\s+/gu, ' ')).join(' … '),
    guess,
    candidates: rankCandidates(story, quotation),
    bind,
    entry: formatCorrection({ story: story.id, title: story.headline, quote: bind, change, note: null }),
  };
}

/** The guess, then whom the text names nearest before the quotation, then the others. */
function rankCandidates({ speakers }: Story, { speaker, spans }: Quotation): string[] {
  const { start } = spans[0]!;
  const ranked = speakers
    .map(({ name, mentions }) => ({ name, distance: distanceTo(start, mentions) }))
    .sort((a, b) => a.distance - b.distance || compareText(a.name, b.name))
    .map(({ name }) => name);
  return [...new Set([...(speaker ? [speaker.name] : []), ...ranked])].slice(0, MOST_CANDIDATES);
}

/** A name after the quotation is as far as one twice as far before it. */
function distanceTo(start: number, mentions: readonly { readonly start: number }[]): number {
  let least = Infinity;
  for (const mention of mentions) {
    const distance = start - mention.start;
    least = Math.min(least, distance >= 0 ? distance : -2 * distance);
  }
  return least;
}
