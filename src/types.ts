/**
 * The data model, in the order in which data passes through the program: file → Article → Story → Site. No logic.
 * Page models, which are made from a Site, stand in `website/pages/`.
 *
 * All values are plain, serialisable and treated as frozen; stories of a build are packed (`website/packed-story.ts`).
 * Offsets are half-open UTF-16 positions in `Article.text`.
 */

// ── Places and problems ────────────────────────────────────────────────────────────────────────────────────────────

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** Something to tell the editor about one file. `line` and `column` count from 1; null where there is no one place. */
export interface Diagnostic {
  /** Permanent id of the rule, a key of `MESSAGES` in `diagnostics.ts`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** A diagnostic with the file it is about, relative to the content folder. */
export interface FileDiagnostic extends Diagnostic {
  readonly source: string;
}

// ── Files ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One file of the content folder as it lies on disk. */
export interface RawFile {
  /** Path relative to the content folder, with forward slashes. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

// ── Articles ───────────────────────────────────────────────────────────────────────────────────────────────────────

export type BlockType = 'paragraph' | 'heading' | 'list-item' | 'blockquote' | 'preformatted';

/** A block of the body; blocks are in order, do not overlap, and are separated by "\n\n" in the text. */
export interface Block extends Span {
  readonly type: BlockType;
  /** Of a heading: 2 to 4 (1 is the headline's). */
  readonly level?: number;
  /** The line of the file on which the block begins, from 1; absent where it is not known (saved pages). */
  readonly line?: number;
}

export interface LinkMark extends Span {
  readonly type: 'link';
  /** Absolute http, https or mailto address; nothing else leaves a parser. */
  readonly href: string;
}

export interface EmphasisMark extends Span {
  readonly type: 'emphasis' | 'strong';
}

/** Markup inside a block, kept beside the text. */
export type Mark = LinkMark | EmphasisMark;

/** A paragraph left out of the body, with the permanent id of the rule that left it out. */
export interface Removed {
  readonly text: string;
  readonly rule: string;
}

/** Whether a story is published whole, or as an excerpt with all its quotations and a link to the original. */
export type PublishMode = 'full' | 'excerpt';

/** An article as published: header and body. */
export interface Article {
  readonly source: string;
  /** The name of the file without folder and ending; the story's address is made from it. */
  readonly id: string;
  readonly headline: string;
  readonly dek: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** `YYYY-MM-DD`, or an instant in UTC with seconds and `Z`; null for an undated article. */
  readonly date: string | null;
  /** Like `date`: the article is left out until that day, which has come once another article is of it. */
  readonly embargo?: string;
  /** Like `date`: the article is left out once another of a later day is there. */
  readonly expires?: string;
  /** BCP 47 primary language, as given or as detected. */
  readonly language: string;
  /** Topics as the source gave them. */
  readonly tags: readonly string[];
  /** The story in a few sentences, as its front matter gives them; absent for none. */
  readonly keyPoints?: readonly string[];
  /** From front matter; null: as the publication has it. */
  readonly publish: PublishMode | null;
  /** The body as plain text: the source's own words, blocks separated by "\n\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly removed: readonly Removed[];
  readonly diagnostics: readonly Diagnostic[];
}

// ── Stories ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type SpeakerType = 'person' | 'organization';
export type QuotationKind = 'direct' | 'mixed';
export type QuotationStatus = 'attributed' | 'unnamed' | 'unsure' | 'unattributed';

/** A speaker as a quotation carries it. */
export interface SpeakerRef {
  /** In one article's story: an id local to the article. In a site: the one identity over all stories. */
  readonly id: string;
  readonly name: string;
  readonly type: SpeakerType;
  /** The role this article gives ("mayor of Ostmark"), null where it gives none. */
  readonly role: string | null;
}

/** One statement: content spans, cue, source, and who is held to have spoken. */
export interface Quotation {
  /** `q-` and a hash of the quoted words and their occurrence, so that new neighbours do not change it. */
  readonly id: string;
  /** Marks included; several for a split quotation. Never empty, in order. */
  readonly spans: readonly Span[];
  readonly kind: QuotationKind;
  readonly cue: Span | null;
  readonly sourceSpan: Span | null;
  readonly status: QuotationStatus;
  /** With `attributed`: who spoke. With `unsure`: the best guess, never shown to readers. Else null. */
  readonly speaker: SpeakerRef | null;
  /** Further speakers of a joint statement. */
  readonly jointly: readonly SpeakerRef[];
  /** With `unnamed`: the source as the article calls it ("a senior aide"). */
  readonly descriptor: string | null;
  /** The probability that `speaker` is right; null where there is none. */
  readonly confidence: number | null;
  /** Permanent ids of what spoke for the attribution, the weightiest first; `quotations/reasons.ts` explains them. */
  readonly reasons: readonly string[];
  readonly origin: 'parser' | 'editor';
  /** Public note of a correction. */
  readonly note?: string;
}

export interface Alias {
  readonly name: string;
  readonly count: number;
}

/** Somebody an article names, whether quoted or not: what joins identities over stories works from these. */
export interface StorySpeaker {
  /** Local to the article; `Quotation.speaker.id` names it. */
  readonly id: string;
  /** The fullest name in the article. */
  readonly name: string;
  readonly type: SpeakerType;
  /** Every form of the name as found, with how often, most frequent first. */
  readonly aliases: readonly Alias[];
  /** Roles and appositives the article gives, in order of appearance. */
  readonly roles: readonly string[];
  readonly gender: 'female' | 'male' | null;
  /** Where the article names this speaker, by name; in order. */
  readonly mentions: readonly Span[];
}

export interface TopicRef {
  readonly id: string;
  readonly label: string;
  /** 0 to 1, how much the story is about it. */
  readonly score: number;
}

/** An article with its quotations, speakers and topics. */
export interface Story extends Article {
  /** In order of their first span. */
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly StorySpeaker[];
  /** The weightiest first. */
  readonly topics: readonly TopicRef[];
  /** Set by an editor: the page stays and says so, its quotations leave all other pages. */
  readonly retracted?: string;
  /** Public notes of corrections to the story as a whole. */
  readonly notes?: readonly string[];
  /** The last part of the address that it was first published at, where its file has had another name since. */
  readonly firstId?: string;
}

// ── What editors write ─────────────────────────────────────────────────────────────────────────────────────────────

/** `_editorial/publication.yaml`, with defaults filled in. */
export interface Publication {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the site without a trailing slash and without the base path; null where none is given. */
  readonly url: string | null;
  /** Starts and ends with a slash. */
  readonly basePath: string;
  readonly language: string;
  readonly timeZone: string;
  /** Markdown; null for the text that comes with Pullquote. */
  readonly about: string | null;
  readonly publish: PublishMode;
  /** CSS colour of links and accents, as `#rrggbb`; null for the house's. */
  readonly accent: string | null;
  /** CSS lists of font families for text and for labels; absent for the house's. */
  readonly fonts?: { readonly text?: string | undefined; readonly labels?: string | undefined };
  /** CSS length of a full line of text (`36rem`); absent for the house's. */
  readonly measure?: string;
  /** Where readers report errors: a `mailto:` or web address. */
  readonly contact?: string;
  /** Address of the licence under which the open data may be used. */
  readonly licence?: string;
  /** Whether each story gets an image for social networks; only a site with an address has any. */
  readonly socialImages: boolean;
}

/** An entry of `_editorial/speakers.yaml`. */
export interface SpeakerRule {
  readonly name: string;
  readonly type: SpeakerType | null;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly neverSameAs: readonly string[];
  readonly hide: boolean;
  readonly wikidata: string | null;
  readonly links: readonly string[];
  /** Where the entry begins in the file. */
  readonly line: number;
}

/** An entry of `_editorial/topics.yaml`: a label, other words for it, and whether it is never shown. */
export interface TopicRule {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly hide: boolean;
}

/** Binds a correction to quoted words with their surroundings, as the Web Annotation text-quote selector does. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** An entry of `_editorial/corrections.yaml`; exactly one thing is corrected by each. */
export interface Correction {
  /** The story's id. */
  readonly story: string;
  /** The story's headline when the entry was written: finds the story again where its file was renamed. */
  readonly title?: string;
  /** Absent for a correction of the story itself. */
  readonly quote: TextQuote | null;
  readonly change:
    | { readonly type: 'speaker'; readonly speaker: string }
    | { readonly type: 'unnamed'; readonly descriptor: string }
    | { readonly type: 'no-speaker' }
    | { readonly type: 'not-a-quotation' }
    | { readonly type: 'add-quotation'; readonly speaker: string | null }
    | { readonly type: 'headline'; readonly headline: string }
    | { readonly type: 'add-topic'; readonly topic: string }
    | { readonly type: 'remove-topic'; readonly topic: string }
    | { readonly type: 'retract'; readonly reason: string };
  readonly note: string | null;
  /** Line of the entry in its file, for messages. */
  readonly line: number;
}

/** All editorial files, read and checked. */
export interface Editorial {
  readonly publication: Publication;
  readonly speakers: readonly SpeakerRule[];
  readonly topics: readonly TopicRule[];
  readonly corrections: readonly Correction[];
  /** `_editorial/addresses.json`; absent before the first build. */
  readonly addresses?: AddressLedger;
}

/** An address of a speaker given by some build: `id` is the last part of `/speakers/<id>/`. */
export interface AddressEntry {
  readonly id: string;
  readonly name: string;
  /** Ids of some stories that name the speaker, by which the same one is known again; earliest first. */
  readonly stories: readonly string[];
  /** The id that the speaker has now; the old address redirects there. */
  readonly movedTo?: string;
}

/** An address of a story given by some build: `id` is the last part of `/stories/<id>/`. */
export interface StoryAddress {
  readonly id: string;
  /** By what the article is known again under another name, as `markArticle` makes them. */
  readonly marks: readonly string[];
  /** The address that the article was first published at, where its file has another name now. */
  readonly firstId?: string;
  /** The address that the article has now; this one redirects there. */
  readonly movedTo?: string;
}

/** All addresses given so far, written by the build; entries sorted by id. */
export interface AddressLedger {
  readonly speakers: readonly AddressEntry[];
  readonly stories: readonly StoryAddress[];
}

// ── The site ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A quotation by reference: the story's id and the quotation's. */
export interface QuotationRef {
  readonly story: string;
  readonly quotation: string;
}

/** What one speaker said once, as several stories carry it. */
export interface Statement {
  /** First seen first, undated ones last; of two stories or more. */
  readonly versions: readonly QuotationRef[];
  /** The one to show where one stands for all: the first of those that have nearly all the words. */
  readonly fullest: QuotationRef;
  /** The first one's date; null where another story is of the same day, or the next has no date. */
  readonly firstSeen: string | null;
  /** How many stories carry it. */
  readonly stories: number;
}

/** A role as the articles gave it, with the first and last date seen (null: only in undated articles). */
export interface RoleSeen {
  readonly role: string;
  readonly first: string | null;
  readonly last: string | null;
}

/** One person or organisation over all stories. */
export interface Speaker {
  /** Also the last part of its address. */
  readonly id: string;
  readonly name: string;
  /** What indexes sort by ("Lavrov Sergey"). */
  readonly sortName: string;
  readonly type: SpeakerType;
  readonly aliases: readonly Alias[];
  /** Earliest first. */
  readonly roles: readonly RoleSeen[];
  /** The role held now: what most of the last stories say. */
  readonly role: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly outlets: readonly string[];
  readonly wikidata: string | null;
  readonly links: readonly string[];
  /** Attributed quotations, newest story first, inside a story in the text's order. Never empty. */
  readonly quotations: readonly QuotationRef[];
  /** Stories that name the speaker without quoting, newest first. */
  readonly namedIn: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly label: string;
  /** Ids, newest first. */
  readonly stories: readonly string[];
}

/** The stories of a day. */
export interface Digest {
  readonly date: string;
  /** Ids, the weightiest first. */
  readonly stories: readonly string[];
}

/** An address that moved: both are paths below the base path, with leading and trailing slash. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Everything the pages are made from. */
export interface Site {
  readonly publication: Publication;
  /** Newest first, undated ones last; `Quotation.speaker.id` and `StorySpeaker.id` are identities over all stories. */
  readonly stories: readonly Story[];
  /** By `sortName`. Only speakers with a shown quotation. */
  readonly speakers: readonly Speaker[];
  /** Those with a page, by label; a story can carry further topics, which are not linked. */
  readonly topics: readonly Topic[];
  /** Newest first. */
  readonly digests: readonly Digest[];
  readonly redirects: readonly Redirect[];
  /** Only those that several stories carry. */
  readonly statements: readonly Statement[];
}
