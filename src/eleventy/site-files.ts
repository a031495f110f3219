/** Everything of a site that is not a page: feeds and the like, assets, the headers, and the marker of our outputs. */
import { MARKER } from '../output/open-output.js';
import type { Publication } from '../types.js';
import { buildTokens } from '../website/build-tokens.js';
import type { LongFile, SiteFile } from '../website/files/site-file.js';
import type { Website } from '../website/website.js';
import { readAssets } from './assets.js';
import { formatHeaders } from './headers.js';

/** One by one, those that take time last. */
export function* listSiteFiles(
  { site, files }: Website,
  folders: readonly string[],
): Generator<SiteFile | LongFile, void> {
  yield* readAssets(folders);
  yield* listTokens(site.publication);
  yield { file: '_headers', content: formatHeaders() };
  yield { file: MARKER.file, content: MARKER.content };
  yield* files;
}

/** The publication's own design tokens; none where it sets none. */
function listTokens(publication: Publication): SiteFile[] {
  const content = buildTokens(publication);
  return content === null ? [] : [{ file: 'assets/tokens.css', content }];
}
