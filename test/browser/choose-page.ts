/** The pages of a site that are worth a walk: one of each kind, the largest where there are many. */
import type { BuiltPage, BuiltSite } from '../site/built-site.js';

/** By kind, what its files are called. */
export const KINDS: readonly (readonly [kind: string, files: RegExp])[] = [
  ['home', /^index\.html$/],
  ['story', /^stories\/[^/]+\/index\.html$/],
  ['speaker', /^speakers\/[^/]+\/index\.html$/],
  ['speakers', /^speakers\/index\.html$/],
  ['topic', /^topics\/[^/]+\/index\.html$/],
  ['topics', /^topics\/index\.html$/],
  ['digest', /^digests\/\d{4}-\d\d-\d\d\/index\.html$/],
  ['week', /^digests\/\d{4}-w\d\d\/index\.html$/],
  ['archive', /^archive\/index\.html$/],
  ['month', /^archive\/[^/]+\/index\.html$/],
  ['sources', /^sources\/index\.html$/],
  ['corrections', /^corrections\/index\.html$/],
  ['about', /^about\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['not found', /^404\.html$/],
];

/** The page of a kind; throws where the site has none. */
export function choosePage(site: BuiltSite, files: RegExp): BuiltPage {
  const [page] = site.pages
    .filter(({ file }) => files.test(file))
    .sort((a, b) => b.html.length - a.html.length);
  if (page === undefined) throw new Error(`The site has no page like ${String(files)}.`);
  return page;
}
