/**
 * One file → one article: decode, front matter, the body in its format, boilerplate out, date, language and id.
 *
 *     parseArticle({ source: '2017-04-12-ferry.txt', bytes })   // { article, diagnostics }
 *
 * Nothing in a file makes it throw. `article` is null where there is nothing to publish, and a diagnostic says why.
 */
import { diagnostic } from '../diagnostics.js';
import type { Article, Diagnostic, RawFile } from '../types.js';
import { buildArticleId } from './article-id.js';
import { type Body, withoutBlocks } from './body.js';
import { findBoilerplate } from './boilerplate.js';
import { cleanLine } from './clean-line.js';
import { findDateline } from './dateline.js';
import { findDateInPath } from './dates.js';
import { decodeText } from './decode-text.js';
import { parseFrontMatter } from './front-matter.js';
import type { Header } from './header.js';
import { parseField } from './parse-field.js';
import { parseHtmlPage } from './html-page.js';
import { findLanguage } from './language.js';
import { parseMarkdown } from './markdown.js';
import { type ParsedText, parsePlainText } from './plain-text.js';
import { findRepeatedHeader } from './repeated-header.js';

export interface ParsedArticle {
  readonly article: Article | null;
  /** All of them; the article carries the same. */
  readonly diagnostics: Diagnostic[];
}

export function parseArticle(file: RawFile): ParsedArticle {
  const decoded = decodeText(file.bytes, /\.html?$/i.test(file.source) ? findCharset : undefined);
  const diagnostics = [...decoded.diagnostics];
  if (decoded.text === null) return { article: null, diagnostics };
  const front = parseFrontMatter(decoded.text);
  const parsed = parseFormat(file.source, front);
  // A headline from the text is held to the limits of one from front matter.
  const { headline, ...rest } = parsed.header;
  const titled = parseField('headline', front.header.headline ?? headline ?? null);
  diagnostics.push(...front.diagnostics, ...parsed.diagnostics, ...titled.diagnostics);
  const header = { ...rest, ...front.header, ...titled.header };
  if (diagnostics.some(({ rule }) => rule === 'article-held')) return { article: null, diagnostics };
  if (header.draft === true)
    return { article: null, diagnostics: [...diagnostics, diagnostic('article-draft')] };
  const article = buildArticle(file.source, header, parsed.body, diagnostics);
  if (article === null) diagnostics.push(diagnostic('article-empty'));
  return { article, diagnostics };
}

function parseFormat(source: string, front: { header: Header; body: string; line: number }): ParsedText {
  const titled = front.header.headline !== undefined;
  if (/\.html?$/i.test(source)) return parseHtmlPage(front.body);
  if (/\.txt$/i.test(source)) return parsePlainText(front.body, front.line, titled);
  return parseMarkdown(front.body, front.line, titled, front.header.url);
}

/** Null when no text is left. Adds to `diagnostics`, which the article carries. */
function buildArticle(source: string, given: Header, whole: Body, diagnostics: Diagnostic[]): Article | null {
  const { left, header } = findRepeatedHeader(whole, given);
  const text = withoutBlocks(whole, left);
  const body = withoutBlocks(text, findBoilerplate(text, header.byline ?? null));
  if (body.blocks.length === 0) return null;
  const headline = header.headline ?? headlineFromName(source, diagnostics);
  const date = header.date ?? findDateInPath(source);
  // Where a date is wrong, this has been said.
  if (date === null && !diagnostics.some(({ rule }) => rule.startsWith('date-')))
    diagnostics.push(diagnostic('article-undated'));
  const first = body.blocks[0]!;
  return {
    source,
    id: buildArticleId(source),
    headline,
    dek: header.dek ?? null,
    byline: header.byline ?? null,
    dateline: header.dateline ?? findDateline(body.text.slice(first.start, first.end)),
    outlet: header.outlet ?? null,
    url: header.url ?? null,
    date,
    ...(header.embargo === undefined ? {} : { embargo: header.embargo }),
    ...(header.expires === undefined ? {} : { expires: header.expires }),
    language: header.language ?? findLanguage(body.text),
    tags: header.tags ?? [],
    ...(header.keyPoints === undefined ? {} : { keyPoints: header.keyPoints }),
    publish: header.publish ?? null,
    ...body,
    diagnostics,
  };
}

/** `2017-04-12-ferry_stops.md` → "Ferry stops". */
function headlineFromName(source: string, diagnostics: Diagnostic[]): string {
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
  const words = cleanLine(name.replace(/^\d{4}-?\d{2}-?\d{2}[-_ ]?/, '').replace(/[-_\s]+/g, ' ')) || name;
  const headline =
    parseField('headline', words.charAt(0).toUpperCase() + words.slice(1)).header.headline ?? 'Untitled';
  diagnostics.push(diagnostic('headline-missing', headline));
  return headline;
}

/** The encoding that a page's meta element names. */
const findCharset = (head: string): string | null =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1] ?? null;
