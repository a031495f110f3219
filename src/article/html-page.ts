/**
 * A saved page → header and body. The body is what Readability finds; where it finds nothing, or lets go of what the
 * page marks as the article, the article element (or the page) without its navigation.
 */
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { diagnostic } from '../diagnostics.js';
import { type Body, EMPTY_BODY, takeHeading } from './body.js';
import { findHtmlMetadata } from './html-metadata.js';
import { addHtml, isHidden } from './html-text.js';
import { buildHtmlTree, DEEPEST, type HtmlElement, type HtmlTree } from './html-tree.js';
import type { ParsedText } from './plain-text.js';
import { TextBuilder } from './text-builder.js';

/** Larger pages are not given to Readability, whose time grows faster than the page. */
const MOST_ELEMENTS = 6000;
const MOST_TEXT = 1_000_000;
/** What Readability must leave of an article's text, or it has taken something else for the article. */
const LEAST_KEPT = 0.6;

export function parseHtmlPage(html: string): ParsedText {
  const tree = buildHtmlTree(html);
  const header = findHtmlMetadata(tree);
  const body = findBody(tree, header.url);
  const { headline, body: rest } = takeHeading(body, header.headline !== undefined);
  return {
    header: headline === null ? header : { headline, ...header },
    body: rest,
    diagnostics: tree.cut ? [diagnostic('text-too-deep', String(DEEPEST))] : [],
  };
}

/** Shorter texts Readability does not tell from their surroundings. */
const FEWEST_CHARACTERS = 500;

function findBody(tree: HtmlTree, base: string | undefined): Body {
  const article = findArticleElement(tree.root);
  const whole = buildBody(pruneTree(article), base);
  const page = whole.text.length < FEWEST_CHARACTERS ? null : renderTree(article);
  if (page === null) return whole;
  const readable = readBody(page, base);
  return readable.text.length >= whole.text.length * LEAST_KEPT ? readable : whole;
}

function buildBody(root: HtmlElement, base: string | undefined): Body {
  const builder = new TextBuilder();
  addHtml(builder, root, base);
  return builder.build();
}

/** The element that holds the article by its own word, the longest of several; or the whole page. */
function findArticleElement(root: HtmlElement): HtmlElement {
  const lengths = measureText(root);
  const better = (best: HtmlElement, element: HtmlElement) =>
    rankElement(element) - rankElement(best) || lengths.get(element)! - lengths.get(best)!;
  let best: HtmlElement = root;
  for (const element of lengths.keys()) {
    if (rankElement(element) > 0 && better(best, element) > 0) best = element;
  }
  return best;
}

/** How much text each element holds, with what is inside it. */
function measureText(root: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const lengths = new Map<HtmlElement, number>([[root, 0]]);
  const parents = new Map<HtmlElement, HtmlElement>();
  // A Map grows while it is walked, so that every element comes after its parent.
  for (const element of lengths.keys()) {
    for (const child of element.children) {
      if (typeof child === 'string') lengths.set(element, lengths.get(element)! + child.length);
      else {
        lengths.set(child, 0);
        parents.set(child, element);
      }
    }
  }
  for (const element of [...lengths.keys()].reverse()) {
    const parent = parents.get(element);
    if (parent !== undefined) lengths.set(parent, lengths.get(parent)! + lengths.get(element)!);
  }
  return lengths;
}

/** 3: marked as the article's text; 2: an article; 1: the main part; 0: nothing of these. */
function rankElement({ name, attributes }: HtmlElement): number {
  if (/\barticleBody\b/i.test(attributes.get('itemprop') ?? '')) return 3;
  if (name === 'article' || attributes.get('role') === 'article') return 2;
  return name === 'main' || attributes.get('role') === 'main' ? 1 : 0;
}

const SURROUNDINGS = new Set(['nav', 'aside', 'footer', 'menu']);

/** Without navigation and asides. */
function pruneTree(root: HtmlElement): HtmlElement {
  const copy: HtmlElement = { ...root, children: [] };
  const work: [from: HtmlElement, to: HtmlElement][] = [[root, copy]];
  for (let pair = work.pop(); pair !== undefined; pair = work.pop()) {
    for (const child of pair[0].children) {
      if (typeof child === 'string') pair[1].children.push(child);
      else if (!SURROUNDINGS.has(child.name) && !isHidden(child)) {
        const childCopy = { ...child, children: [] };
        pair[1].children.push(childCopy);
        work.push([child, childCopy]);
      }
    }
  }
  return copy;
}

/** What Readability takes for the article; empty where it finds nothing. */
function readBody(page: string, base: string | undefined): Body {
  const content = readPage(page);
  return content === null ? EMPTY_BODY : buildBody(buildHtmlTree(content).root, base);
}

function readPage(page: string): string | null {
  try {
    const document = new JSDOMParser().parse(page) as ConstructorParameters<typeof Readability>[0];
    return new Readability(document, { disableJSONLD: true }).parse()?.content ?? null;
  } catch {
    // It was written for browsers; where it stumbles over a page, we read the page ourselves.
    return null;
  }
}

const PASSED_ATTRIBUTES = ['id', 'class', 'href', 'role', 'itemprop', 'rel'];
const EMPTY = new Set(['br', 'hr', 'img', 'wbr']);
const UNSEEN = new Set(['head', 'meta', 'link', 'base', 'title', 'input']);

/** The tree as sound XML for Readability's parser; null where it is too large for one. */
function renderTree(root: HtmlElement): string | null {
  const parts = ['<!doctype html><html><head><title></title></head><body>'];
  let elements = 0;
  let length = 0;
  let verbatim = 0;
  const work: (HtmlElement | string | { readonly end: string })[] = [...root.children].reverse();
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (elements > MOST_ELEMENTS || length > MOST_TEXT) return null;
    if (typeof node === 'string') {
      parts.push(escapeText(verbatim > 0 ? node : node.replace(/\s+/g, ' ')));
      length += node.length;
    } else if ('end' in node) {
      if (node.end === 'pre') verbatim--;
      parts.push(`</${node.end}>`);
    } else if (!UNSEEN.has(node.name) && !isHidden(node)) {
      elements++;
      const name =
        node.name === 'html' || node.name === 'body' || !/^[a-z][a-z0-9]*$/.test(node.name)
          ? 'div'
          : node.name;
      const isEmpty = EMPTY.has(name);
      parts.push(`<${name}${renderAttributes(node)}${isEmpty ? '/' : ''}>`);
      if (isEmpty) continue;
      if (name === 'pre') verbatim++;
      work.push({ end: name });
      for (let i = node.children.length - 1; i >= 0; i--) work.push(node.children[i]!);
    }
  }
  parts.push('</body></html>');
  return parts.join('');
}

const renderAttributes = ({ attributes }: HtmlElement) =>
  PASSED_ATTRIBUTES.filter((name) => attributes.has(name))
    .map((name) => ` ${name}="${escapeAttribute(attributes.get(name)!.slice(0, 2000))}"`)
    .join('');

const escapeText = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeAttribute = (value: string) => escapeText(value).replaceAll('"', '&quot;');
