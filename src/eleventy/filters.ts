/** Addresses in templates. Paths in page models lie below the base path and begin with a slash. */
import type { Publication } from '../types.js';

/** `/stories/x/` → `/digest/stories/x/` where the base path is `/digest/`; absolute addresses and fragments stay. */
export function formatHref(path: string, { basePath }: Publication): string {
  return path.startsWith('/') ? basePath + path.slice(1) : path;
}

/** `/stories/x/` → `https://example.org/digest/stories/x/`; without an address of the site as `formatHref`. */
export function formatAbsolute(path: string, publication: Publication): string {
  return path.startsWith('/') ? (publication.url ?? '') + formatHref(path, publication) : path;
}
