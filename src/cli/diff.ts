/** `pullquote diff OLD NEW`: what changed between two readings: outputs of `parse`, built sites, folders of articles. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listContent } from '../article/read-content.js';
import { parseStories } from '../build/parse-stories.js';
import { selectArticles } from '../build/select-articles.js';
import { parseEditorial } from '../editorial/parse-editorial.js';
import type { Story } from '../types.js';
import { buildSite } from '../website/build-site.js';
import { buildDiff, type ComparedStory } from '../website/review/build-diff.js';
import {
  comparePublished,
  compareParsed,
  type QuotationData,
  type StoryData,
} from '../website/review/compared-story.js';
import { formatDiff } from './format-diff.js';
import { parseDay, parseFormat, parseOptions, UsageError } from './usage.js';

export async function runDiff(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, { format: 'text', 'as-of': 'text' });
  const format = parseFormat(values.format);
  const [old, now, more] = positionals;
  if (old === undefined || now === undefined || more !== undefined) {
    throw new UsageError('diff needs two things to compare: the old and the new.');
  }
  const asOf = parseDay('as-of', values['as-of']);
  // A site has only what was to be published, and it is compared with what would be.
  const select: Select = [old, now].some(isSite)
    ? (stories) => selectArticles(stories, asOf).articles
    : (stories) => stories;
  const diff = buildDiff(await readSide(old, select), await readSide(now, select));
  process.stdout.write(format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : formatDiff(diff));
  return 0;
}

type Select = (stories: readonly Story[]) => readonly Story[];

const isSite = (path: string) => existsSync(join(path, 'data', 'stories.json'));

async function readSide(path: string, select: Select): Promise<ComparedStory[]> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`There is no file or folder "${path}".`);
  if (isSite(path)) return readPublished(path);
  const stories = stat.isDirectory() ? await parseFolder(path, select) : select(readLines(path));
  return stories.map(compareParsed);
}

function readLines(file: string): Story[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      try {
        const story = JSON.parse(line) as Story;
        // Throws where it is none.
        compareParsed(story);
        return story;
      } catch {
        throw new UsageError(`Line ${i + 1} of "${file}" is not what "pullquote parse" prints.`);
      }
    });
}

function readPublished(folder: string): ComparedStory[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'data', name), 'utf8'));
  return comparePublished(read('stories.json') as StoryData[], read('quotations.json') as QuotationData[]);
}

async function parseFolder(folder: string, select: Select): Promise<readonly Story[]> {
  const listed = listContent(folder);
  const { editorial } = parseEditorial(listed.editorial);
  const { stories } = await parseStories(listed.articles, editorial);
  return buildSite(select(stories), editorial).site.stories;
}
