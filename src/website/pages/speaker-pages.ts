/** The pages of one speaker: 50 quotations each, the facts and the margin on every one of them. */
import type { Quotation, RoleSeen, Speaker, Story } from '../../types.js';
import { type AlsoIn, buildAlsoIn } from './also-in.js';
import { SPEAKERS, speakerAddress } from './addresses.js';
import { type BarRow, type Chart, buildChart } from './chart.js';
import { oneLine } from './display-text.js';
import type { Format, TimeModel } from './format.js';
import { outlinePage } from './outline-page.js';
import type { Link, Page, PageOutline } from './page.js';
import { type PageContext, findStories, linkSpeaker, linkTopic, pageHead } from './page-context.js';
import { type Pagination, buildPagination, countPages, paginate } from './pagination.js';
import { type QuoteInStory, findQuotation, quoteInStory, resolveQuote } from './quote-in-story.js';
import { rememberLast } from './remember-last.js';
import { type SpeakerContext, buildTopRows } from './speaker-context.js';
import { type StoryCard, buildStoryCard, timeOf } from './story-card.js';
import { isToldBy } from '../speakers/build-roles.js';

export interface SpeakerPage extends Page {
  readonly kind: 'speaker';
  readonly id: string;
  readonly name: string;
  readonly type: Speaker['type'];
  /** The role last seen. */
  readonly role: string | null;
  readonly roles: readonly { readonly role: string; readonly when: string }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly figures: readonly string[];
  readonly chart: Chart | null;
  readonly aliases: readonly string[];
  readonly topics: readonly BarRow[];
  readonly companions: readonly BarRow[];
  readonly about: readonly QuoteInStory[];
  readonly namedIn: readonly StoryCard[];
  readonly links: readonly Link[];
  readonly years: readonly Link[];
  /** Quotations of one day under that day, newest first. */
  readonly days: readonly SpeakerDay[];
  readonly pagination: Pagination | null;
}

/** A quotation with the role the article gave, where the one last seen does not tell it. */
export interface OwnQuote extends QuoteInStory {
  readonly roleThen: string | null;
  /** Whether the story that was named last, with the quotation before it, is its own, and need not be named again. */
  readonly sameStory: boolean;
  /** Other stories with the same words, which stand on the page once. */
  readonly alsoIn: AlsoIn | null;
}

export interface SpeakerDay {
  /** Of the first day of a year. */
  readonly id: string | null;
  readonly time: TimeModel | null;
  readonly quotes: readonly OwnQuote[];
}

export function listSpeakerPages(context: PageContext, all: SpeakerContext): PageOutline[] {
  const describe = rememberLast((speaker: Speaker) => describeSpeaker(context, all, speaker));
  return context.site.speakers.flatMap((speaker) => {
    const shown = withoutRepeats(context, findAll(context, speaker));
    return Array.from({ length: countPages(shown.length) }, (_, i) =>
      outlinePage('speaker', speakerAddress(speaker.id, i + 1), () =>
        buildSpeakerPage(context, speaker, describe(speaker), i),
      ),
    );
  });
}

/** A quotation of the speaker with its story, not yet made ready to print. */
interface Found {
  readonly story: Story;
  readonly quotation: Quotation;
}

/** What all pages of a speaker share. */
interface Described {
  readonly pages: readonly (readonly Found[])[];
  readonly profile: Profile;
  readonly years: readonly Link[];
}

function describeSpeaker(context: PageContext, all: SpeakerContext, speaker: Speaker): Described {
  const quotations = findAll(context, speaker);
  const pages = paginate(withoutRepeats(context, quotations));
  return {
    pages,
    profile: buildProfile(context, all, speaker, quotations),
    years: linkYears(context, speaker.id, pages),
  };
}

const findAll = (context: PageContext, { quotations }: Speaker): Found[] =>
  quotations.flatMap((ref) => findQuotation(context, ref) ?? []);

/** Of the same words only the fullest version. */
const withoutRepeats = ({ statements }: PageContext, quotations: readonly Found[]): Found[] =>
  quotations.filter(({ story, quotation }) => {
    const fullest = statements.get(story.id)?.get(quotation.id)?.fullest;
    return fullest === undefined || (fullest.story === story.id && fullest.quotation === quotation.id);
  });

function buildSpeakerPage(
  context: PageContext,
  speaker: Speaker,
  { pages, profile, years }: Described,
  i: number,
): SpeakerPage {
  const pagination = buildPagination(context, i + 1, pages.length, (n) => speakerAddress(speaker.id, n));
  const before = pages[i - 1]?.at(-1);
  return {
    ...pageHead(context, {
      kind: 'speaker',
      url: speakerAddress(speaker.id, i + 1),
      subject: speaker.id,
      title: i === 0 ? profile.name : `${profile.name}, ${pagination!.label}`,
      description: context.format.text('speakerDescription', {
        name: profile.name,
        quotations: profile.figures[0]!,
        stories: profile.figures[1]!,
      }),
      above: [
        { text: context.format.strings.speakers, href: SPEAKERS },
        ...(i === 0 ? [] : [{ text: profile.name, href: speakerAddress(speaker.id) }]),
      ],
    }),
    ...profile,
    years: years.length > 1 ? years : [],
    days: groupDays(context, speaker, pages[i]!, before ? yearOf(context, before.story) : null),
    pagination,
  };
}

const MOST_ROWS = 8;

type Profile = Omit<SpeakerPage, keyof Page | 'years' | 'days' | 'pagination'> & { readonly kind: 'speaker' };

function buildProfile(
  context: PageContext,
  all: SpeakerContext,
  speaker: Speaker,
  quotations: readonly Found[],
): Profile {
  const { format } = context;
  const dates = quotations.flatMap(({ story }) => (story.date === null ? [] : [format.dayOf(story.date)]));
  const stories = new Set(quotations.map(({ story }) => story.id)).size;
  const name = oneLine(speaker.name);
  return {
    kind: 'speaker',
    id: speaker.id,
    name,
    type: speaker.type,
    role: speaker.role === null ? null : oneLine(speaker.role),
    roles:
      speaker.roles.length < 2 ? [] : [...speaker.roles].reverse().map((role) => describeRole(context, role)),
    figures: [
      format.count('quotationCount', quotations.length),
      format.count('storyCount', stories),
      ...(speaker.outlets.length === 0 ? [] : [format.count('outletCount', speaker.outlets.length)]),
    ],
    facts: buildFacts(context, dates),
    chart: buildChart(format, dates, format.strings.quotationsByMonth),
    aliases: speaker.aliases.map((alias) => oneLine(alias.name)).filter((alias) => alias !== name),
    topics: buildTopRows(context, all.topics.get(speaker.id), MOST_ROWS, linkTopic),
    companions: buildTopRows(context, all.companions.get(speaker.id), MOST_ROWS, linkSpeaker),
    about: (all.about.get(speaker.id) ?? []).flatMap((ref) => resolveQuote(context, ref) ?? []),
    namedIn: findStories(context, speaker.namedIn.slice(0, 10)).map((story) =>
      buildStoryCard(context, story),
    ),
    links: buildLinks(speaker),
  };
}

/** Of the days of the quotations: a speaker may have been named before and after. */
function buildFacts({ format }: PageContext, dates: readonly string[]): SpeakerPage['facts'] {
  const days = [...dates].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ label: format.strings.quotedWhen, value: describeTime(format, first, last) }];
}

function describeRole(
  { format }: PageContext,
  { role, first, last }: RoleSeen,
): SpeakerPage['roles'][number] {
  const when = first === null || last === null ? format.strings.undated : describeTime(format, first, last);
  return { role: oneLine(role), when };
}

/** `March 5, 2017`, or `March 5, 2017 to May 3, 2019`. */
function describeTime(format: Format, from: string, to: string): string {
  const [first, last] = [format.day(from), format.day(to)];
  return first === last ? first : format.text('sinceUntil', { first, last });
}

function buildLinks({ wikidata, links }: Speaker): Link[] {
  const list =
    wikidata === null ? [] : [{ text: 'Wikidata', href: `https://www.wikidata.org/wiki/${wikidata}` }];
  for (const href of links) {
    if (URL.canParse(href)) list.push({ text: new URL(href).hostname.replace(/^www\./, ''), href });
  }
  return list;
}

function findRoleThen(speaker: Speaker, quote: QuoteInStory): string | null {
  const role = quote.speakers.find(({ id }) => id === speaker.id)?.role ?? null;
  return role !== null && !isToldBy(role, oneLine(speaker.role ?? '')) ? role : null;
}

const yearOf = ({ format }: PageContext, { date }: Story) =>
  date === null ? null : format.dayOf(date).slice(0, 4);

/** Where each year begins: `/speakers/x/3/#year-2016`. */
function linkYears(context: PageContext, id: string, pages: readonly (readonly Found[])[]): Link[] {
  const years = new Map<string, string>();
  pages.forEach((page, i) => {
    for (const { story } of page) {
      const year = yearOf(context, story);
      if (year !== null && !years.has(year)) years.set(year, `${speakerAddress(id, i + 1)}#year-${year}`);
    }
  });
  return [...years].map(([text, href]) => ({ text, href }));
}

/** `yearBefore` is the year in which the page before ended; its anchor stands there. */
function groupDays(
  context: PageContext,
  speaker: Speaker,
  quotations: readonly Found[],
  yearBefore: string | null,
): SpeakerDay[] {
  const days: { id: string | null; day: string | null; time: TimeModel | null; quotes: OwnQuote[] }[] = [];
  const anchored = new Set([yearBefore]);
  let named: string | null = null;
  for (const { story, quotation } of quotations) {
    const quote = quoteInStory(context, story, quotation);
    const own: OwnQuote = {
      ...quote,
      sameStory: story.id === named,
      roleThen: findRoleThen(speaker, quote),
      alsoIn: buildAlsoIn(context, story, quotation, true),
    };
    named = own.alsoIn === null ? story.id : null;
    const day = story.date === null ? null : context.format.dayOf(story.date);
    const last = days.at(-1);
    if (last?.day === day) {
      last.quotes.push(own);
      continue;
    }
    const year = yearOf(context, story);
    const id = year === null || anchored.has(year) ? null : `year-${year}`;
    days.push({ id, day, time: timeOf(context, day), quotes: [own] });
    anchored.add(year);
  }
  return days.map(({ id, time, quotes }) => ({ id, time, quotes }));
}
