/** The whole way from a folder of articles to a website, one line a step. */
import { listContent } from './article/read-content.js';
import { parseStories, type StoryCache } from './build/parse-stories.js';
import { selectArticles } from './build/select-articles.js';
import { parseEditorial } from './editorial/parse-editorial.js';
import { formatBasePath } from './editorial/publication.js';
import type { AddressLedger, Editorial, FileDiagnostic, Site } from './types.js';
import { buildSite } from './website/build-site.js';
import { buildFiles } from './website/files/build-files.js';
import { findAddressProblems } from './website/files/find-address-problems.js';
import { buildPages } from './website/pages/build-pages.js';
import type { Website } from './website/website.js';

export interface BuildOptions {
  /** The folder of articles. */
  readonly content: string;
  /** In place of the publication's. */
  readonly basePath?: string | undefined;
  /** The day that embargoes and expiries go by, `YYYY-MM-DD`; in place of the newest article's. */
  readonly asOf?: string | undefined;
  /** Kept from build to build, where only some articles change between them. */
  readonly cache?: StoryCache | undefined;
  /** Told, now and then, how many of how many articles are parsed. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface BuiltWebsite {
  readonly website: Website;
  /** All that is to say about the files, sorted by file and line. */
  readonly diagnostics: readonly FileDiagnostic[];
  /** How many files were taken for articles. */
  readonly articles: number;
  /** Sources of the articles that could not be published, and of folders that could not be read. */
  readonly failed: readonly string[];
  /** Addresses given so far, to be kept with the content. */
  readonly ledger: AddressLedger;
}

/** Builds all that is to be rendered; `buildExtraFiles` makes the rest. Throws only where there is no such folder. */
export async function buildWebsite(options: BuildOptions): Promise<BuiltWebsite> {
  const { content, basePath, asOf, onProgress, cache } = options;
  const listed = listContent(content);
  const { editorial: written, diagnostics: mistakes } = parseEditorial(listed.editorial);
  const editorial = withBasePath(written, basePath);
  const parsed = await parseStories(listed.articles, editorial, {
    pack: true,
    onProgress: (done) => onProgress?.(done, listed.articles.length),
    cache,
  });
  const { articles: stories, diagnostics: leftOut } = selectArticles(parsed.stories, asOf);
  const { site, diagnostics: problems, ledger } = buildSite(stories, editorial);
  const ofStories = parsed.stories.flatMap(({ source, diagnostics }) =>
    diagnostics.map((d) => ({ ...d, source })),
  );
  return {
    website: outlineWebsite(site),
    diagnostics: [
      ...listed.diagnostics,
      ...mistakes,
      ...(mistakes.length > 0 ? [] : findAddressProblems(editorial.publication)),
      ...parsed.diagnostics,
      ...leftOut,
      ...ofStories,
      ...problems,
    ].sort(byPlace),
    articles: listed.articles.length,
    failed: [...findUnread(listed.diagnostics), ...parsed.failed],
    ledger,
  };
}

/** Pages and files are listed when they are first asked for: the outlines of many are large too. */
function outlineWebsite(site: Site): Website {
  let listed: Website['pages'] | null = null;
  const listPages = () => (listed ??= buildPages(site));
  return {
    site,
    get pages() {
      return listPages();
    },
    files: { [Symbol.iterator]: () => buildFiles(site, listPages())[Symbol.iterator]() },
  };
}

/** Files and folders that could not be looked into; who knows what is in them. */
function findUnread(diagnostics: readonly FileDiagnostic[]): string[] {
  return diagnostics
    .filter(({ severity, source }) => severity === 'error' && !source.startsWith('_editorial'))
    .map(({ source }) => source);
}

function withBasePath(editorial: Editorial, basePath: string | undefined): Editorial {
  if (basePath === undefined) return editorial;
  return { ...editorial, publication: { ...editorial.publication, basePath: formatBasePath(basePath) } };
}

function byPlace(a: FileDiagnostic, b: FileDiagnostic): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
