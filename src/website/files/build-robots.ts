/** `robots.txt`: everything may be read; names the sitemaps. Crawlers look for it at the host's root alone. */
import type { Publication } from '../../types.js';
import type { SiteFile } from './site-file.js';
import { absoluteAddress } from './absolute-address.js';

/** `sitemaps` are the files to name; without an absolute address there are none. */
export function buildRobots(publication: Publication, sitemaps: readonly SiteFile[]): SiteFile {
  const lines = sitemaps.map(({ file }) => `Sitemap: ${absoluteAddress(publication, `/${file}`)!}`);
  return { file: 'robots.txt', content: ['User-agent: *', 'Disallow:', '', ...lines, ''].join('\n') };
}
