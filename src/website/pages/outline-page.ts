import { fileOf } from './addresses.js';
import type { Page, PageKind, PageOutline } from './page.js';

/** `build` is asked for the model each time the page is rendered. */
export function outlinePage(kind: PageKind, url: string, build: () => Page): PageOutline {
  return { kind, url, file: fileOf(url), build };
}
