import type { Site } from '../types.js';
import type { LongFile, SiteFile } from './files/site-file.js';
import type { PageOutline } from './pages/page.js';

/** All that the renderer writes. */
export interface Website {
  readonly site: Site;
  readonly pages: readonly PageOutline[];
  /** Made one by one, while they are written. */
  readonly files: Iterable<SiteFile | LongFile>;
}
