/** The indexes of speakers and of topics: the weightiest first, then all from A to Z. */
import { SPEAKERS, TOPICS, speakerAddress, topicAddress } from './addresses.js';
import { type BarRow, buildBarRows } from './chart.js';
import { oneLine } from './display-text.js';
import { type LetterGroup, groupByLetter } from './letter-index.js';
import type { Page } from './page.js';
import { type PageContext, pageHead } from './page-context.js';

interface IndexModel extends Page {
  readonly figures: readonly string[];
  /** Empty where the index is so short that it would say the same twice. */
  readonly top: readonly BarRow[];
  readonly letters: readonly LetterGroup[];
}

export interface SpeakersPage extends IndexModel {
  readonly kind: 'speakers';
}

export interface TopicsPage extends IndexModel {
  readonly kind: 'topics';
}

const TOP = 20;
/** From how many entries on the weightiest are listed apart. */
const WORTH_A_TOP = 12;

interface Entry {
  readonly text: string;
  readonly href: string;
  readonly sortName: string;
  readonly n: number;
}

export function buildSpeakersPage(context: PageContext): SpeakersPage {
  const { format, site } = context;
  const entries = site.speakers.map(({ id, name, sortName, quotations }) => ({
    text: oneLine(name),
    href: speakerAddress(id),
    sortName,
    n: quotations.length,
  }));
  // What several said jointly is one quotation.
  const quoted = site.speakers.flatMap(({ quotations }) =>
    quotations.map(({ story, quotation }) => `${story} ${quotation}`),
  );
  return {
    ...pageHead(context, {
      kind: 'speakers',
      url: SPEAKERS,
      title: format.strings.speakers,
      description: format.strings.speakersDescription,
    }),
    figures: [
      format.count('speakerCount', entries.length),
      format.count('quotationCount', new Set(quoted).size),
    ],
    ...arrange(context, entries),
  };
}

export function buildTopicsPage(context: PageContext): TopicsPage {
  const { format, site } = context;
  const entries = site.topics.map(({ id, label, stories }) => ({
    text: oneLine(label),
    href: topicAddress(id),
    sortName: label,
    n: stories.length,
  }));
  return {
    ...pageHead(context, {
      kind: 'topics',
      url: TOPICS,
      title: format.strings.topics,
      description: format.strings.topicsDescription,
    }),
    figures: [format.count('topicCount', entries.length)],
    ...arrange(context, entries),
  };
}

function arrange({ format }: PageContext, entries: readonly Entry[]): Pick<IndexModel, 'top' | 'letters'> {
  const heaviest = [...entries].sort((a, b) => b.n - a.n).slice(0, TOP);
  return {
    top: entries.length < WORTH_A_TOP ? [] : buildBarRows(format, heaviest),
    letters: groupByLetter(entries.map(({ n, ...entry }) => ({ ...entry, count: format.number(n) }))),
  };
}
