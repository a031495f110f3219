import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listContent } from '../../src/article/read-content.js';
import { parseStories } from '../../src/build/parse-stories.js';
import { parseEditorial } from '../../src/editorial/parse-editorial.js';
import type { Story } from '../../src/types.js';
import { buildSite } from '../../src/website/build-site.js';
import { changeStory, createPacker, unpackStory } from '../../src/website/packed-story.js';
import { buildPages } from '../../src/website/pages/build-pages.js';
import { by, handmadeStory, MAYOR } from './handmade-site.js';

const STORY = handmadeStory('2031-05-03-ferry', '2031-05-03', [['The ferry \ud83d will sail', by(MAYOR)]], {
  marks: [{ type: 'link', start: 1, end: 4, href: 'https://vale.example/' }],
});

it('is the same story once it is unpacked', () => {
  expect(unpackStory(createPacker()(STORY))).toEqual(STORY);
});

it('keeps its body when it is changed', () => {
  const changed = changeStory(createPacker()(STORY), { id: 'other' });
  expect(changed.text).toBe(STORY.text);
  expect(unpackStory(changed)).toEqual({ ...STORY, id: 'other' });
});

it('stays what it is where many others are read in between', () => {
  const pack = createPacker();
  const stories = Array.from({ length: 20 }, (_, i) => ({ ...STORY, text: `${i} `.repeat(500_000) }));
  const packed = stories.map(pack);
  for (const round of [1, 2]) {
    for (const [i, { text }] of packed.entries()) expect(text === stories[i]!.text, `${round}`).toBe(true);
  }
});

it('gives the same pages as a story that is not packed', async () => {
  const { articles, editorial: files } = listContent(
    fileURLToPath(new URL('../../content', import.meta.url)),
  );
  const { editorial } = parseEditorial(files);
  const pagesOf = (stories: readonly Story[]) =>
    buildPages(buildSite(stories, editorial).site).map((page) => page.build());
  const plain = await parseStories(articles, editorial);
  const packed = await parseStories(articles, editorial, { pack: true });
  expect(pagesOf(packed.stories)).toEqual(pagesOf(plain.stories));
});
