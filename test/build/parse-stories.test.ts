import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listContent } from '../../src/article/read-content.js';
import { parseStories, type StoryCache } from '../../src/build/parse-stories.js';
import { parseEditorial } from '../../src/editorial/parse-editorial.js';
import { temporaryFolder, writeTree } from '../temporary-folder.js';

const { editorial } = parseEditorial([]);
const article = (headline: string) =>
  `${headline}\n\n2026-03-04\n\n"We will keep the old bridge open," said Mara Lindqvist.\n`;

function content(files: Record<string, string>): string {
  const folder = temporaryFolder();
  writeTree(folder, files);
  return folder;
}

describe('parseStories', () => {
  it('publishes the others where a file gives nothing, and names that file', async () => {
    const { articles } = listContent(
      content({ 'a.txt': article('One'), 'b.txt': '', 'c.txt': article('Two') }),
    );
    const { stories, failed, diagnostics } = await parseStories(articles, editorial);
    expect(stories.map(({ headline }) => headline)).toEqual(['One', 'Two']);
    expect(failed).toEqual(['b.txt']);
    expect(diagnostics).toMatchObject([{ source: 'b.txt', rule: 'article-empty', severity: 'error' }]);
  });

  it('does not take a draft for a failure', async () => {
    const draft = '---\ntitle: Later\ndraft: true\n---\n\nNot yet.\n';
    const { articles } = listContent(content({ 'a.txt': article('One'), 'b.md': draft }));
    const { stories, failed, diagnostics } = await parseStories(articles, editorial);
    expect([stories.length, failed]).toEqual([1, []]);
    expect(diagnostics).toMatchObject([{ source: 'b.md', rule: 'article-draft' }]);
  });

  it('gives articles of one headline and day ids of their own', async () => {
    const { articles } = listContent(
      content({ 'a.txt': article('One'), 'b.txt': `${article('One')}\nAnd more.\n` }),
    );
    const { stories } = await parseStories(articles, editorial);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(2);
  });

  it('parses again only what has changed', async () => {
    const folder = content({ 'a.txt': article('One'), 'b.txt': article('Two') });
    const cache: StoryCache = new Map();
    const parse = async (written = editorial) => {
      await parseStories(listContent(folder).articles, written, { cache });
      return new Map([...cache].map(([source, { parsed }]) => [source, parsed]));
    };
    const first = await parse();
    expect(await parse()).toEqual(first);
    writeFileSync(join(folder, 'b.txt'), article('Three'));
    const second = await parse();
    expect(second.get('a.txt')).toBe(first.get('a.txt'));
    expect(second.get('b.txt')?.story?.headline).toBe('Three');
    const third = await parse({
      ...editorial,
      topics: [{ label: 'Bridges', aliases: ['bridge'], hide: false }],
    });
    expect(third.get('a.txt')).not.toBe(second.get('a.txt'));
  });
});
