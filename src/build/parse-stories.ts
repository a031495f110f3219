/**
 * The articles of a content folder → stories, each by itself: one that cannot be read, parsed or finished in time
 * becomes a diagnostic with its name, and the others go on.
 */
import { createHash } from 'node:crypto';
import { parseArticle } from '../article/parse-article.js';
import { type ContentEntry, readArticleFile } from '../article/read-content.js';
import { settleIds } from './settle-ids.js';
import { diagnostic } from '../diagnostics.js';
import { parseStory } from '../story/parse-story.js';
import type { Diagnostic, Editorial, FileDiagnostic, RawFile, Story } from '../types.js';
import { changeStory, createPacker } from '../website/packed-story.js';
import { mapWithin } from './map-within.js';
import { spareMemory } from './spare-memory.js';

/** Long enough for the largest article on a slow machine, many times over. */
const MILLISECONDS_AN_ARTICLE = 10_000;
/** Between two slices others get their turn: the progress line, a signal to stop. */
const SLICE = 100;

export interface ParsedStories {
  /** In the order of the entries. */
  readonly stories: readonly Story[];
  /** Why files gave no story; a story carries its own. */
  readonly diagnostics: readonly FileDiagnostic[];
  /** Sources of the articles that gave no story though they should have; a draft is none of them. */
  readonly failed: readonly string[];
}

/** What one file gave. */
export interface Parsed {
  readonly source: string;
  readonly story: Story | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found in each file, by source, with a key of all that it was found from. */
export type StoryCache = Map<string, { readonly key: string; readonly parsed: Parsed }>;

export interface ParseOptions {
  /** Told how many of the articles are done. */
  readonly onProgress?: (done: number) => void;
  /** Kept by the caller from build to build, so that only files that changed are parsed again. */
  readonly cache?: StoryCache | undefined;
  /** Whether stories are packed, so that many of them fit into memory. */
  readonly pack?: boolean;
}

export async function parseStories(
  entries: readonly ContentEntry[],
  editorial: Editorial,
  { onProgress, cache, pack = false }: ParseOptions = {},
): Promise<ParsedStories> {
  spareMemory(entries.length);
  const parsed: Parsed[] = [];
  const packStory = pack ? createPacker() : (story: Story) => story;
  const remembered = rememberIn(cache, editorial, (file) => parseFile(file, editorial, packStory));
  for (let start = 0; start < entries.length; start += SLICE) {
    const slice = entries.slice(start, start + SLICE);
    const parse = (entry: ContentEntry) => parseEntry(entry, remembered);
    parsed.push(...mapWithin(slice, MILLISECONDS_AN_ARTICLE, parse, giveUp));
    onProgress?.(parsed.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const stories = parsed.flatMap(({ story }) => (story === null ? [] : [story]));
  const without = parsed.filter(({ story }) => story === null);
  const failed = without.filter(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error'),
  );
  return {
    stories: settleStoryIds(stories, editorial),
    diagnostics: without.flatMap(({ source, diagnostics }) => diagnostics.map((d) => ({ ...d, source }))),
    failed: failed.map(({ source }) => source),
  };
}

function parseEntry(entry: ContentEntry, parseFile: (file: RawFile) => Parsed): Parsed {
  const { source } = entry;
  try {
    const read = readArticleFile(entry);
    return 'file' in read ? parseFile(read.file) : { source, story: null, diagnostics: [read.diagnostic] };
  } catch (error) {
    // A mistake of ours, found by this article: it must not cost the others their publication.
    return { source, story: null, diagnostics: [diagnostic('article-unexpected', String(error))] };
  }
}

/** Corrections and addresses come after; the other editorial files have a part in what is found. */
function rememberIn(
  cache: StoryCache | undefined,
  editorial: Editorial,
  parse: (file: RawFile) => Parsed,
): (file: RawFile) => Parsed {
  if (cache === undefined) return parse;
  const { publication, speakers, topics } = editorial;
  const shared = JSON.stringify([publication, speakers, topics]);
  return (file) => {
    const key = createHash('sha256').update(shared).update(file.bytes).digest('base64');
    const known = cache.get(file.source);
    if (known?.key === key) return known.parsed;
    const parsed = parse(file);
    cache.set(file.source, { key, parsed });
    return parsed;
  };
}

function parseFile(file: RawFile, editorial: Editorial, pack: (story: Story) => Story): Parsed {
  const { article, diagnostics } = parseArticle(file);
  const story = article === null ? null : pack(parseStory(article, editorial));
  return { source: file.source, story, diagnostics };
}

function giveUp({ source }: ContentEntry): Parsed {
  const seconds = String(MILLISECONDS_AN_ARTICLE / 1000);
  return { source, story: null, diagnostics: [diagnostic('article-too-slow', seconds)] };
}

/** Ids are settled over all articles; what has been found in each does not depend on them. */
function settleStoryIds(stories: readonly Story[], { addresses }: Editorial): Story[] {
  return settleIds(stories, addresses?.stories).map(({ id }, index) => changeStory(stories[index]!, { id }));
}
