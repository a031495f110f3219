/** Article → Story: its quotations, who spoke them, and its topics. */
import type { Article, Editorial, Story } from '../types.js';
import { diagnostic } from '../diagnostics.js';
import { findSegments } from './quotations/segments/find-segments.js';
import { reportUnclosed } from './quotations/segments/report-unclosed.js';
import { resolveQuotations } from './quotations/resolve-quotations.js';
import { cutTokens } from './words/cut-tokens.js';
import { assignTopics } from './topics/assign-topics.js';

/** More than the longest transcripts hold; each may come to have a speaker with a page. */
const MOST_QUOTATIONS = 2000;

/** Needs nothing but the article and what editors wrote; corrections are applied later. */
export function parseStory(article: Article, editorial: Editorial): Story {
  const cut = cutTokens(article.text, article.blocks);
  const found = findSegments(cut, article.blocks, article.language);
  const segments = found.slice(0, MOST_QUOTATIONS);
  const excess =
    found.length > MOST_QUOTATIONS ? [diagnostic('quotation-limit', String(MOST_QUOTATIONS))] : [];
  // Right behind the cut, while what it looked up is still in the processor's near memory.
  const topics = assignTopics(article, editorial.topics, cut);
  const { quotations, speakers } = resolveQuotations(article, segments, cut);
  const unclosed = reportUnclosed(article.text, article.blocks, segments);
  const diagnostics = [...article.diagnostics, ...excess, ...unclosed];
  return buildStory(article, { diagnostics, quotations, speakers, topics });
}

/** Field by field: of copies by `...` each would be of a kind of its own to the engine, which makes reading them slow. */
function buildStory(
  article: Article,
  found: Pick<Story, 'diagnostics' | 'quotations' | 'speakers' | 'topics'>,
): Story {
  return {
    source: article.source,
    id: article.id,
    headline: article.headline,
    dek: article.dek,
    byline: article.byline,
    dateline: article.dateline,
    outlet: article.outlet,
    url: article.url,
    date: article.date,
    ...(article.embargo === undefined ? {} : { embargo: article.embargo }),
    ...(article.expires === undefined ? {} : { expires: article.expires }),
    language: article.language,
    tags: article.tags,
    ...(article.keyPoints === undefined ? {} : { keyPoints: article.keyPoints }),
    publish: article.publish,
    text: article.text,
    blocks: article.blocks,
    marks: article.marks,
    removed: article.removed,
    diagnostics: found.diagnostics,
    quotations: found.quotations,
    speakers: found.speakers,
    topics: found.topics,
  };
}
