/** Article → Story: its quotations, who spoke them, and its topics. */
import type { Article, Editorial, Story } from '../types.js';
import { diagnostic } from '../diagnostics.js';
import { findSegments } from './quotations/find-segments.js';
import { reportUnclosed } from './quotations/report-unclosed.js';
import { resolveQuotations } from './quotations/resolve-quotations.js';
import { cutTokens } from './speakers/find-tokens.js';
import { assignTopics } from './topics/assign-topics.js';

/** More than the longest transcripts hold; each may come to have a speaker with a page. */
const MOST_QUOTATIONS = 2000;

/** Needs nothing but the article and what editors wrote; corrections are applied later. */
export function parseStory(article: Article, editorial: Editorial): Story {
  const found = findSegments(article.text, article.blocks, article.language);
  const segments = found.slice(0, MOST_QUOTATIONS);
  const excess =
    found.length > MOST_QUOTATIONS ? [diagnostic('quotation-limit', String(MOST_QUOTATIONS))] : [];
  const cut = cutTokens(article.text, article.blocks);
  const { quotations, speakers } = resolveQuotations(article, segments, cut);
  const topics = assignTopics(article, editorial.topics, cut);
  const story = { ...article, quotations, speakers, topics };
  // To write over a copied field inside the braces costs the engine much more.
  story.diagnostics = [...article.diagnostics, ...excess, ...reportUnclosed(article.text, segments)];
  return story;
}
