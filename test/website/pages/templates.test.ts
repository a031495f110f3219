/** What every page of a digest must be, whatever its stories: valid, complete, safe, and true to what is known. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { dropMailStyles } from '../drop-mail-styles.js';
import { by, handmadeSite, handmadeStory, MAYOR } from '../handmade-site.js';
import { makeDigest } from '../make-digest.js';
import { renderSite } from '../render-site.js';

const LINKED_DATA = /<script type="application\/ld\+json">.*?<\/script>/gs;

let pages: Map<string, string>;
let atRoot: Map<string, string>;

beforeAll(() => {
  pages = renderSite(makeDigest());
  atRoot = renderSite(makeDigest({ basePath: '/', url: null, accent: null }));
});

const story = (part: string) =>
  [...pages].find(([file]) => file.startsWith('stories/') && file.includes(part))![1];

describe('every page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:standard'] });
    const problems: string[] = [];
    for (const [file, html] of [...pages, ...renderSite(makeDigest({}, []))]) {
      const report = await validator.validateString(dropMailStyles(file, html), file);
      for (const { messages } of report.results) {
        problems.push(...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId} ${message}`));
      }
    }
    expect([...new Set(problems)]).toEqual([]);
  });

  test('holds no control character, not even of a name that was read wrongly', () => {
    const words = 'Fran\u00C3\u0083\u00C2\u00A7ois \u00C0\u009B2J';
    const about = { headline: words, dek: words, byline: words, outlet: words };
    const odd = handmadeStory(
      '2031-05-01-odd',
      '2031-05-01',
      [[words, by({ ...MAYOR, name: words })]],
      about,
    );
    for (const [file, html] of renderSite(handmadeSite([odd], { title: words })))
      expect(html, file).not.toMatch(/[\x7F-\x9F]/);
  });

  test('has one h1, and headings that skip no level', () => {
    for (const [file, html] of pages) {
      const levels = Array.from(html.matchAll(/<h([1-6])[ >]/g), ([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        file,
      ).toHaveLength(1);
      levels.forEach((level, i) => {
        expect(level, `${file}: heading ${i}`).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
      });
    }
  });

  test('leads only to pages that exist, under the base path', () => {
    for (const [site, base] of [
      [pages, '/digest/'],
      [atRoot, '/'],
    ] as const) {
      const ids = new Map(
        [...site].map(([file, html]) => [
          file,
          new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)),
        ]),
      );
      const broken: string[] = [];
      for (const [file, html] of site) {
        for (const [, href] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
          if (/^(?:https?|mailto):/.test(href!) || /\.(?:xml|jsonl?|csv|opml)$/.test(href!)) continue;
          const [path, fragment] = href!.split('#') as [string, string?];
          const target =
            path === ''
              ? file
              : `${path.slice(base.length)}index.html`.replace('404.htmlindex.html', '404.html');
          if (path !== '' && !path.startsWith(base)) broken.push(`${file}: ${href}`);
          else if (!ids.has(target) || (fragment !== undefined && !ids.get(target)!.has(fragment)))
            broken.push(`${file}: ${href}`);
        }
      }
      expect(broken).toEqual([]);
    }
  });

  test('carries no script or style of its own', () => {
    for (const [file, html] of pages) {
      const inline = dropMailStyles(file, html).replace(LINKED_DATA, '');
      expect(inline, file).not.toMatch(/<style|style="|<script(?![^>]* src=)|\son\w+="/);
    }
  });

  test('names what opens at a quotation so that a listener tells one from another', () => {
    for (const [file, html] of pages) {
      const labels = Array.from(html.matchAll(/<summary aria-label="([^"]+)">([^<]+)</g));
      expect(new Set(labels.map(([, label]) => label)).size, file).toBe(labels.length);
      for (const [, label, shown] of labels) expect(label!.startsWith(`${shown!} “`), label).toBe(true);
    }
    expect(story('ostmark-shuts')).toMatch(/<summary aria-label="How we know “/);
  });

  test('prints no value that is missing', () => {
    for (const [file, html] of pages) {
      expect(html.replace(LINKED_DATA, '').replace(/data-count="[^"]*"/, ''), file).not.toMatch(
        /undefined|\[object|NaN|>null<|\{\w+\}/,
      );
    }
  });
});

describe('what readers see of a speaker', () => {
  test('the guess of an unsure quotation stands nowhere near it', () => {
    expect(story('ostmark-shuts')).toContain('Speaker not established');
    for (const [file, html] of pages) expect(html, file).not.toMatch(/Brandt|brandt/);
  });

  test('an unnamed source is called what the article calls it', () => {
    expect(story('ostmark-shuts')).toMatch(/held together with paint[\s\S]{0,120}a dock worker/);
  });

  test('a joint statement names all who made it', () => {
    expect(story('ostmark-shuts')).toMatch(
      /will not be sold[\s\S]*?Sigrid Halvorsen[\s\S]{0,120}Dockers’ Union/,
    );
  });

  test('a retracted story says so, and its quotations are shown nowhere', () => {
    expect(story('a-story-that-was-wrong')).toMatch(
      /retracted\.<\/strong> The document it relied on was forged/,
    );
    expect(story('a-story-that-was-wrong')).not.toContain('blockquote');
    for (const [file, html] of pages) {
      if (!file.includes('a-story-that-was-wrong')) expect(html, file).not.toContain('I never said so');
    }
  });

  test('an excerpt shows its lede and every quotation, and nothing else of the text', () => {
    const html = story('budget');
    expect(html).toContain('smallest in a decade');
    expect(html).toContain('Every krone counts, and we have counted every krone');
    expect(html).toContain('We shall see in autumn what has been counted');
    expect(html.slice(html.indexOf('class="body"'))).not.toContain('Critics called it');
  });
});

describe('weight', () => {
  test('style and scripts keep within what the site promises', () => {
    const size = (name: string) =>
      gzipSync(readFileSync(new URL(`../../../templates/assets/${name}`, import.meta.url))).length;
    expect(size('style.css')).toBeLessThanOrEqual(10_000);
    expect(size('site.js') + size('theme.js')).toBeLessThanOrEqual(8_000);
  });

  test('a story of many quotations stays within 12 kB', () => {
    expect(gzipSync(story('ostmark-shuts')).length).toBeLessThanOrEqual(12_000);
  });
});

test('readers are told where to report an error and under which licence the data stand, where the publication says so', () => {
  const told = renderSite(
    makeDigest({ contact: 'https://vale.example/write/', licence: 'https://licences.example/by/' }),
  );
  const everyBox = (html: string) => html.match(/Link to this quotation/g)?.length ?? 0;
  const reports = (html: string) => html.match(/ href="https:\/\/vale\.example\/write\/"/g)?.length ?? 0;
  const [, page] = [...told].find(([, html]) => everyBox(html) > 1)!;
  expect(reports(page)).toBe(everyBox(page));
  const about = told.get('about/index.html')!;
  expect(reports(about)).toBe(1);
  expect(about).toContain('<a href="https://licences.example/by/" rel="license">licences.example/by/</a>');
  expect(about).toContain('"license":"https://licences.example/by/"');
  expect([...pages.values()].join('')).not.toMatch(/Report an error<|rel="license"|"license"/);
});

test('a story without quotations and neighbours has no empty foot, one of a language from right to left says ours from the left', () => {
  const quiet = renderSite(handmadeSite([handmadeStory('2031-05-01-quiet', '2031-05-01', [])]));
  expect(quiet.get('stories/2031-05-01-quiet/index.html')).not.toContain('story-foot');
  const site = handmadeSite([
    handmadeStory('2031-05-01-rtl', '2031-05-01', [['سنبقي الجسر', { status: 'unattributed' }]], {
      language: 'ar',
    }),
  ]);
  const html = renderSite(site).get('stories/2031-05-01-rtl/index.html')!;
  expect(html).toMatch(/<div class="body" lang="ar" dir="rtl">/);
  expect(html).toMatch(/<div class="beside rows-\d" lang="en(?:-GB)?" dir="ltr">/);
  expect(html).toMatch(/<(?:blockquote|p)[^>]* lang="ar" dir="auto">/);
});
