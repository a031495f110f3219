/** The worked example of docs/templates.md, built as it stands there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, loadSite, runPullquote } from './built-site.js';
import { findBrokenLinks } from './site-checks.js';

/** A line that ends in a file's name, then its content in a fence. */
const EXAMPLE = /`(templates\/[\w./-]+)`:\n\n```\w+\n([^`]*)```/g;

it('replaces, adds and styles as the document says', async () => {
  const home = mkdtempSync(join(tmpdir(), 'pullquote-templates-'));
  const files = [...readFileSync(join(ROOT, 'docs', 'templates.md'), 'utf8').matchAll(EXAMPLE)];
  expect(files.map(([, file]) => file)).toHaveLength(3);
  for (const [, file = '', content = ''] of files) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), content);
  }
  mkdirSync(join(home, 'content'));
  writeFileSync(join(home, 'content', 'ferry.txt'), 'Ferry sails again\n\nIt left at noon, with a band.\n');
  const folder = join(home, 'site');
  const folders = ['--content', join(home, 'content'), '--templates', join(home, 'templates')];
  await runPullquote(['build', ...folders, '--output', folder, '--base-path', '/b/']);

  const site = loadSite(folder, '/b/');
  const story = site.pages.find(({ file }) => file === 'stories/ferry/index.html');
  expect(story?.html).toContain('is edited by the Harbour Newsroom. <a href="/b/about/">Imprint</a>');
  expect(story?.html).toContain('<link rel="stylesheet" href="/b/assets/harbour.css">');
  expect(site.files).toContain('assets/harbour.css');
  expect(findBrokenLinks(site)).toEqual([]);
  rmSync(home, { recursive: true });
});
