/** The worked example of docs/templates.md, built as it stands there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSiteFiles } from '../../../src/eleventy/site-files.js';
import { findTemplateFolders } from '../../../src/eleventy/template-folders.js';
import { createRenderer } from '../../../src/eleventy/environment.js';
import { wholeContent } from '../../../src/output/pieces.js';
import { buildPages } from '../../../src/website/pages/build-pages.js';
import { makeDigest } from '../make-digest.js';

const DOC = readFileSync(new URL('../../../docs/templates.md', import.meta.url), 'utf8');
const site = makeDigest({ accent: null, measure: '36rem' });
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-templates-'));
  for (const [file, text] of readExample()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** `` `templates/x`: `` and the block of code after it. */
function readExample(): [file: string, text: string][] {
  return Array.from(DOC.matchAll(/`templates\/([\w./-]+)`:\n\n```\w+\n([^`]*)```/g), ([, file, text]) => [
    file!,
    text!,
  ]);
}

test('the example is there', () => {
  expect(readExample().map(([file]) => file)).toEqual([
    '_includes/partials/footer.njk',
    '_includes/partials/own-head.njk',
    'assets/harbour.css',
  ]);
});

test('its footer and style sheet stand on every page, and ours in all that it leaves alone', () => {
  const render = createRenderer(site.publication, findTemplateFolders(folder));
  // A mail is not surrounded by what surrounds pages.
  for (const page of buildPages(site).filter(({ kind }) => kind !== 'email')) {
    const html = render(page.build());
    expect(html).toContain(
      'The Vale Digest is edited by the Harbour Newsroom. <a href="/digest/about/">Imprint</a>',
    );
    expect(html).toContain('<link rel="stylesheet" href="/digest/assets/harbour.css">');
    expect(html).toContain('<header class="masthead">');
  }
});

test('its style sheet is published beside ours, and so are the tokens', () => {
  const files = [...listSiteFiles({ site, pages: [], files: [] }, findTemplateFolders(folder))];
  const text = (name: string) => String(wholeContent(files.find(({ file }) => file === name)?.content ?? ''));
  expect(text('assets/harbour.css')).toContain('text-align: center');
  expect(text('assets/tokens.css')).toContain('--measure: 36rem;');
  expect(text('assets/style.css')).toContain('@layer');
});
