/**
 * The Nunjucks environment of all pages: everything is escaped, filters are synchronous, and a template sees its page
 * model and the publication, nothing else. A page is thereby a function of its model, the publication and its template.
 */
import { readFileSync } from 'node:fs';
import nunjucks from 'nunjucks';
import type { Page } from '../website/pages/page.js';
import { buildSiteData } from '../website/site-data.js';
import type { Publication } from '../types.js';
import { formatAbsolute, formatHref } from './filters.js';
import { META_POLICY } from './headers.js';

/** A text holds them where it was read wrongly ("Ã\x83Â§"); no page may. */
const CONTROLS = /[\x7F-\x9F]/g;

/** Renders one page to HTML. */
export type RenderPage = (page: Page) => string;

export function createRenderer(publication: Publication, folders: readonly string[]): RenderPage {
  const paths = folders.flatMap((folder) => [folder, `${folder}/_includes`]);
  const environment = new nunjucks.Environment(new BodyLoader(paths), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addFilter('href', (path: string) => formatHref(path, publication));
  environment.addFilter('absolute', (path: string) => formatAbsolute(path, publication));
  environment.addGlobal('site', buildSiteData(publication));
  environment.addGlobal('policy', META_POLICY);
  return (page) =>
    environment.getTemplate(`${page.kind}.njk`, true).render({ model: page }).replace(CONTROLS, '');
}

/** Loads templates without their front matter, which is Eleventy's to read. */
class BodyLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): nunjucks.LoaderSource {
    const source = super.getSource(name);
    // Nunjucks asks every loader and expects null for what it has not.
    return (source as nunjucks.LoaderSource | null) === null
      ? source
      : { ...source, src: dropFrontMatter(readFileSync(source.path, 'utf8')) };
  }
}

function dropFrontMatter(text: string): string {
  if (!text.startsWith('---\n')) return text;
  const end = text.indexOf('\n---\n');
  return end < 0 ? text : text.slice(end + '\n---\n'.length);
}
