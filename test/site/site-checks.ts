/**
 * Checks of a built site. Each takes the site and returns its problems as sentences, sorted by page; none is none:
 * `stories/x/index.html: the link "/speakers/y/" leads nowhere`.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { SaxesParser } from 'saxes';
import { dropMailStyles } from '../website/drop-mail-styles.js';
import { type BuiltPage, type BuiltSite, ROOT } from './built-site.js';
import type { PageElement } from './page-elements.js';

/** Every link, fragment and asset of pages, styles, feeds and sitemaps that stays inside the site leads somewhere. */
export function findBrokenLinks(site: BuiltSite): string[] {
  const ids = new Map(site.pages.map((page) => [page.file, idsOf(page)]));
  const files = new Set(site.files);
  const check = (from: string, base: string, link: string): string[] => {
    const target = resolveLink(site, base, link);
    if (target === null) return [];
    if (!files.has(target.file)) return [`${from}: "${link}" leads nowhere`];
    const known = ids.get(target.file);
    const missing = target.fragment !== '' && known !== undefined && !known.has(target.fragment);
    return missing ? [`${from}: there is no "${link}" on ${target.file}`] : [];
  };
  return [
    ...site.pages.flatMap((page) =>
      [...new Set(page.elements.flatMap(linksOf))].flatMap((link) => check(page.file, page.url, link)),
    ),
    ...filesOf(site, /\.css$/).flatMap(({ file, text }) =>
      [...text.matchAll(/url\(([^)]*)\)/g)].flatMap(([, link = '']) =>
        check(file, site.basePath + file, link.replaceAll(/["'\s]/g, '')),
      ),
    ),
    ...filesOf(site, /\.xml$/).flatMap(({ file, text }) =>
      [...new Set(addressesOf(site, text))].flatMap((link) => check(file, site.basePath + file, link)),
    ),
  ];
}

/** The file and fragment that a link of a page leads to; null where it leaves the site. */
function resolveLink(site: BuiltSite, base: string, link: string): { file: string; fragment: string } | null {
  const home = site.origin ?? 'https://site.invalid';
  if (!URL.canParse(link, home + base)) return { file: `(no address: ${link})`, fragment: '' };
  const url = new URL(link, home + base);
  if (url.origin !== home || url.protocol !== new URL(home).protocol) return null;
  if (!url.pathname.startsWith(site.basePath)) return { file: `(outside: ${url.pathname})`, fragment: '' };
  const path = decodeURIComponent(url.pathname.slice(site.basePath.length));
  const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
  // What follows `:~:` is a directive to the browser, not part of the name.
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/s, '');
  return { file, fragment };
}

function linksOf({ name, attributes }: PageElement): string[] {
  if (attributes.get('rel') === 'preconnect') return [];
  const own = ['href', 'src', 'action', 'poster'].flatMap((key) => attributes.get(key) ?? []);
  const sets = (attributes.get('srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
  const image =
    name === 'meta' && attributes.get('property') === 'og:image' ? attributes.get('content') : null;
  return [...own, ...sets, image ?? ''].filter((link) => link !== '');
}

/** Addresses of the site itself in a feed or sitemap. */
function addressesOf({ origin }: BuiltSite, xml: string): string[] {
  if (origin === null) return [];
  const found: string[] = [];
  const take = (value: string): void => {
    if (value.trim().startsWith(`${origin}/`)) found.push(value.trim());
  };
  const parser = new SaxesParser();
  parser.on('text', take);
  parser.on('opentag', ({ attributes }) => {
    Object.values(attributes).forEach(take);
  });
  parser.write(xml).close();
  return found;
}

function idsOf(page: BuiltPage): Set<string> {
  return new Set(page.elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
}

/** An id stands once on a page. */
export function findDuplicateIds(site: BuiltSite): string[] {
  return site.pages.flatMap((page) => {
    const seen = new Set<string>();
    return page.elements.flatMap(({ attributes }) => {
      const id = attributes.get('id');
      if (id === undefined || !seen.has(id)) {
        if (id !== undefined) seen.add(id);
        return [];
      }
      return [`${page.file}: the id "${id}" stands twice`];
    });
  });
}

/** What html-validate says about the pages. */
export async function findInvalidHtml(site: BuiltSite): Promise<string[]> {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const problems: string[] = [];
  for (const page of site.pages) {
    const report = await validator.validateString(
      dropMailStyles(page.file, page.html),
      join(ROOT, page.file),
    );
    for (const { line, column, message, ruleId } of report.results.flatMap((result) => result.messages)) {
      problems.push(`${page.file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  return problems;
}

/** Feeds, sitemaps and other XML are well-formed. */
export function findMalformedXml(site: BuiltSite): string[] {
  return filesOf(site, /\.(?:xml|svg|opml|rss|atom)$/).flatMap(({ file, text }) => {
    try {
      new SaxesParser({ xmlns: true }).write(text).close();
      return [];
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
  });
}

/** JSON files, and JSON-LD in pages, parse. */
export function findMalformedJson(site: BuiltSite): string[] {
  const inFiles = filesOf(site, /\.(?:json|webmanifest)$/).map(({ file, text }) => ({ file, text }));
  const inPages = site.pages.flatMap(({ file, elements }) =>
    elements.filter(isJsonScript).map(({ text }) => ({ file, text })),
  );
  return [...inFiles, ...inPages].flatMap(({ file, text }) => {
    try {
      JSON.parse(text);
      return [];
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
  });
}

function isJsonScript({ name, attributes }: PageElement): boolean {
  return name === 'script' && (attributes.get('type') ?? '').endsWith('json');
}

/** Text and attributes show no value that a program lost on its way to the reader. */
export function findLeakedValues(site: BuiltSite): string[] {
  const leak = /\bundefined\b|\[object \w+\]|\bNaN\b|^null$|\{\{|\{%/;
  return site.pages.flatMap(({ file, elements }) =>
    elements.flatMap(({ name, attributes, text }) => {
      const values = [...attributes.values(), ...(name === 'title' || name === 'body' ? [text] : [])];
      return values.flatMap((value) => {
        const found = leak.exec(value);
        return found === null
          ? []
          : [`${file}: <${name}> shows "${found[0]}": ${around(value, found.index)}`];
      });
    }),
  );
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 40), index + 60);
}

/** Pages have a language, one title, one main heading, and a description. */
export function findIncompletePages(site: BuiltSite): string[] {
  return site.pages.flatMap(({ file, elements }) => {
    const count = (name: string): number => elements.filter((element) => element.name === name).length;
    const language = elements.find(({ name }) => name === 'html')?.attributes.get('lang') ?? '';
    const described = elements.some(({ name, attributes }) => {
      return name === 'meta' && attributes.get('name') === 'description' && attributes.get('content') !== '';
    });
    return [
      ...(language === '' ? [`${file}: no language`] : []),
      ...(count('title') === 1 ? [] : [`${file}: ${count('title')} titles`]),
      ...(count('h1') === 1 ? [] : [`${file}: ${count('h1')} main headings`]),
      ...(described ? [] : [`${file}: no description`]),
    ];
  });
}

function filesOf({ folder, files }: BuiltSite, pattern: RegExp): { file: string; text: string }[] {
  return files
    .filter((file) => pattern.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** Files that two builds of the same content do not share byte for byte. */
export function findDifferences(one: BuiltSite, other: BuiltSite): string[] {
  const all = [...new Set([...one.files, ...other.files])].sort();
  const has = new Set(one.files);
  const hasToo = new Set(other.files);
  return all.filter((file) => {
    if (!has.has(file) || !hasToo.has(file)) return true;
    return !readFileSync(join(one.folder, file)).equals(readFileSync(join(other.folder, file)));
  });
}
