/**
 * Markdown → headline and body, from markdown-it's tokens. Of raw HTML inside it only the text is kept.
 *
 *     parseMarkdown('# Ferry stops\n\nThe **last** ferry left.', 1, false)
 *     // headline 'Ferry stops', text 'The last ferry left.', a mark 'strong' over 'last'
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { diagnostic } from '../diagnostics.js';
import { takeHeading } from './body.js';
import { buildHtmlTree, isDropped } from './html-tree.js';
import { addHtml } from './html-text.js';
import { type ParsedText, parsePlainText } from './plain-text.js';
import { type BlockKind, TextBuilder } from './text-builder.js';
import { parseLinkAddress } from './web-address.js';

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
// Addresses are checked where marks are made; a link that is not followed keeps its words.
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;

/** Characters that may be markup. Past so many the time would grow to seconds, and the text is taken as it stands. */
const MOST_MARKUP = 100_000;
const MARKUP = /[*_~`[\]<&|\\\n]/g;

/** `firstLine`: the line of the file on which `text` begins; `titled`: front matter gave the headline. */
export function parseMarkdown(text: string, firstLine: number, titled: boolean, base?: string): ParsedText {
  if (text.length > MOST_MARKUP && (text.match(MARKUP)?.length ?? 0) > MOST_MARKUP) {
    const plain = parsePlainText(text, firstLine, titled);
    return {
      ...plain,
      diagnostics: [...plain.diagnostics, diagnostic('text-too-many', `${MOST_MARKUP} marks of Markdown`)],
    };
  }
  const builder = new TextBuilder();
  const around: Surroundings = { quotes: 0, items: 0, base, firstLine };
  for (const token of markdown.parse(text, {})) addBlockToken(builder, token, around);
  const { headline, body } = takeHeading(builder.build(), titled);
  return { header: headline === null ? {} : { headline }, body, diagnostics: [] };
}

interface Surroundings {
  quotes: number;
  items: number;
  readonly base: string | undefined;
  readonly firstLine: number;
}

function addBlockToken(builder: TextBuilder, token: Token, around: Surroundings): void {
  const line = token.map === null ? {} : { line: token.map[0] + around.firstLine };
  switch (token.type) {
    case 'blockquote_open':
    case 'blockquote_close':
      around.quotes += token.nesting;
      break;
    case 'list_item_open':
    case 'list_item_close':
      around.items += token.nesting;
      break;
    case 'heading_open':
      builder.openBlock({ type: 'heading', level: Math.min(Number(token.tag.slice(1)), 4), ...line });
      break;
    case 'paragraph_open':
      builder.openBlock({ type: kindOf(around), ...line });
      break;
    case 'fence':
    case 'code_block':
    case 'table_open':
      builder.openBlock({ type: 'preformatted', ...line });
      builder.addVerbatim(token.content.trimEnd());
      break;
    case 'tr_close':
      builder.addVerbatim('\n');
      break;
    case 'td_open':
    case 'th_open':
      if (builder.hasText() && !builder.endsLine()) builder.addVerbatim(' | ');
      break;
    case 'html_block':
      builder.closeBlock();
      addHtml(builder, buildHtmlTree(token.content).root, around.base, kindOf(around));
      break;
    case 'inline':
      addInline(builder, token.children ?? [], around.base);
      break;
    default:
      if (token.nesting < 0 && /^(?:paragraph|heading|table)_close$/.test(token.type)) builder.closeBlock();
  }
}

const kindOf = ({ quotes, items }: Surroundings): BlockKind['type'] =>
  quotes > 0 ? 'blockquote' : items > 0 ? 'list-item' : 'paragraph';

function addInline(builder: TextBuilder, tokens: readonly Token[], base: string | undefined): void {
  /** Links without a safe address open no mark, and so close none. */
  const links: boolean[] = [];
  let dropped: string | null = null;
  for (const token of tokens) {
    if (token.type === 'html_inline') {
      const [, slash, tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(token.content) ?? [];
      const name = tag.toLowerCase();
      if (dropped === null && slash === '' && isDropped(name)) dropped = name;
      else if (slash === '/' && name === dropped) dropped = null;
      else if (name === 'br') builder.addBreak();
    } else if (dropped === null) addInlineToken(builder, token, base, links);
  }
}

function addInlineToken(
  builder: TextBuilder,
  token: Token,
  base: string | undefined,
  links: boolean[],
): void {
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      builder.addText(token.content);
      break;
    case 'softbreak':
      builder.addText(' ');
      break;
    case 'hardbreak':
      builder.addBreak();
      break;
    case 'em_open':
    case 'strong_open':
      builder.openMark({ type: token.type === 'em_open' ? 'emphasis' : 'strong' });
      break;
    case 'em_close':
    case 'strong_close':
      builder.closeMark(token.type === 'em_close' ? 'emphasis' : 'strong');
      break;
    case 'link_open': {
      const href = parseLinkAddress(String(token.attrGet('href') ?? ''), base);
      links.push(href !== null);
      if (href !== null) builder.openMark({ type: 'link', href });
      break;
    }
    case 'link_close':
      if (links.pop() === true) builder.closeMark('link');
      break;
  }
}
