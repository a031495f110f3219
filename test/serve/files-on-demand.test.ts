import { describe, expect, it } from 'vitest';
import { createFilesOnDemand } from '../../src/serve/files-on-demand.js';
import type { PageOutline } from '../../src/website/pages/page.js';
import type { LongFile, SiteFile } from '../../src/website/files/site-file.js';
import { buildPages } from '../../src/website/pages/build-pages.js';
import { handmadeSite, handmadeStory } from '../website/handmade-site.js';

describe('a site whose files are made when they are asked for', () => {
  function open() {
    const site = handmadeSite([
      handmadeStory('2026-03-01-a', '2026-03-01', [['The ferry will sail on Monday', {}]]),
    ]);
    const asked: string[] = [];
    const spy = (page: PageOutline): PageOutline => ({
      ...page,
      build() {
        asked.push(page.file);
        return page.build();
      },
    });
    function* listFiles(): Iterable<SiteFile | LongFile> {
      for (const file of ['feed.xml', 'data/stories.json']) {
        asked.push(file);
        yield { file, content: { pieces: () => [file, '!'] } };
      }
    }
    const website = {
      site,
      pages: buildPages(site).map(spy),
      files: { [Symbol.iterator]: () => listFiles()[Symbol.iterator]() },
    };
    const files = createFilesOnDemand(website, null, () => {
      asked.push('search');
      return Promise.resolve([{ file: 'pagefind/pagefind.js', content: '//' }]);
    });
    return { files, asked };
  }

  it('renders a page once, and no other', async () => {
    const { files, asked } = open();
    const html = await files.get('about/index.html');
    expect(html).toContain('</html>');
    expect(await files.get('about/index.html')).toBe(html);
    expect(asked).toEqual(['about/index.html']);
  });

  it('gives styles without making feeds, and a feed without what comes after it', async () => {
    const { files, asked } = open();
    expect(await files.get('assets/style.css')).toBeDefined();
    expect(asked).toHaveLength(0);
    expect(await files.get('feed.xml')).toBe('feed.xml!');
    expect(asked).toEqual(['feed.xml']);
  });

  it('makes the search index only when the search asks for it', async () => {
    const { files, asked } = open();
    expect(await files.get('nowhere/index.html')).toBeUndefined();
    expect(await files.get('nowhere')).toBeUndefined();
    expect(asked).not.toContain('search');
    expect(await files.get('pagefind/pagefind.js')).toBe('//');
    expect(await files.get('pagefind/other.pf_index')).toBeUndefined();
    expect(asked.filter((file) => file === 'search')).toHaveLength(1);
  });
});
