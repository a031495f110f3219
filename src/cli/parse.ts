/** `pullquote parse`: articles → one JSON object a line, in the order of their sources (docs/data-format.md). */
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { decodeText, UNSEEN } from '../article/decode-text.js';
import { type ContentEntry, listContent, readArticleFile } from '../article/read-content.js';
import { parseStories } from '../build/parse-stories.js';
import { parseEditorial } from '../editorial/parse-editorial.js';
import type { FileDiagnostic, Story } from '../types.js';
import { buildSite } from '../website/build-site.js';
import { restoreOwnNames } from './own-names.js';
import { printDiagnostics } from './print-diagnostics.js';
import { restoreUnseen } from './restore-unseen.js';
import { parseOptions, UsageError } from './usage.js';
import { readVersion } from './version.js';

export async function runParse(args: string[]): Promise<number> {
  const { positionals: paths } = parseOptions(args, {});
  if (paths.length === 0) throw new UsageError('parse needs a file or a folder of articles.');
  const listed = paths.map(listPath);
  const articles = listed.flatMap((content) => content.articles);
  const { editorial, diagnostics: mistakes } = parseEditorial(listed.flatMap((content) => content.editorial));
  const parsed = await parseStories(articles, editorial);
  const { site, diagnostics: problems } = buildSite(parsed.stories, editorial);
  const stories = [...site.stories].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  const lists = listed.flatMap((content) => content.diagnostics);
  printDiagnostics([
    ...lists,
    ...mistakes,
    ...parsed.diagnostics,
    ...stories.flatMap(ownDiagnostics),
    ...(paths.every(isFolder) ? problems : problems.filter(({ rule }) => !OF_ALL_STORIES.has(rule))),
  ]);
  await printLines(withUnseen(restoreOwnNames(stories, parsed.stories, editorial.speakers), articles));
  return mistakes.length > 0 || (stories.length === 0 && articles.length > 0) ? 1 : 0;
}

/** What can only be said where all articles were read. */
const OF_ALL_STORIES = new Set(['correction-story', 'speaker-hidden-nowhere']);

const isFolder = (path: string) => statSync(path).isDirectory();

/** A folder whole; of a file's folder only the file, with the editorial files beside it. */
function listPath(path: string): ReturnType<typeof listContent> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(`There is no file or folder "${path}".`);
  if (stat.isDirectory()) return listContent(path);
  const content = listContent(dirname(path));
  const only = <T extends { source: string }>(list: readonly T[]) =>
    list.filter(({ source }) => source === basename(path));
  return { ...content, articles: only(content.articles), diagnostics: only(content.diagnostics) };
}

function ownDiagnostics({ source, diagnostics }: Story): FileDiagnostic[] {
  return diagnostics.map((d) => ({ ...d, source }));
}

const PLAIN = /\.txt$/i;
const isOfControls = ({ rule }: { rule: string }) => rule === 'text-controls';

/** Reads the plain texts again from which something was taken out: markup has words of its own between the blocks. */
function withUnseen(stories: readonly Story[], articles: readonly ContentEntry[]): Story[] {
  const entries = new Map(articles.map((entry) => [entry.source, entry]));
  return stories.map((story) => {
    if (!PLAIN.test(story.source) || !story.diagnostics.some(isOfControls)) return story;
    const read = readArticleFile(entries.get(story.source)!);
    return 'file' in read ? restoreUnseen(story, decodeText(read.file.bytes).whole ?? '') : story;
  });
}

/** Waits where the reader is slower than we are, so that output never piles up in memory. */
async function printLines(stories: readonly Story[]): Promise<void> {
  const parser = readVersion();
  for (const { source, id, ...story } of stories) {
    const line = JSON.stringify({ source, id, parser, ...story }).replace(OBEYED, escapeUnit);
    if (!process.stdout.write(`${line}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** What no reader sees and a terminal may obey, and all control characters, also those that a text keeps for its names. */
const OBEYED = new RegExp(`${UNSEEN.source}|[\\x7F-\\x9F\\u061C\\u200E\\u200F]`, 'g');

const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
