// `npx @11ty/eleventy` in a checkout renders the same pages as `pullquote build`, straight into `_site`.
// The plugin is compiled from src/; the articles lie in content/, which Eleventy itself never reads.

async function load(module) {
  try {
    return await import(`./dist/${module}.js`);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('Pullquote is not compiled yet. Run `npm run compile`, then try again.', {
      cause: error,
    });
  }
}

export default async function (config) {
  const { pullquote } = await load('eleventy/plugin');
  const { buildWebsite } = await load('build');
  const { buildExtraFiles } = await load('build/build-extra-files');
  const content = 'content';
  config.addPlugin(pullquote, {
    async load() {
      const { website } = await buildWebsite({ content });
      const extra = await buildExtraFiles(website.site, '_site');
      return { ...website, files: [...website.files, ...extra.files] };
    },
    watch: [content],
  });
  return { dir: { input: 'templates', includes: '_includes', output: '_site' } };
}
