/** The pages of a site that are worth a walk: one of each kind, the largest where there are many. */
import type { BuiltPage, BuiltSite } from '../site/built-site.js';

const KINDS: readonly (readonly [kind: string, files: RegExp])[] = [
  ['home', /^index\.html$/],
  ['story', /^stories\/[^/]+\/index\.html$/],
  ['speaker', /^speakers\/[^/]+\/index\.html$/],
  ['speakers', /^speakers\/index\.html$/],
  ['topic', /^topics\/[^/]+\/index\.html$/],
  ['topics', /^topics\/index\.html$/],
  ['digest', /^digests\/[^/]+\/index\.html$/],
  ['archive', /^archive\/index\.html$/],
  ['about', /^about\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['not found', /^404\.html$/],
];

export interface ChosenPage {
  readonly kind: string;
  readonly page: BuiltPage;
}

/** In the order of `KINDS`; kinds that the site does not have are left out. */
export function choosePages(site: BuiltSite): ChosenPage[] {
  return KINDS.flatMap(([kind, files]) => {
    const [page] = site.pages
      .filter(({ file }) => files.test(file))
      .sort((a, b) => b.html.length - a.html.length);
    return page === undefined ? [] : [{ kind, page }];
  });
}
