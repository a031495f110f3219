import { parseArticle } from '../../src/article/parse-article.js';
import { parseStory } from '../../src/story/parse-story.js';
import type { Story } from '../../src/types.js';
import { makeEditorial } from '../website/make-story.js';

/** The story of a file with this text, before any correction. */
export function parseText(text: string, source = '2031-05-01-coast.txt', editorial = makeEditorial()): Story {
  return parseStory(parseArticle({ source, bytes: Buffer.from(text) }).article!, editorial);
}
