/** Who is quoted how often, by outlet, month and speaker, with a note of what is counted. */
import { showAttribution } from '../show-attribution.js';
import type { Story } from '../../types.js';
import { SOURCES, speakerAddress } from './addresses.js';
import { type BarRow, type Chart, buildBarRows, buildChart } from './chart.js';
import { oneLine } from './display-text.js';
import type { Page } from './page.js';
import { type PageContext, pageHead } from './page-context.js';

export interface StatusShare {
  /** Of the legend and of the bar's pattern. */
  readonly status: 'attributed' | 'unnamed' | 'unknown';
  readonly label: string;
  readonly count: string;
  readonly share: string;
  /** Of a bar 100 wide. */
  readonly x: number;
  readonly width: number;
}

export interface SourcesPage extends Page {
  readonly kind: 'sources';
  readonly figures: readonly string[];
  readonly statuses: readonly StatusShare[];
  readonly chart: Chart | null;
  readonly outlets: readonly {
    readonly outlet: string;
    readonly stories: string;
    readonly quotations: string;
    readonly speakers: string;
    readonly attributed: string;
    readonly unnamed: string;
    readonly unknown: string;
  }[];
  readonly speakers: readonly (BarRow & { readonly percent: string })[];
  /** How much of what is said the ten most quoted say; null for fewer than twenty speakers. */
  readonly concentration: string | null;
}

interface Tally {
  stories: number;
  attributed: number;
  unnamed: number;
  unknown: number;
  readonly speakers: Set<string>;
}

const MOST_ROWS = 50;
const MOST_SPEAKERS = 25;

export function buildSourcesPage(context: PageContext): SourcesPage {
  const { format } = context;
  const all = newTally();
  const outlets = new Map<string, Tally>();
  const dates: string[] = [];
  for (const story of context.site.stories) {
    if (story.retracted !== undefined) continue;
    const outlet = oneLine(story.outlet ?? '');
    let tally = outlets.get(outlet);
    if (tally === undefined) outlets.set(outlet, (tally = newTally()));
    countStory(context, story, [all, tally]);
    if (story.date !== null) {
      const day = format.dayOf(story.date);
      story.quotations.forEach(() => dates.push(day));
    }
  }
  return {
    ...pageHead(context, {
      kind: 'sources',
      url: SOURCES,
      title: format.strings.sourcesTitle,
      description: format.strings.sourcesDescription,
    }),
    figures: [
      format.count('quotationCount', total(all)),
      format.count('outletCount', outlets.size - Number(outlets.has(''))),
    ],
    statuses: shareStatuses(context, all),
    chart: buildChart(format, dates, format.strings.quotationsByMonth),
    outlets: [...outlets]
      .sort((a, b) => total(b[1]) - total(a[1]) || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_ROWS)
      .map(([outlet, tally]) => describeOutlet(context, outlet, tally)),
    ...rankSpeakers(context, all.attributed),
  };
}

const newTally = (): Tally => ({ stories: 0, attributed: 0, unnamed: 0, unknown: 0, speakers: new Set() });
const total = (tally: Tally) => tally.attributed + tally.unnamed + tally.unknown;

function countStory(context: PageContext, story: Story, tallies: readonly Tally[]): void {
  for (const tally of tallies) tally.stories++;
  for (const quotation of story.quotations) {
    const { status, speakers } = showAttribution(quotation, context.speakers);
    for (const tally of tallies) {
      tally[status === 'attributed' || status === 'unnamed' ? status : 'unknown']++;
      for (const { speaker } of speakers) tally.speakers.add(speaker.id);
    }
  }
}

function shareStatuses({ format }: PageContext, all: Tally): StatusShare[] {
  const sum = total(all);
  if (sum === 0) return [];
  let x = 0;
  return (['attributed', 'unnamed', 'unknown'] as const).map((status) => {
    const width = Math.round((all[status] / sum) * 1000) / 10;
    const share = { x: Math.round(x * 10) / 10, width };
    x += width;
    return {
      status,
      label: format.strings[status],
      count: format.number(all[status]),
      share: format.percent(all[status] / sum),
      ...share,
    };
  });
}

function describeOutlet(context: PageContext, outlet: string, tally: Tally): SourcesPage['outlets'][number] {
  const { format } = context;
  const sum = total(tally) || 1;
  return {
    outlet: outlet || format.strings.noOutlet,
    stories: format.number(tally.stories),
    quotations: format.number(total(tally)),
    speakers: format.number(tally.speakers.size),
    attributed: format.percent(tally.attributed / sum),
    unnamed: format.percent(tally.unnamed / sum),
    unknown: format.percent(tally.unknown / sum),
  };
}

function rankSpeakers(
  { site, format }: PageContext,
  attributed: number,
): Pick<SourcesPage, 'speakers' | 'concentration'> {
  const ranked = site.speakers
    .map(({ id, name, quotations }) => ({
      text: oneLine(name),
      href: speakerAddress(id),
      n: quotations.length,
    }))
    .sort((a, b) => b.n - a.n);
  const shown = ranked.slice(0, MOST_SPEAKERS);
  const percents = shown.map(({ n }) => format.percent(n / Math.max(attributed, 1)));
  const ten = ranked.slice(0, 10).reduce((sum, { n }) => sum + n, 0);
  return {
    speakers: buildBarRows(format, shown).map((row, i) => ({ ...row, percent: percents[i]! })),
    concentration:
      ranked.length < 20
        ? null
        : format.text('topTenShare', { share: format.percent(Math.min(1, ten / Math.max(attributed, 1))) }),
  };
}
