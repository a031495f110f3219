/** The worked example of docs/templates.md, built as it stands there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, writeTree } from '../temporary-folder.js';
import { ROOT, loadSite, runPullquote } from './built-site.js';
import { findBrokenLinks } from './site-checks.js';

/** A line that ends in a file's name, then its content in a fence. */
const EXAMPLE = /`(templates\/[\w./-]+)`:\n\n```\w+\n([^`]*)```/g;

it('replaces, adds and styles as the document says, and ours stays in all that it leaves alone', async () => {
  const home = temporaryFolder();
  const document = readFileSync(join(ROOT, 'docs', 'templates.md'), 'utf8');
  const example = [...document.matchAll(EXAMPLE)].map(
    ([, file = '', content = '']) => [file, content] as const,
  );
  expect(example.map(([file]) => file)).toEqual([
    'templates/_includes/partials/footer.njk',
    'templates/_includes/partials/own-head.njk',
    'templates/assets/harbour.css',
  ]);
  writeTree(home, {
    ...Object.fromEntries(example),
    'content/ferry.txt': 'Ferry sails again\n\nIt left at noon, with a band.\n',
    'content/_editorial/publication.yaml': 'measure: 36rem\n',
  });
  const folder = join(home, 'site');
  const folders = ['--content', join(home, 'content'), '--templates', join(home, 'templates')];
  await runPullquote(['build', ...folders, '--output', folder, '--base-path', '/b/']);

  const site = loadSite(folder, '/b/');
  expect(site.files).toContain('stories/ferry/index.html');
  for (const { html } of site.pages) {
    expect(html).toContain('is edited by the Harbour Newsroom. <a href="/b/about/">Imprint</a>');
    expect(html).toContain('<link rel="stylesheet" href="/b/assets/harbour.css">');
    expect(html).toContain('<header class="masthead">');
  }
  const read = (file: string) => readFileSync(join(folder, 'assets', file), 'utf8');
  expect(read('harbour.css')).toContain('text-align: center');
  expect(read('tokens.css')).toContain('--measure: 36rem;');
  expect(read('style.css')).toContain('@layer');
  expect(findBrokenLinks(site)).toEqual([]);
});
