import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/output/build-search-index.js';
import { buildSearchRecords } from '../../src/website/search/build-search-records.js';
import { by, handmadeSite, handmadeStory, MAYOR, PUBLICATION } from '../website/handmade-site.js';

const STORIES = Array.from({ length: 40 }, (_, at) =>
  handmadeStory(`2031-05-03-story-${at}`, '2031-05-03', [
    [`The ferry number ${at} will sail past the quay of Ostmark`, by(MAYOR)],
    [`Паром ${at}`, {}],
  ]),
);
const RECORDS = [...buildSearchRecords(handmadeSite(STORIES))];

describe('buildSearchIndex', () => {
  it('gives the same bytes for the same records', async () => {
    const first = await buildSearchIndex(RECORDS, PUBLICATION);
    expect(first.diagnostics).toEqual([]);
    expect(await buildSearchIndex(RECORDS, PUBLICATION)).toEqual(first);
  });

  it('holds Pagefind’s script, data and WebAssembly, one language, and none of its interfaces', async () => {
    const { files } = await buildSearchIndex(RECORDS, PUBLICATION);
    const kinds = new Set(files.map(({ file }) => file.replace(/_[\da-f]+\./, '.').replace(/\.en/, '')));
    expect([...kinds].sort()).toEqual([
      'pagefind/filter/en.pf_filter',
      'pagefind/fragment/en.pf_fragment',
      'pagefind/index/en.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/pagefind.pf_meta',
      'pagefind/wasm.pagefind',
      'pagefind/wasm.unknown.pagefind',
    ]);
  });

  it('makes an index of no records', async () => {
    const { files, diagnostics } = await buildSearchIndex([], PUBLICATION);
    expect(diagnostics).toEqual([]);
    expect(files.map(({ file }) => file)).toContain('pagefind/pagefind-entry.json');
  });
});
