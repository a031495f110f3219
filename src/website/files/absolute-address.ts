/**
 * Addresses as they leave the site. A page's path (`/stories/x/`) stays the same wherever the site stands; here the
 * base path and, where the publication gives one, the host are put before it.
 */
import type { Publication } from '../../types.js';

/** `https://news.example/base/stories/x/`; null where the publication gives no address. */
export function absoluteAddress(publication: Publication, path: string): string | null {
  return publication.url === null ? null : publication.url + basedPath(publication, path);
}

/** The same; where the publication gives no address, one that counts from the host. */
export function addressOf(publication: Publication, path: string): string {
  return absoluteAddress(publication, path) ?? basedPath(publication, path);
}

/** `/base/stories/x/`: what a browser on the same host needs. */
export function basedPath(publication: Publication, path: string): string {
  return publication.basePath + path.slice(1);
}

/**
 * A `tag:` id (RFC 4151) that outlives a change of scheme, base path or date: only the host and the path, which the
 * ledger of addresses keeps, are in it. The year is that of the scheme, not of the page. Without an address the
 * reserved top-level name `.invalid` stands in, under the publication's title.
 */
export function permanentId(publication: Publication, path: string): string {
  return `tag:${authority(publication)},2026:${path}`;
}

function authority({ url, title }: Publication): string {
  if (url !== null && URL.canParse(url)) return new URL(url).hostname;
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${name.replace(/^-|-$/g, '') || 'publication'}.invalid`;
}
