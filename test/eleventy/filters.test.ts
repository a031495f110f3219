import { expect, it } from 'vitest';
import { DEFAULT_PUBLICATION } from '../../src/editorial/publication.js';
import { formatAbsolute, formatHref } from '../../src/eleventy/filters.js';

const publication = { ...DEFAULT_PUBLICATION, url: 'https://ostvik.example', basePath: '/digest/' };

it.each([
  ['/', '/digest/', 'https://ostvik.example/digest/'],
  ['/stories/a/#q-1', '/digest/stories/a/#q-1', 'https://ostvik.example/digest/stories/a/#q-1'],
  ['#q-1', '#q-1', '#q-1'],
  ['https://other.example/', 'https://other.example/', 'https://other.example/'],
])('%s', (path, href, absolute) => {
  expect(formatHref(path, publication)).toBe(href);
  expect(formatAbsolute(path, publication)).toBe(absolute);
});

it('stays a path without an address of the site', () => {
  expect(formatAbsolute('/a/', { ...publication, url: null })).toBe('/digest/a/');
});
