/** All that was corrected or retracted, by story. */
import { ABOUT, CORRECTIONS, storyAddress } from './addresses.js';
import { oneLine } from './display-text.js';
import type { TimeModel } from './format.js';
import type { Page } from './page.js';
import { type PageContext, pageHead } from './page-context.js';
import { buildQuote } from './quote-model.js';
import { timeOf } from './story-card.js';

export interface CorrectionsPage extends Page {
  readonly kind: 'corrections';
  /** Newest story first. */
  readonly stories: readonly {
    readonly headline: string;
    readonly href: string;
    readonly time: TimeModel | null;
    readonly notes: readonly {
      readonly words: string | null;
      readonly href: string;
      readonly note: string;
    }[];
  }[];
}

export function buildCorrectionsPage(context: PageContext): CorrectionsPage {
  const { format, site } = context;
  const stories = site.stories.flatMap((story) => {
    const href = storyAddress(story.id);
    const general = [
      ...(story.retracted === undefined
        ? []
        : [`${format.strings.retracted} ${oneLine(story.retracted)}`.trim()]),
      ...(story.notes ?? []).map(oneLine),
    ].map((note) => ({ words: null, href, note }));
    const quoted =
      story.retracted === undefined
        ? story.quotations
            .filter(({ note }) => note !== undefined)
            .map((quotation) => buildQuote(context, story, quotation))
            .map((quote) => ({ words: quote.words, href: quote.href, note: quote.note! }))
        : [];
    const notes = [...general, ...quoted];
    return notes.length === 0
      ? []
      : [{ headline: oneLine(story.headline), href, time: timeOf(context, story.date), notes }];
  });
  return {
    ...pageHead(context, {
      kind: 'corrections',
      url: CORRECTIONS,
      title: format.strings.correctionsTitle,
      description: format.strings.correctionsDescription,
      above: [{ text: format.strings.about, href: ABOUT }],
    }),
    stories,
  };
}
