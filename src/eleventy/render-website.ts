/**
 * Renders a whole site through Eleventy's programmatic interface, with the same plugin that `.eleventy.js` loads. All
 * that is written goes through one function; Eleventy itself writes nothing.
 */
import { relative } from 'node:path';
import type { WriteFile } from '../output/open-output.js';
import type { Website } from '../website/website.js';
import { type EleventyConfig, pullquote } from './plugin.js';
import { listSiteFiles } from './site-files.js';
import { findTemplateFolders, OUR_TEMPLATES } from './template-folders.js';

export interface RenderOptions {
  /** The publication's own templates; null or absent for none. */
  readonly templates?: string | null;
}

/** Eleventy keeps some 10 KB for every page of a run. */
const PAGES_A_RUN = 4000;

/** Rejects where a template fails, naming it. */
export async function renderWebsite(
  website: Website,
  write: WriteFile,
  { templates = null }: RenderOptions = {},
): Promise<void> {
  for (let start = 0; start < website.pages.length; start += PAGES_A_RUN) {
    const pages = website.pages.slice(start, start + PAGES_A_RUN);
    await runEleventy({ ...website, pages }, write, templates);
  }
  for (const { file, content } of listSiteFiles(website, findTemplateFolders(templates)))
    write(file, content);
}

async function runEleventy(website: Website, write: WriteFile, templates: string | null): Promise<void> {
  const { default: Eleventy } = await import('@11ty/eleventy');
  let written = 0;
  const count: WriteFile = (file, html) => {
    write(file, html);
    written++;
  };
  // The output is named for Eleventy's sake; it writes nothing there. No configuration file of the folder we happen
  // to be in is read.
  const eleventy = new Eleventy(relative('.', OUR_TEMPLATES), '_site', {
    configPath: false,
    quietMode: true,
    dryRun: true,
    config(config: EleventyConfig) {
      pullquote(config, { load: () => website, templates, write: count });
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.toJSON();
  } catch (error) {
    throw new Error(formatCauses(error), { cause: error });
  }
  // Eleventy passes over a template that it cannot find or read.
  if (written !== website.pages.length) {
    throw new Error(
      `Of ${website.pages.length} pages ${written} were rendered: a template is missing or cannot be read.`,
    );
  }
}

/** Eleventy wraps an error several times; what went wrong stands innermost. */
function formatCauses(error: unknown): string {
  const messages: string[] = [];
  for (let at = error; at instanceof Error; at = (at as { originalError?: unknown }).originalError) {
    messages.push(at.message);
  }
  return [...new Set(messages)].join(': ');
}
