/** Article → Story: its quotations, who spoke them, and its topics. */
import type { Article, Editorial, Story } from '../types.js';
import { findSegments } from './quotations/find-segments.js';
import { reportUnclosed } from './quotations/report-unclosed.js';
import { resolveQuotations } from './quotations/resolve-quotations.js';
import { assignTopics } from './topics/assign-topics.js';

/** Needs nothing but the article and what editors wrote; corrections are applied later. */
export function parseStory(article: Article, editorial: Editorial): Story {
  const segments = findSegments(article.text, article.blocks, article.language);
  const { quotations, speakers } = resolveQuotations(article, segments);
  return {
    ...article,
    diagnostics: [...article.diagnostics, ...reportUnclosed(article.text, segments)],
    quotations,
    speakers,
    topics: assignTopics(article, editorial.topics),
  };
}
