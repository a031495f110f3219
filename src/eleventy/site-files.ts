/** Everything of a site that is not a page: feeds and the like, assets, the headers, and the marker of our outputs. */
import { MARKER } from '../output/open-output.js';
import type { SiteFile, Website } from '../website/pages/page.js';
import { readAssets } from './assets.js';
import { formatHeaders } from './headers.js';

export function listSiteFiles({ files }: Website, folders: readonly string[]): SiteFile[] {
  return [
    ...files,
    ...readAssets(folders),
    { file: '_headers', content: formatHeaders() },
    { file: MARKER.file, content: MARKER.content },
  ];
}
