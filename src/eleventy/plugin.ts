/**
 * Pullquote as an Eleventy plugin: a list of registrations. Eleventy's input is `templates/`, one paginated template
 * for each kind of page; articles come as data and are never templates.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wholeContent } from '../output/pieces.js';
import type { PageOutline } from '../website/pages/page.js';
import type { Website } from '../website/website.js';
import { createRenderer, type RenderPage } from './environment.js';
import { findTemplateFolders, listKinds } from './template-folders.js';
import { listSiteFiles } from './site-files.js';

/** What Eleventy tells of a build. */
interface EleventyBuild {
  readonly directories: { readonly output: string };
  readonly outputMode: 'fs' | 'json' | 'ndjson';
}

/** What of Eleventy's configuration object is used here. */
export interface EleventyConfig {
  readonly ignores: Set<string>;
  on(event: string, listener: (build: EleventyBuild) => unknown): unknown;
  setUseGitIgnore(use: boolean): void;
  setTemplateFormats(formats: string[]): void;
  addGlobalData(name: string, value: () => unknown): void;
  addExtension(name: string, options: object): void;
  addWatchTarget(target: string): void;
}

export interface PluginOptions {
  /** Builds the data of the site; asked once a build. */
  readonly load: () => Website | Promise<Website>;
  /** The publication's own templates; null for none. */
  readonly templates?: string | null;
  /** Where given, each page goes there, and Eleventy is left with nothing to write. */
  readonly write?: (file: string, html: string) => void;
  /** Folders whose changes call for a new build under Eleventy's own watch mode. */
  readonly watch?: readonly string[];
}

export function pullquote(config: EleventyConfig, options: PluginOptions): void {
  const current = createBuild(options);
  config.on('eleventy.before', () => {
    current.forget();
  });
  config.setUseGitIgnore(false);
  // Installed from a package our templates lie under node_modules, which Eleventy would leave out.
  config.ignores.clear();
  config.setTemplateFormats(['njk']);
  config.addGlobalData('pages', async () => (await current.get()).pages);
  config.addGlobalData('permalink', () => permalink);
  config.addExtension('njk', { compile: compileWith(current, options.write) });
  if (options.write === undefined) {
    // Fonts are bytes, which no template of Eleventy's can give.
    config.on('eleventy.after', async ({ directories, outputMode }) => {
      if (outputMode === 'fs') (await current.get()).writeFiles(directories.output);
    });
  }
  for (const target of options.watch ?? []) config.addWatchTarget(target);
}

interface Build {
  readonly pages: PagesByKind;
  readonly writeFiles: (output: string) => void;
  readonly render: RenderPage;
}

/** The data of the current build, loaded when first asked for. */
interface CurrentBuild {
  get(): Promise<Build>;
  forget(): void;
}

function createBuild({ load, templates }: PluginOptions): CurrentBuild {
  const folders = findTemplateFolders(templates ?? null);
  let build: Promise<Build> | null = null;
  const start = async (): Promise<Build> => {
    const website = await load();
    return {
      pages: groupByKind(website.pages),
      writeFiles(output) {
        for (const { file, content } of listSiteFiles(website, folders)) {
          const path = join(output, file);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, wholeContent(content));
        }
      },
      render: createRenderer(website.site.publication, folders),
    };
  };
  return {
    get: () => (build ??= start()),
    forget() {
      build = null;
    },
  };
}

/** Pages are compiled by our own environment, by name; Eleventy gives the occasion and the outline of the page. */
function compileWith(current: CurrentBuild, write: PluginOptions['write']) {
  return async (_: string, inputPath: string) => {
    if (inputPath.includes('/_includes/')) return undefined;
    const { render } = await current.get();
    return ({ model }: { model: PageOutline }): string => {
      const html = render(model.build());
      if (write === undefined) return html;
      write(model.file, html);
      return '';
    };
  };
}

/** A page's address is ours: nothing of it is read from a template. */
function permalink({ model }: { model: PageOutline }): string {
  return `/${model.file}`;
}

/** Pages of each kind. An instance of a class, for Eleventy merges plain objects and wraps them page by page. */
class PagesByKind {
  [kind: string]: readonly PageOutline[];
}

function groupByKind(pages: readonly PageOutline[]): PagesByKind {
  const kinds = new Map<string, PageOutline[]>(listKinds().map((kind) => [kind, []]));
  for (const page of pages) {
    const list = kinds.get(page.kind);
    if (list === undefined) throw new Error(`There is no template for pages of the kind "${page.kind}".`);
    list.push(Object.freeze(page));
  }
  return Object.assign(new PagesByKind(), Object.fromEntries(kinds));
}
