/** Renders the pages of a site as the build does, without Eleventy: file → HTML. */
import { createRenderer } from '../../src/eleventy/environment.js';
import { findTemplateFolders } from '../../src/eleventy/template-folders.js';
import type { Site } from '../../src/types.js';
import { buildPages } from '../../src/website/pages/build-pages.js';

export function renderSite(site: Site): Map<string, string> {
  const render = createRenderer(site.publication, findTemplateFolders(null));
  return new Map(buildPages(site).map((page) => [page.file, render(page.build())]));
}
