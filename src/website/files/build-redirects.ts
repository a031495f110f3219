/** `_redirects`, by which Netlify and Cloudflare Pages answer for an old address; other hosts show the page there. */
import type { Site } from '../../types.js';
import { basedPath } from './absolute-address.js';
import type { SiteFile } from './site-file.js';

/** What Cloudflare Pages takes. */
const MOST = 2000;

/** None where nothing moved. */
export function buildRedirects({ redirects, publication }: Site): SiteFile[] {
  if (redirects.length === 0) return [];
  const lines = redirects
    .slice(0, MOST)
    .map(({ from, to }) => `${basedPath(publication, from)} ${basedPath(publication, to)} 301\n`);
  return [{ file: '_redirects', content: lines.join('') }];
}
