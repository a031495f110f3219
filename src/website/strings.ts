/**
 * Every word of the interface, in one catalogue. `{n}` and other names in braces are filled in by `fillString`; an
 * entry with `one` and `other` agrees with its number by the language's own plural rules, and `=2` is for that number.
 *
 * A translation is a second catalogue of the same type, added to `CATALOGUES` under its language.
 */

import { REASONS } from '../story/quotations/reasons.js';

/** Forms of a noun with its number: `{ one: 'once', '=2': 'twice', other: '{n} times' }`. */
export type PluralString = Readonly<Partial<Record<Intl.LDMLPluralRule | `=${number}`, string>>> & {
  readonly other: string;
};

const ENGLISH = {
  // ── Every page ──
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  footerNavigation: 'About this site',
  breadcrumbs: 'You are here',
  home: 'Home',
  stories: 'Stories',
  speakers: 'Speakers',
  topics: 'Topics',
  archive: 'Archive',
  sources: 'Sources',
  search: 'Search',
  about: 'About and method',
  corrections: 'Corrections',
  feed: 'Feed',
  themeToggle: 'Dark colours',
  builtWith:
    'A digest of reporting by others, which each story names. Quotations stand under a name only where the text says who spoke.',
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages',
  pageOf: 'Page {n} of {total}',
  separator: ' · ',
  // ── Counts ──
  storyCount: { one: '{n} story', other: '{n} stories' },
  quotationCount: { one: '{n} quotation', other: '{n} quotations' },
  speakerCount: { one: '{n} speaker', other: '{n} speakers' },
  topicCount: { one: '{n} topic', other: '{n} topics' },
  outletCount: { one: '{n} outlet', other: '{n} outlets' },
  minuteCount: { one: '{n} min read', other: '{n} min read' },
  // ── Quotations ──
  openingMark: '“',
  closingMark: '”',
  speakerUnknown: 'Speaker not established',
  whyUnknown: 'Why not?',
  unnamedSource: 'Unnamed source',
  details: 'How we know',
  whyThisSpeaker: 'Why this speaker:',
  probability: 'Probability that this is right: {share}',
  setByEditor: 'Set by an editor.',
  inOriginal: 'Find in the original',
  permalink: 'Link to this quotation',
  reportError: 'Report an error',
  unsureReason: 'The words around this quotation point to somebody, but not clearly enough to print a name.',
  unsureEvidence: 'What the text offers: {reasons}',
  unattributedReason: 'The text does not say who spoke these words.',
  unsupportedReason: 'Speakers are not yet established for texts in this language.',
  hiddenReason: 'The publication keeps this name back.',
  alsoIn: 'Also in:',
  andMore: { one: 'and {n} more', other: 'and {n} more' },
  firstSeenHere: 'First seen here.',
  firstSeenOn: 'first seen {date}',
  copyCitation: 'Copy as citation',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied',
  // ── Story ──
  original: 'Original',
  originalAt: 'Read the original at {outlet}',
  readOriginal: 'Read the original',
  by: 'By {byline}',
  inThisStory: 'In this story',
  quotedTimes: { one: 'quoted once', '=2': 'quoted twice', other: 'quoted {n} times' },
  namedOnly: 'named',
  related: 'Related',
  relatedTopic: 'Also about {topic}',
  relatedSpeaker: '{speaker} speaks here too',
  previousStory: 'Earlier',
  nextStory: 'Later',
  undated: 'Undated',
  contents: 'Contents',
  keyPoints: 'Key points',
  excerptNote:
    'This is an excerpt with every quotation of the article. The whole text is at its publisher’s.',
  excerptNoteNoLink: 'This is an excerpt with every quotation of the article.',
  quotationsOfStory: 'Quotations',
  noQuotations: 'Nobody is quoted in this story.',
  retracted: 'This story has been retracted.',
  storyCorrected: 'Corrected',
  // ── Home and digests ──
  todayTitle: 'The latest digest',
  lead: 'Lead story',
  moreStories: 'More stories',
  whatTheySay: 'What they are saying',
  topicsOfTheDay: 'Topics of the day',
  topicsOfTheWeek: 'Topics of the week',
  earlierDays: 'Earlier days',
  allDays: 'All days in the archive',
  latestStories: 'Latest stories',
  noStories: 'There are no stories yet',
  noStoriesHint: 'Put articles into the content folder and build the site again.',
  digestTitle: 'Digest of {date}',
  digestDescription: '{stories} and {quotations} of {date}.',
  previousDay: 'Day before',
  nextDay: 'Day after',
  // ── Archive ──
  weekTitle: 'Week of {date}',
  weekDescription: '{stories} and {quotations} of the week that began on {date}.',
  daysOfTheWeek: 'Day by day',
  previousWeek: 'The week before',
  nextWeek: 'The week after',
  readOnTheWeb: 'Read this on the web',
  // ── Addresses that moved ──
  movedTitle: 'Moved',
  movedTo: 'This page is now here:',
  archiveTitle: 'Archive',
  archiveDescription: 'Every day and month with stories.',
  undatedStories: 'Undated stories',
  calendarOf: 'Calendar of {month}',
  monthDescription: '{stories} of {month}.',
  previousMonth: 'Month before',
  nextMonth: 'Month after',
  // ── Speakers ──
  speakersDescription: 'Everybody whose words are quoted here, from A to Z.',
  mostQuoted: 'Most quoted',
  letters: 'Letters',
  noSpeakers: 'Nobody is quoted under a name yet.',
  speakerDescription: '{quotations} of {name} in {stories}.',
  organization: 'Organisation',
  roles: 'Roles',
  aliases: 'Also called',
  quotedWhen: 'Quoted',
  sameStory: 'Same story',
  outlets: 'Outlets',
  quotationsByMonth: 'Quotations by month',
  speaksOn: 'Speaks on',
  quotedWith: 'Quoted together with',
  quotedAbout: 'What others say about {name}',
  named: 'Named, not quoted',
  elsewhere: 'Elsewhere',
  years: 'Years',
  quotationsOf: 'Quotations',
  sinceUntil: '{first} to {last}',
  // ── Topics ──
  topicsDescription: 'What the stories are about, by weight and by letter.',
  weightiest: 'Most written about',
  noTopics: 'No topics have been found yet.',
  topicDescription: '{stories} about {topic}.',
  whoSpeaks: 'Who speaks on it',
  strongestWords: 'In their words',
  storiesByMonth: 'Stories by month',
  relatedTopics: 'Related topics',
  // ── Sources ──
  sourcesTitle: 'Sources',
  sourcesDescription: 'Who is quoted how often, by outlet and month.',
  sourcesNote:
    'A quotation counts once, however many pieces it is split into, and for a speaker only where the text establishes who spoke; unnamed sources and speakers not established are listed apart. What articles do not quote cannot be counted: these figures describe the articles collected here, not all that people said.',
  byOutlet: 'By outlet',
  bySpeaker: 'By speaker',
  outlet: 'Outlet',
  month: 'Month',
  speaker: 'Speaker',
  share: 'Share',
  attributed: 'Named speaker',
  unnamed: 'Unnamed source',
  unknown: 'Not established',
  people: 'People',
  organizations: 'Organisations',
  noOutlet: 'No outlet given',
  topTenShare: 'The ten most quoted speakers account for {share} of the quotations with a named speaker.',
  shownAsTable: 'The same as a table',
  // ── About, corrections, not found, search ──
  aboutTitle: 'About and method',
  aboutDescription: 'What this site is, how quotations are attributed, and how to report an error.',
  methodTitle: 'How a quotation gets its speaker',
  method: [
    'Each article is read as its publisher wrote it. A program finds the quoted passages, looks for the words around them that say who spoke (“said”, “according to”), and finds out whom a surname, a title or a pronoun means within that article.',
    'A name is shown only where the text bears it out. Each attribution carries a probability that was checked against articles marked up by people; below a fixed threshold no name is printed, because an unknown speaker does less harm than a wrong one.',
    'An unnamed source is called what the article calls it. Where the text leaves the speaker open, the quotation says so. Beside each quotation, “How we know” or “Why not?” opens its sentence and the reasons.',
    'The role beside a name is the one the article gave at the time. One person’s quotations are gathered from all stories on one page; people who share a name are kept apart.',
  ],
  reportTitle: 'Reporting an error',
  report:
    'Every quotation has its own address. Send it to the editors of this publication together with what is wrong. Corrections are bound to the quoted words and stay when the article is read again; each that carries a note is listed under Corrections.',
  writeToEditors: 'Write to the editors',
  licence: 'Licence of the data:',
  statuses: 'Quotations by what is known of the speaker',
  correctionsTitle: 'Corrections',
  correctionsDescription: 'What has been corrected since it was first shown.',
  noCorrections: 'Nothing has needed a public correction so far.',
  notFoundTitle: 'This page does not exist',
  notFoundText:
    'It may have moved, or the address may have been mistyped. Search for it, or go on from here:',
  dataTitle: 'Feeds and data',
  dataNote:
    'Everything that is published here can be read by other programs too: stories in feeds, and all quotations, speakers and stories as files. A quotation whose speaker is not established carries no name there either.',
  feeds: 'Feeds',
  data: 'Data',
  searchTitle: 'Search',
  searchDescription: 'Search stories, speakers and topics.',
  searchLabel: 'Search stories, speakers and topics',
  searchNeedsScript: 'Searching needs JavaScript. Without it, these lists hold everything:',
  searchNothing: 'Nothing found.',
  searchCount: { one: '{n} result', other: '{n} results' },
  story: 'Story',
  searchMore: 'Show more',
  searching: 'Searching…',
  searchFailed: 'The search index could not be loaded. Load the page again, or look into these lists:',
  year: 'Year',
  all: 'All',
  topic: 'Topic',
  // ── Reasons of an attribution, by permanent id ──
  reasons: REASONS as Readonly<Record<string, string>>,
};

type Widen<T> = T extends string ? string : T extends readonly string[] ? readonly string[] : T;

/** The catalogue: one entry a string of the interface. */
export type Strings = {
  readonly [Key in keyof typeof ENGLISH]: (typeof ENGLISH)[Key] extends { other: string }
    ? PluralString
    : Widen<(typeof ENGLISH)[Key]>;
};

/** Keys of plain strings. */
export type StringKey = {
  [Key in keyof Strings]: Strings[Key] extends string ? Key : never;
}[keyof Strings];

/** Keys of strings that agree with a number. */
export type CountKey = {
  [Key in keyof Strings]: Strings[Key] extends PluralString ? Key : never;
}[keyof Strings];

const CATALOGUES: ReadonlyMap<string, Strings> = new Map([['en', ENGLISH]]);

/** The catalogue of a language and the language it is in; English where there is none. */
export function stringsOf(language: string): { strings: Strings; language: string } {
  const primary = language.split('-', 1)[0]!.toLowerCase();
  const strings = CATALOGUES.get(primary);
  return strings ? { strings, language } : { strings: ENGLISH, language: 'en' };
}

/** `fillString('By {name}', { name: 'A. Dahl' })` → `By A. Dahl`. Names that are not given stay as they are. */
export function fillString(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}
