/**
 * The rules by which one line is known as boilerplate, each with its permanent id. All see a short paragraph without
 * quoted words.
 *
 *     findLineRule({ plain: 'read more: ferry stops', … })   // 'boilerplate-link'
 */
import { wordSet } from './word-set.js';
import type { BlockType } from '../types.js';
import { readWords } from './read-words.js';

/** A paragraph as rules see it. */
export interface Paragraph {
  readonly text: string;
  /** Lower case, straight apostrophes, single spaces. */
  readonly plain: string;
  readonly type: BlockType;
  /** The whole of it is a link. */
  readonly linked: boolean;
  /** How many blocks follow. */
  readonly fromEnd: number;
  readonly byline: string | null;
}

interface Rule {
  readonly id: string;
  readonly test: (paragraph: Paragraph) => boolean;
}

const words = (name: string) => readWords(new URL(`./words/${name}.txt`, import.meta.url));
const LABELS = words('boilerplate-labels');
const LIST_LABELS = words('boilerplate-lists');
const AGENCIES = words('agencies');
/** By their first word, so that a paragraph is compared with a few only. */
const PREFIXES = groupByFirstWord(words('boilerplate-prefixes'));
/** Blocks from the end in which sign-offs stand. */
const ENDING = 6;

const RULES: readonly Rule[] = [
  { id: 'boilerplate-label', test: isLabel },
  { id: 'boilerplate-link', test: ({ plain }) => hasPrefix(plain) || VIDEO.test(plain) },
  { id: 'boilerplate-caption', test: isCaption },
  { id: 'boilerplate-sign-off', test: isSignOff },
  { id: 'boilerplate-copyright', test: ({ plain }) => isCopyright(plain) },
  { id: 'boilerplate-count', test: ({ plain }) => COUNT.test(plain) || isShareRow(plain) },
  { id: 'boilerplate-follow', test: isFollow },
  { id: 'boilerplate-update', test: ({ plain }) => UPDATE.test(plain) },
  { id: 'boilerplate-bio', test: isBiography },
];

/** The id of the first rule that knows the paragraph, or null. */
export function findLineRule(paragraph: Paragraph): string | null {
  return RULES.find((rule) => rule.test(paragraph))?.id ?? null;
}

/** Does a list of links follow: "Related stories"? */
export const isListLabel = ({ plain }: Paragraph): boolean => LIST_LABELS.has(withoutMarks(plain));

/** Names of a list ("Facebook", "Reuters") are labels only where they are links. */
function isLabel({ plain, type, linked }: Paragraph): boolean {
  return plain.length < 80 && (type !== 'list-item' || linked) && LABELS.has(withoutMarks(plain));
}

function hasPrefix(plain: string): boolean {
  const text = plain.replace(/^[^a-z0-9]{1,4}/, '');
  const prefixes = PREFIXES.get(firstWord(text)) ?? [];
  return prefixes.some((prefix) => text.startsWith(prefix) && !/^[a-z]/.test(text.slice(prefix.length)));
}

/** A web address alone, as of an embedded video: `[youtube https://…]`; and what a player shows at the end of one. */
const VIDEO = /^\[?(?:[a-z]{2,12} )?https?:\/\/\S+$|^just watched\b.{1,160}\b(?:replay|more videos)\b/;

const CAPTION =
  /^\(?(?:file |featured? )?(?:photo|photograph|image|picture|pic|graphic|illustration|screenshot|caption|credit|footage|video)s?(?: (?:credit|caption|source|copyright|courtesy|by|via|courtesy of|illustration by))?\s?(?::|(?<=by|via|of)\s)/;
/** The picture that stands over a post, whatever is said of it. */
const FEATURED = /^\(?featured? (?:image|photo|picture)\b/;
const CREDIT = /(?:^|\bvia |\/ ?|© ?|- )([a-z ]{2,24})\.?$/;
const MOST_CREDIT_WORDS = 8;

/** `Photo: Ana Berg`, `Ana Berg / Reuters`, `Ana Berg via Getty Images`, `Featured image from file`, `The quay. REUTERS/Ana Berg`. */
function isCaption({ text, plain }: Paragraph): boolean {
  if (CAPTION.test(plain) || text.includes(' REUTERS/') || (FEATURED.test(plain) && plain.length < 80))
    return true;
  const agency = CREDIT.exec(plain)?.[1]?.trim();
  return agency !== undefined && AGENCIES.has(agency) && plain.split(' ').length <= MOST_CREDIT_WORDS;
}

const SIGN_OFF = [
  /^[-–—]{0,3} ?\(?(?:additional|with|with additional|with files|further) (?:reporting|files|inputs?|material) (?:by|from) /,
  /\bcontributed (?:reporting|to this (?:report|story|article|piece))(?: from [a-z ,]{2,40})?\.?\)?$/,
  /^\(?(?:h\/t|hat tip)\b/,
  /^[-–—] ?30 ?[-–—]$/,
  // "-- Ostmark newsroom 61-2 9373-1800"
  /\bnews ?room\W{1,6}[\d() +-]{7,24}\W{0,4}$/,
  // "( 230 Words)"
  /^\( ?\d{1,5} words ?\)$/,
  // "The opinions expressed here are those of the author", "are the author's own"
  /\b(?:opinions|views)\b.{1,40}\bexpressed\b.{1,80}\bare\b.{1,20}\b(?:those of\b.{1,20}\b(?:author|contributor|writer)s?\b|(?:author|contributor|writer)s?'s? own\b)/,
];

/** Followed by a name: "Reporting by telegraph ended" is a sentence. */
const MADE_BY = /^\(?(?:reporting|editing|writing|compiled|edited|written|translated|produced) by (?=(\S))/i;

/** `(Reporting by Ana Berg; editing by Jan Dahl)`, `Ana Berg contributed reporting.`, `(Reuters)`, `-30-`. */
function isSignOff({ text, plain, fromEnd }: Paragraph): boolean {
  if (fromEnd >= ENDING) return false;
  const inside = /^\(([a-z /-]{2,24})\)\.?$/.exec(plain)?.[1];
  if (inside !== undefined && AGENCIES.has(inside)) return true;
  const maker = MADE_BY.exec(text)?.[1];
  if (maker !== undefined && maker !== maker.toLowerCase()) return true;
  return SIGN_OFF.some((pattern) => pattern.test(plain));
}

function isCopyright(plain: string): boolean {
  const sign = /^(?:©|\(c\)|copyright\b)/.test(plain) && /\d{4}|all rights reserved|©/.test(plain);
  return (
    sign || /\ball rights reserved\.?$/.test(plain) || plain.startsWith('this material may not be published')
  );
}

const COUNT =
  /^(?:\d[\d.,]{0,9}[km]? (?:comments?|shares?|views?|likes?|retweets?|reactions?)|\d{1,3}[ -]min(?:ute)?s?(?:[ -]read)?|(?:updated|published|posted|last updated) [^.]{0,40}\b(?:ago|\d{4}(?:[ ,]{1,3}\d{1,2}:\d{2}.{0,12})?))$/;

const FOLLOW =
  /^(?:follow (?!the |his |her |their |suit)[^!?]{1,60} on (?:twitter|facebook|instagram|x|linkedin|threads|bluesky|mastodon)\b.{0,160}|(?:twitter|e-?mail|instagram|facebook) ?: ?\S{3,60}|e-?mail [a-z .]{2,40} at \S{5,60}|\S{1,40}@\S{4,40})$/;

/** What a site asks its readers to do, and what it offers them. */
const ASKING =
  /\b(?:(?:let us know|tell us|sound off|leave (?:a|your) \w+)\b.{1,60}\bcomments?\b|share (?:this|your \w+)\b.{1,40}\b(?:comments?|facebook|twitter)\b|like (?:our|us)\b.{1,20}\b(?:facebook|page)\b)/;
const OFFER =
  /\b(?:sign up (?:for|to)|subscribe to) our (?:\w+ )?(?:alerts|channel|e-?mails?|mailing list|newsletters?|updates)\b|\b(?:delivered|directly|sent|straight) to your inbox\b|\bsubscribe now\b|^for (?:all )?(?:the )?(?:latest|more)\b(?! than)[^.]{1,80}\b(?:download|subscribe)\b/;
/** Nobody speaks in an offer: "They sign up for our newsletters, Lund said." */
const SAYING = /\b(?:said|says|told)\b/;

const LONGEST_REQUEST = 140;

function isFollow({ plain, fromEnd }: Paragraph): boolean {
  const short = plain.length < LONGEST_REQUEST;
  if (short && OFFER.test(plain) && !SAYING.test(plain)) return true;
  return fromEnd < ENDING && (FOLLOW.test(plain) || (short && ASKING.test(plain)));
}

/** `31.4k SHARES Share Tweet`: networks, numbers, and what one can do there, and nothing else. */
function isShareRow(plain: string): boolean {
  const end = plain.indexOf(' ');
  // Nearly all paragraphs are out at the first word.
  if (end < 0 || !isOfShareRow(plain.slice(0, end))) return false;
  const words = plain.split(' ');
  return words.every(isOfShareRow) && words.some((word) => SHARING.has(word));
}

const isOfShareRow = (word: string) => SHARING.has(word) || /^[\d.,:]+[km]?$/.test(word);

const SHARING = wordSet(
  'close comment comments e-mail email facebook flipboard google google+ instagram like likes linkedin messenger pin pinterest pocket print reddit share shares sms stumbleupon telegram tumblr tweet tweets twitter views whatsapp',
);

const UPDATE =
  /^(?:this (?:story|article|post|report|page) (?:has been|was|is being|will be) (?:last )?updated\b[^.]{0,100}\.?|(?:this is )?a (?:developing|breaking)(?: news)? story\b.{0,100}|more (?:details )?to follow\b.{0,20})$/;

/** Last lines about who wrote the article: `Ana Berg is a reporter for …`, under a byline of that name. */
function isBiography({ plain, byline, fromEnd }: Paragraph): boolean {
  const name =
    byline
      ?.toLowerCase()
      .split(/,| and /)[0]
      ?.trim() ?? '';
  if (name.split(' ').length < 2 || fromEnd > 2 || !plain.startsWith(`${name} `)) return false;
  return /^(?:is (?:an? |the |[a-z]+['’]s )|covers |writes |reports |can be reached |has (?:covered|reported|written) )/.test(
    plain.slice(name.length + 1),
  );
}

function groupByFirstWord(prefixes: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const prefix of prefixes)
    groups.set(firstWord(prefix), [...(groups.get(firstWord(prefix)) ?? []), prefix]);
  return groups;
}

function firstWord(text: string): string {
  const end = text.search(/[^a-z0-9'-]/);
  return end === -1 ? text : text.slice(0, end);
}

/** Without marks, arrows and the like around the words. */
function withoutMarks(text: string): string {
  const letter = /[\p{L}\p{N}]/u;
  let start = 0;
  let end = text.length;
  while (start < end && !letter.test(text.charAt(start))) start++;
  while (end > start && !letter.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
