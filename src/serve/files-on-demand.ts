/**
 * A site whose files are made when they are first asked for: after an edit only the pages that are looked at are
 * rendered, by the renderer that renders them all in a build.
 */
import { createRenderer } from '../eleventy/environment.js';
import { listSiteFiles } from '../eleventy/site-files.js';
import { findTemplateFolders } from '../eleventy/template-folders.js';
import { wholeContent } from '../output/pieces.js';
import type { SiteFile } from '../website/files/site-file.js';
import type { Website } from '../website/website.js';

/** What other programs make: no page, and no folder, which is asked for whenever somebody leaves out a slash. */
const EXTRA = /\.(?!html$)\w+$/;

/** Gives the content of an output file; undefined for one that the site has not. */
export interface ServedFiles {
  get(file: string): SiteFile['content'] | undefined | Promise<SiteFile['content'] | undefined>;
}

/** `makeExtra` makes what other programs make; it is called when a file is asked for that nothing else gives. */
export function createFilesOnDemand(
  website: Website,
  templates: string | null,
  makeExtra: () => Promise<readonly SiteFile[]>,
): ServedFiles {
  const folders = findTemplateFolders(templates);
  const render = createRenderer(website.site.publication, folders);
  const pages = new Map(website.pages.map((page) => [page.file, page]));
  const others = listSiteFiles(website, folders);
  const made = new Map<string, SiteFile['content']>();
  let extra: Promise<readonly SiteFile[]> | null = null;

  /** Goes on with the list of files up to the one that is wanted. */
  const findOther = (file: string) => {
    for (let next = others.next(); next.done !== true; next = others.next()) {
      made.set(next.value.file, wholeContent(next.value.content));
      if (next.value.file === file) break;
    }
    return made.get(file);
  };
  const make = (file: string) => {
    const page = pages.get(file);
    if (page === undefined) return findOther(file);
    const html = render(page.build());
    made.set(file, html);
    return html;
  };
  return {
    async get(file) {
      const content = made.get(file) ?? make(file);
      if (content !== undefined || !EXTRA.test(file)) return content;
      return (await (extra ??= makeExtra())).find((other) => other.file === file)?.content;
    },
  };
}
