/** `_redirects`, by which Netlify and Cloudflare Pages answer for an old address; other hosts show the page there. */
import type { Site } from '../../types.js';
import type { SiteFile } from '../pages/page.js';

/** What Cloudflare Pages takes. */
const MOST = 2000;

/** None where nothing moved. */
export function buildRedirects({ redirects, publication }: Site): SiteFile[] {
  if (redirects.length === 0) return [];
  const below = (path: string) => publication.basePath + path.slice(1);
  const lines = redirects.slice(0, MOST).map(({ from, to }) => `${below(from)} ${below(to)} 301\n`);
  return [{ file: '_redirects', content: lines.join('') }];
}
