/** The public API: re-exports only. */
export type * from './types.js';
export type { SiteFile } from './website/files/site-file.js';
export type { Page, PageKind } from './website/pages/page.js';
export type { Website } from './website/website.js';
export { parseArticle } from './article/parse-article.js';
export { type BuildOptions, type BuiltWebsite, buildWebsite } from './build.js';
export { buildExtraFiles, type ExtraFiles } from './build/build-extra-files.js';
export { formatDiagnostic } from './format-diagnostic.js';
export { parseEditorial } from './editorial/parse-editorial.js';
export { type PluginOptions, pullquote } from './eleventy/plugin.js';
export { type RenderOptions, renderWebsite } from './eleventy/render-website.js';
export { type Output, openOutput, type WriteFile } from './output/open-output.js';
export { parseStory } from './story/parse-story.js';
export { buildSite } from './website/build-site.js';
