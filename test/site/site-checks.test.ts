/** The checks find what they are for: a site made wrong by hand, and the same one made right. */
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeTree } from '../temporary-folder.js';
import { type BuiltSite, loadSite } from './built-site.js';
import {
  findBrokenLinks,
  findDifferences,
  findDuplicateIds,
  findIncompletePages,
  findInvalidHtml,
  findLeakedValues,
  findMalformedJson,
  findMalformedXml,
} from './site-checks.js';

function site(files: Record<string, string>, basePath = '/'): BuiltSite {
  const folder = temporaryFolder();
  writeTree(folder, files);
  return loadSite(folder, basePath);
}

const page = (body: string, home = '/'): string =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title><meta name="description" content="D">` +
  `<link rel="canonical" href="https://x.example${home}"></head><body><h1>H</h1>${body}</body></html>`;

describe('broken links', () => {
  it('finds links, fragments and assets that lead nowhere', () => {
    const broken = site({
      'index.html': page('<a href="/a/">a</a><a href="#no">b</a><img src="x.png" alt="">'),
      'style.css': 'body { background: url("y.png") }',
      'feed.xml': '<feed><link href="https://x.example/gone/"/></feed>',
    });
    expect(findBrokenLinks(broken)).toHaveLength(5);
  });

  it('follows the base path, fragments and text directives, and leaves other sites alone', () => {
    const whole = site(
      {
        'index.html': page('<a href="/b/c/#p">a</a><a href="https://other.example/x">b</a>', '/b/'),
        'c/index.html': page(
          '<p id="p"><a href="../#:~:text=H">a</a><a href="mailto:a@b.example">m</a></p>',
          '/b/',
        ),
      },
      '/b/',
    );
    expect(findBrokenLinks(whole)).toEqual([]);
    expect(findBrokenLinks({ ...whole, basePath: '/d/' })).not.toEqual([]);
  });
});

describe('pages', () => {
  const good = site({ 'index.html': page('<p id="a">A story with nothing wrong.</p>') });

  it('finds duplicate ids', () => {
    expect(findDuplicateIds(good)).toEqual([]);
    expect(findDuplicateIds(site({ 'a.html': page('<p id="a"></p><p id="a"></p>') }))).toHaveLength(1);
  });

  it('finds invalid HTML', async () => {
    expect(await findInvalidHtml(good)).toEqual([]);
    expect(await findInvalidHtml(site({ 'a.html': page('<p><div></div></p>') }))).not.toEqual([]);
  });

  it('finds lost values', () => {
    expect(findLeakedValues(good)).toEqual([]);
    expect(findLeakedValues(site({ 'a.html': page('<p>[object Object]</p>') }))).toHaveLength(1);
    expect(findLeakedValues(site({ 'a.html': page('<p title="NaN stories"></p>') }))).toHaveLength(1);
  });

  it('finds incomplete pages', () => {
    expect(findIncompletePages(good)).toEqual([]);
    expect(findIncompletePages(site({ 'a.html': '<p>' }))).toHaveLength(4);
  });
});

describe('files', () => {
  it('finds malformed XML and JSON', () => {
    const good = site({ 'a.xml': '<a/>', 'a.json': '{}', 'index.html': page('') });
    expect([...findMalformedXml(good), ...findMalformedJson(good)]).toEqual([]);
    expect(findMalformedXml(site({ 'a.xml': '<a>' }))).toHaveLength(1);
    const script = '<script type="application/ld+json">{"a":}</script>';
    expect(findMalformedJson(site({ 'a.json': '', 'index.html': page(script) }))).toHaveLength(2);
  });

  it('finds differences', () => {
    const one = site({ a: '1', b: '2' });
    expect(findDifferences(one, one)).toEqual([]);
    expect(findDifferences(one, site({ a: '1', b: '3', c: '4' }))).toEqual(['b', 'c']);
  });
});
