/**
 * Turns search records into the files of a Pagefind index under `pagefind/`. Pagefind is a program of its own, which
 * is started, fed in a fixed order and ended here; the same records give the same bytes. All languages share one
 * index, for a reader searches the publication and not a language.
 */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { diagnostic } from '../diagnostics.js';
import type { FileDiagnostic, Publication } from '../types.js';
import type { SiteFile } from '../website/files/site-file.js';
import type { SearchRecord } from '../website/search/build-search-records.js';

export interface SearchIndex {
  /** Empty where Pagefind did not run. */
  readonly files: SiteFile[];
  readonly diagnostics: FileDiagnostic[];
}

/** Fragments are bundled beyond this number: hosts limit the number of files. */
const MAX_FRAGMENTS = 2000;

/** Of what Pagefind writes, its script, its data and its WebAssembly; its own interfaces stay away. */
const WANTED =
  /^(?:pagefind\.js|pagefind-entry\.json|.+\.(?:pf_meta|pf_fragment|pf_index|pf_filter|pagefind))$/;

/** Rejects never: where Pagefind has no program for this machine, the site is built without a search and says so. */
export async function buildSearchIndex(
  records: Iterable<SearchRecord>,
  publication: Publication,
): Promise<SearchIndex> {
  try {
    return { files: await indexRecords(records, publication.language.split('-', 1)[0]!), diagnostics: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = diagnostic('search-unavailable', reason);
    return { files: [], diagnostics: [{ source: '_editorial/publication.yaml', ...problem }] };
  } finally {
    await close();
  }
}

async function indexRecords(records: Iterable<SearchRecord>, language: string): Promise<SiteFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: MAX_FRAGMENTS });
  if (index === undefined) throw new Error(errors.join('; '));
  for (const record of records) await addRecord(index, record, language);
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(failures.join('; '));
  return files
    .filter(({ path }) => WANTED.test(path))
    .map(({ path, content }) => ({ file: `pagefind/${path}`, content }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function addRecord(index: PagefindIndex, record: SearchRecord, language: string): Promise<void> {
  const { url, title, content, role, outlet, date, filters } = record;
  const facts = Object.entries({ role, outlet, date }).filter(
    (fact): fact is [string, string] => fact[1] !== null,
  );
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language,
    meta: { title, ...Object.fromEntries(facts) },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    ...(date === null ? {} : { sort: { date } }),
  });
  if (errors.length > 0) throw new Error(errors.join('; '));
}
