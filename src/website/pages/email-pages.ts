/**
 * The e-mail editions of the newest days and weeks: one file each as HTML, made by a template, and one as plain text
 * (`files/format-email-text.ts`). Whoever sends them takes the files from the site. Links in a mail need a host, so
 * that a publication without an address has none.
 */
import type { Story } from '../../types.js';
import { groupWeeks, rankStories } from '../weeks.js';
import { digestAddress, emailAddress, weekAddress } from './addresses.js';
import { listFigures } from './front.js';
import { outlinePage } from './outline-page.js';
import type { Page, PageOutline } from './page.js';
import { type PageContext, findStories, pageHead } from './page-context.js';
import type { QuoteModel } from './quote-model.js';
import { buildStoryCard } from './story-card.js';
import { titleWeek } from './week-pages.js';

export interface EmailStory {
  readonly headline: string;
  /** Path of the story's page. */
  readonly href: string;
  readonly lang: string | null;
  readonly outlet: string | null;
  readonly summary: string;
  readonly quote: QuoteModel | null;
}

export interface EmailPage extends Page {
  readonly kind: 'email';
  readonly publication: string;
  /** `1 story`, `11 quotations` */
  readonly figures: readonly string[];
  readonly stories: readonly EmailStory[];
  /** Path of the page that shows the same. */
  readonly web: string;
}

const DAYS = 10;
const WEEKS = 4;
/** Mail programs cut long mails. */
const MOST_STORIES = 25;

/** What an edition collects. */
interface Edition {
  /** Last part of its address. */
  readonly name: string;
  readonly title: string;
  readonly web: string;
  readonly stories: readonly string[];
}

export function listEmailPages(context: PageContext): PageOutline[] {
  const { format, site } = context;
  if (site.publication.url === null) return [];
  const days = site.digests.slice(0, DAYS).map(({ date, stories }): Edition => ({
    name: date,
    title: format.weekday(date),
    web: digestAddress(date),
    stories,
  }));
  const weeks = groupWeeks(site.digests)
    .slice(0, WEEKS)
    .map((week): Edition => ({
      name: week.week,
      title: titleWeek(context, week),
      web: weekAddress(week.week),
      stories: rankStories(week.digests),
    }));
  return [...days, ...weeks].map((edition) =>
    outlinePage('email', emailAddress(edition.name), () => buildEmailPage(context, edition)),
  );
}

function buildEmailPage(context: PageContext, { name, title, web, stories: ids }: Edition): EmailPage {
  const { site } = context;
  const stories = findStories(context, ids);
  const head = pageHead(context, {
    kind: 'email',
    url: emailAddress(name),
    title,
    description: site.publication.description,
  });
  return {
    ...head,
    publication: site.publication.title,
    figures: listFigures(context, stories),
    stories: stories.slice(0, MOST_STORIES).map((story) => buildEmailStory(context, story)),
    web,
  };
}

function buildEmailStory(context: PageContext, story: Story): EmailStory {
  const { headline, href, lang, outlet, summary, quote } = buildStoryCard(context, story);
  return { headline, href, lang, outlet, summary, quote };
}
