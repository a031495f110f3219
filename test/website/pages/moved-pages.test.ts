import { expect, it } from 'vitest';
import { buildRedirects } from '../../../src/website/files/build-redirects.js';
import { by, handmadeSite, handmadeStory, MAYOR } from '../handmade-site.js';
import { renderSite } from '../render-site.js';

const STORIES = [handmadeStory('2031-05-02-quay', '2031-05-02', [['The quay is safe', by(MAYOR)]])];
const MOVED = {
  ...handmadeSite(STORIES, { basePath: '/digest/' }),
  redirects: [{ from: '/speakers/halvorsen/', to: '/speakers/sigrid-halvorsen/' }],
};

it('leads from an old address to the new one', () => {
  const html = renderSite(MOVED).get('speakers/halvorsen/index.html')!;
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/digest/speakers/sigrid-halvorsen/">');
  expect(html).toContain('<a href="/digest/speakers/sigrid-halvorsen/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(buildRedirects(MOVED)).toEqual([
    {
      file: '_redirects',
      content: '/digest/speakers/halvorsen/ /digest/speakers/sigrid-halvorsen/ 301\n',
    },
  ]);
});

it('makes nothing where nothing moved', () => {
  expect(buildRedirects(handmadeSite(STORIES))).toEqual([]);
});
