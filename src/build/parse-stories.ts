/**
 * The articles of a content folder → stories, each by itself: one that cannot be read, parsed or finished in time
 * becomes a diagnostic with its name, and the others go on.
 */
import { parseArticle } from '../article/parse-article.js';
import { type ContentEntry, readArticleFile } from '../article/read-content.js';
import { settleIds } from '../article/settle-ids.js';
import { diagnostic } from '../diagnostics.js';
import { parseStory } from '../story/parse-story.js';
import type { Diagnostic, Editorial, FileDiagnostic, Story } from '../types.js';
import { mapWithin } from './map-within.js';

/** Long enough for the largest article on a slow machine, many times over. */
const MILLISECONDS_AN_ARTICLE = 10_000;
/** Between two slices others get their turn: the progress line, a signal to stop. */
const SLICE = 100;

export interface ParsedStories {
  /** In the order of the entries. */
  readonly stories: readonly Story[];
  /** Why files gave no story; a story carries its own. */
  readonly diagnostics: readonly FileDiagnostic[];
  /** Sources of the articles that gave no story. */
  readonly failed: readonly string[];
}

interface Parsed {
  readonly source: string;
  readonly story: Story | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `onProgress` is told how many of the articles are done. */
export async function parseStories(
  entries: readonly ContentEntry[],
  editorial: Editorial,
  onProgress: (done: number) => void = () => undefined,
): Promise<ParsedStories> {
  const parsed: Parsed[] = [];
  for (let start = 0; start < entries.length; start += SLICE) {
    const slice = entries.slice(start, start + SLICE);
    const parse = (entry: ContentEntry) => parseEntry(entry, editorial);
    parsed.push(...mapWithin(slice, MILLISECONDS_AN_ARTICLE, parse, giveUp));
    onProgress(parsed.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const stories = parsed.flatMap(({ story }) => (story === null ? [] : [story]));
  const failed = parsed.filter(({ story }) => story === null);
  return {
    stories: settleStoryIds(stories),
    diagnostics: failed.flatMap(({ source, diagnostics }) => diagnostics.map((d) => ({ ...d, source }))),
    failed: failed.map(({ source }) => source),
  };
}

function parseEntry(entry: ContentEntry, editorial: Editorial): Parsed {
  const { source } = entry;
  try {
    const read = readArticleFile(entry);
    if ('diagnostic' in read) return { source, story: null, diagnostics: [read.diagnostic] };
    const { article, diagnostics } = parseArticle(read.file);
    if (article === null) return { source, story: null, diagnostics };
    return { source, story: parseStory(article, editorial), diagnostics };
  } catch (error) {
    // A mistake of ours, found by this article: it must not cost the others their publication.
    return { source, story: null, diagnostics: [diagnostic('article-unexpected', String(error))] };
  }
}

function giveUp({ source }: ContentEntry): Parsed {
  const seconds = String(MILLISECONDS_AN_ARTICLE / 1000);
  return { source, story: null, diagnostics: [diagnostic('article-too-slow', seconds)] };
}

/** Ids are settled over all articles; what has been found in each does not depend on them. */
function settleStoryIds(stories: readonly Story[]): Story[] {
  return settleIds(stories).map(({ id }, index) => ({ ...stories[index]!, id }));
}
