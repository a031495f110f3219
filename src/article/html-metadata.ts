/**
 * What a saved page says about itself: JSON-LD of an article first, then meta elements, `<time>` and the title.
 *
 *     findHtmlMetadata(buildHtmlTree(html))   // { headline: …, byline: …, date: '2017-04-12T14:05:00Z', outlet: … }
 *
 * Values that are no use are passed over without a message: nobody wrote them for us.
 */
import type { Header } from './header.js';
import { type HtmlElement, type HtmlTree, textOf } from './html-tree.js';
import { parseField } from './parse-field.js';

/** By field the names of meta elements, the best first. */
const META = Object.entries({
  title: 'og:title twitter:title dc.title parsely-title sailthru.title',
  description: 'og:description description twitter:description dc.description',
  author: 'author article:author dc.creator byl parsely-author sailthru.author',
  date: 'article:published_time datepublished date pubdate dc.date dc.date.issued parsely-pub-date sailthru.date publish-date cxenseparse:recs:publishtime',
  source: 'og:site_name application-name dc.publisher publisher',
  url: 'og:url twitter:url',
  tags: 'news_keywords keywords parsely-tags sailthru.tags',
}).map(([field, names]) => [field, names.split(' ')] as const);

interface Found {
  /** By name in lower case; the first of several. */
  readonly meta: Map<string, string>;
  readonly tags: string[];
  readonly headings: string[];
  title: string;
  time: string | null;
  canonical: string | null;
  language: string | null;
}

/** The header of a page, checked. */
export function findHtmlMetadata(tree: HtmlTree): Header {
  const found = collect(tree.root);
  const linked = findJsonLd(tree.jsonLd);
  const meta = META.flatMap(([field, names]) => names.map((name) => [field, found.meta.get(name)] as const));
  const candidates: (readonly [field: string, value: unknown])[] = [
    ...linked,
    ['url', found.canonical],
    ['tags', found.tags],
    ...meta,
    ['date', found.time],
    ['language', found.language],
    [
      'title',
      found.headings.length === 1
        ? found.headings[0]
        : withoutOutlet(found.title, found.meta.get('og:site_name')),
    ],
    ['title', found.headings[0]],
  ];
  let header: Header = {};
  for (const [field, value] of candidates) {
    if (value !== undefined && value !== null && value !== '')
      header = { ...parseField(field, value).header, ...header };
  }
  const { byline, ...rest } = header;
  // Some pages give the address of an author's page instead of a name.
  return byline === undefined || /^https?:/i.test(byline) ? rest : header;
}

function collect(root: HtmlElement): Found {
  const found: Found = {
    meta: new Map(),
    tags: [],
    headings: [],
    title: '',
    time: null,
    canonical: null,
    language: null,
  };
  const work: HtmlElement[] = [root];
  for (let element = work.pop(); element !== undefined; element = work.pop()) {
    collectElement(element, found);
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') work.push(child);
    }
  }
  return found;
}

function collectElement(element: HtmlElement, found: Found): void {
  const { name, attributes } = element;
  const get = (attribute: string) => attributes.get(attribute) ?? '';
  if (name === 'meta') {
    const key = (get('property') || get('name') || get('itemprop')).toLowerCase();
    if (key === 'article:tag') found.tags.push(get('content'));
    else if (key !== '' && !found.meta.has(key)) found.meta.set(key, get('content'));
  } else if (name === 'html') found.language ??= get('lang') || null;
  else if (name === 'title') found.title ||= textOf(element);
  else if (name === 'h1') found.headings.push(textOf(element));
  else if (name === 'link' && /\bcanonical\b/i.test(get('rel'))) found.canonical ??= get('href');
  else if (name === 'time' || get('itemprop') === 'datePublished') {
    found.time ??= get('datetime') || get('content') || textOf(element) || null;
  }
}

/** "Ferry stops - The Ostmark Post" → "Ferry stops". */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(/\s(?:[|–—·»-]|::)\s/);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const named = last.toLowerCase() === outlet?.toLowerCase();
  const short = last.length < 30 && last.length < parts[0]!.length;
  return named || short
    ? title.slice(0, title.length - last.length).replace(/\s(?:[|–—·»-]|::)\s$/, '')
    : title;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsStory|Report)$/;
const MOST_OBJECTS = 2000;

/** Fields of the first article among the JSON-LD of a page. */
function findJsonLd(scripts: readonly string[]): [string, unknown][] {
  for (const script of scripts) {
    let data: unknown;
    try {
      data = JSON.parse(script);
    } catch {
      continue;
    }
    const article = findArticleObject(data);
    if (article !== null) return articleFields(article);
  }
  return [];
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

function findArticleObject(data: unknown): JsonObject | null {
  const queue: unknown[] = [data];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...(value.slice(0, 100) as unknown[]));
    else if (isObject(value)) {
      const types = [own(value, '@type')].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
      queue.push(own(value, '@graph'), own(value, 'mainEntity'));
    }
  }
  return null;
}

function articleFields(article: JsonObject): [string, unknown][] {
  const name = (value: unknown) => (isObject(value) ? own(value, 'name') : value);
  const authors = [own(article, 'author')]
    .flat()
    .map(name)
    .filter((author) => typeof author === 'string');
  const page = own(article, 'mainEntityOfPage');
  return [
    ['title', own(article, 'headline')],
    ['description', own(article, 'description')],
    ['author', authors.length > 0 ? authors : undefined],
    ['source', name([own(article, 'publisher')].flat()[0])],
    ['date', own(article, 'datePublished')],
    ['language', own(article, 'inLanguage')],
    ['url', own(article, 'url')],
    ['url', isObject(page) ? own(page, '@id') : page],
    ['tags', own(article, 'keywords')],
  ];
}
