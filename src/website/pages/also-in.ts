/** Where else a quotation's words stand: `Also in: Ferry strike ends, Courier, first seen March 3, 2026; …`. */
import type { Quotation, QuotationRef, Statement, Story } from '../../types.js';
import { quotationAddress } from './addresses.js';
import { clip, oneLine } from './display-text.js';
import type { PageContext } from './page-context.js';
import { storyLanguage } from './quote-model.js';
import { type StoryOfQuote, describeStory } from './quote-in-story.js';

export interface AlsoIn {
  /** Said where this story had the words before others. */
  readonly firstHere: string | null;
  /** First seen first, one a story. */
  readonly stories: readonly OtherStory[];
  /** Those after them; empty where the page does not list them. */
  readonly others: readonly OtherStory[];
  /** `and 4 more`, of those after `stories`; null where there are none. */
  readonly more: string | null;
}

/** `href` leads to the quotation; the time of the first says that it is. */
export interface OtherStory extends StoryOfQuote {
  readonly lang: string | null;
}

const MOST_STORIES = 3;
/** Of one entry, however many carry it. */
const MOST_OTHERS = 50;
const HEADLINE = 80;

/** Null where no other story carries the words. `all`: whether those beyond the first three are listed, too. */
export function buildAlsoIn(
  context: PageContext,
  story: Story,
  quotation: Quotation,
  all = false,
): AlsoIn | null {
  const statement = context.statements.get(story.id)?.get(quotation.id);
  if (statement === undefined) return null;
  const found = listOthers(statement, story.id, MOST_STORIES + (all ? MOST_OTHERS : 0));
  const stories = found.map((ref) => describeOther(context, statement, ref));
  const left = statement.stories - 1 - MOST_STORIES;
  return {
    firstHere: isFirst(statement, story.id) ? context.format.strings.firstSeenHere : null,
    stories: stories.slice(0, MOST_STORIES),
    others: stories.slice(MOST_STORIES),
    more: left > 0 ? context.format.count('andMore', left) : null,
  };
}

/** Whether it is certain that this story had the words before the others. */
const isFirst = ({ firstSeen, versions }: Statement, story: string) =>
  firstSeen !== null && versions[0]!.story === story;

/** Of each other story the first version. */
function listOthers({ versions }: Statement, own: string, limit: number): QuotationRef[] {
  const seen = new Set([own]);
  const found: QuotationRef[] = [];
  for (const ref of versions) {
    if (found.length === limit) break;
    if (seen.has(ref.story)) continue;
    seen.add(ref.story);
    found.push(ref);
  }
  return found;
}

function describeOther(context: PageContext, statement: Statement, ref: QuotationRef): OtherStory {
  const story = context.stories.get(ref.story)!;
  const described = describeStory(context, story);
  const { time } = described;
  return {
    ...described,
    headline: clip(oneLine(described.headline), HEADLINE),
    href: quotationAddress(ref.story, ref.quotation),
    time:
      isFirst(statement, ref.story) && time !== null
        ? { ...time, text: context.format.text('firstSeenOn', { date: time.text }) }
        : time,
    lang: storyLanguage(context, story),
  };
}
