import { parseAtomFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/types.js';
import { wholeContent } from '../../../src/output/pieces.js';
import { buildFiles } from '../../../src/website/files/build-files.js';
import { buildSitemaps } from '../../../src/website/files/build-sitemaps.js';
import { findAddressProblems } from '../../../src/website/files/find-address-problems.js';
import type { PageKind, PageOutline } from '../../../src/website/pages/page.js';
import { by, handmadeSite, handmadeStory, MAYOR, PUBLICATION } from '../handmade-site.js';

const STORIES = [
  handmadeStory('2031-05-03-ferry', '2031-05-03T18:30:00Z', [
    ['The ferry will sail', by(MAYOR)],
    [
      'It will not',
      { status: 'unsure', speaker: { ...MAYOR, id: 'x', name: 'Guessed Name' }, confidence: 0.6 },
    ],
  ]),
  handmadeStory('2031-05-02-quay', '2031-05-02', [
    ['The quay is safe', by(MAYOR)],
    ['It leaks', { status: 'unnamed', descriptor: 'a dock worker' }],
  ]),
  handmadeStory('2031-04-28-budget', '2031-04-28', [['Every krone counts', by({ ...MAYOR, role: null })]]),
  handmadeStory('no-date', null, [['Some day', {}]]),
];
const SITE = handmadeSite(STORIES);
const PAGES: PageOutline[] = [
  page('home', '/'),
  ...STORIES.map(({ id }) => page('story', `/stories/${id}/`)),
  page('speaker', '/speakers/sigrid-halvorsen/'),
  page('not-found', '/404.html'),
];

function page(kind: PageKind, url: string): PageOutline {
  const build = (): never => {
    throw new Error('No page needs to be made for its address.');
  };
  return { kind, url, file: `${url.slice(1)}index.html`, build };
}

function files(site: Site, pages: readonly PageOutline[] = PAGES): Map<string, string> {
  return new Map(
    Array.from(buildFiles(site, pages), ({ file, content }) => [file, String(wholeContent(content))]),
  );
}

function checkXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe('files of a site with an address', () => {
  const all = files(SITE);

  it('are these', () => {
    expect([...all.keys()].sort()).toEqual([
      'data/datapackage.json',
      'data/quotations.csv',
      'data/quotations.json',
      'data/quotations.jsonl',
      'data/speakers.json',
      'data/stories.json',
      'feed.json',
      'feed.xml',
      'feeds.opml',
      'robots.txt',
      'rss.xml',
      'search/names.json',
      'sitemap-news.xml',
      'sitemap.xml',
      'speakers/sigrid-halvorsen/feed.xml',
      'topics/harbour/feed.xml',
    ]);
  });

  it('are well-formed where they are XML', () => {
    const xml = [...all].filter(([file]) => /\.(?:xml|opml)$/.test(file));
    expect(xml).toHaveLength(7);
    for (const [, content] of xml) checkXml(content);
  });

  it('never hold the name of a guess', () => {
    for (const content of all.values()) expect(content).not.toContain('Guessed');
  });

  it('are the same on a second build', () => {
    expect(files(SITE)).toEqual(all);
  });
});

describe('Atom', () => {
  const xml = files(SITE).get('feed.xml')!;
  const feed = parseAtomFeed(xml);

  it('takes its dates from the content and leaves out what has none', () => {
    expect(feed.updated).toBe('2031-05-03T18:30:00.000Z');
    expect(feed.entries?.map(({ updated }) => updated)).toEqual([
      '2031-05-03T18:30:00.000Z',
      '2031-05-02T00:00:00.000Z',
      '2031-04-28T00:00:00.000Z',
    ]);
  });

  it('gives each entry an id that names host and path alone', () => {
    const ids = feed.entries?.map(({ id }) => id);
    expect(ids?.[0]).toBe('tag:vale.example,2026:/stories/2031-05-03-ferry/');
    const moved = files(handmadeSite(STORIES, { url: 'http://vale.example', basePath: '/digest/' }));
    expect(parseAtomFeed(moved.get('feed.xml')!).entries?.map(({ id }) => id)).toEqual(ids);
  });

  it('links the story and the original', () => {
    expect(feed.entries?.[0]?.links).toEqual([
      { href: 'https://vale.example/stories/2031-05-03-ferry/', rel: 'alternate', type: 'text/html' },
      { href: 'https://courier.example/2031-05-03-ferry', rel: 'via' },
    ]);
  });

  it('holds the quotations as elements of their own', () => {
    const line = xml.split('\n').find((one) => one.includes('<pq:quotation id="q-ry0"'));
    expect(line?.trim()).toBe(
      '<pq:quotation id="q-ry0" href="https://vale.example/stories/2031-05-03-ferry/#q-ry0" kind="direct" ' +
        'status="attributed" speaker="Sigrid Halvorsen" speaker-href="https://vale.example/speakers/sigrid-halvorsen/" ' +
        'role="mayor of Ostmark">The ferry will sail</pq:quotation>',
    );
    expect(xml).toContain('status="unsure">It will not</pq:quotation>');
    expect(xml).toContain('status="unnamed" descriptor="a dock worker">It leaks</pq:quotation>');
  });

  it('says under each quotation who spoke, or that it is not established', () => {
    const [ferry, quay] = (feed.entries ?? []).map(({ content }) => content?.value);
    expect(ferry).toBe(
      '<p>“The ferry will sail” she said.</p>\n' +
        '<blockquote><p>The ferry will sail</p><p>— Sigrid Halvorsen, mayor of Ostmark</p></blockquote>\n' +
        '<blockquote><p>It will not</p><p>— Speaker not established</p></blockquote>',
    );
    expect(quay).toContain('<p>It leaks</p><p>— a dock worker</p>');
  });

  it('has of a speaker the speaker’s quotations only', () => {
    const own = files(SITE).get('speakers/sigrid-halvorsen/feed.xml')!;
    expect(own).toContain('The quay is safe');
    expect(own).not.toContain('It leaks');
  });

  it('is not there for a speaker or topic with two stories', () => {
    const few = files(handmadeSite(STORIES.slice(0, 2)));
    expect([...few.keys()].filter((file) => file.endsWith('/feed.xml'))).toEqual([]);
  });
});

describe('RSS, JSON Feed and OPML', () => {
  const all = files(SITE);

  it('say the same as the Atom feed', () => {
    const rss = parseRssFeed(all.get('rss.xml')!);
    const json = JSON.parse(all.get('feed.json')!) as { items: { id: string }[] };
    const ids = parseAtomFeed(all.get('feed.xml')!).entries?.map(({ id }) => id);
    expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(ids);
    expect(json.items.map(({ id }) => id)).toEqual(ids);
  });

  it('list every Atom feed', () => {
    const { body } = parseOpml(all.get('feeds.opml')!);
    expect(body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual([
      'https://vale.example/feed.xml',
      'https://vale.example/speakers/sigrid-halvorsen/feed.xml',
      'https://vale.example/topics/harbour/feed.xml',
    ]);
  });

  it('carry the quotations as data in the JSON Feed', () => {
    const { items } = JSON.parse(all.get('feed.json')!) as {
      items: { _pullquote: { quotations: { status: string; speakers: { name: string }[] }[] } }[];
    };
    expect(items[0]?._pullquote.quotations.map(({ status, speakers }) => [status, speakers.length])).toEqual([
      ['attributed', 1],
      ['unsure', 0],
    ]);
  });
});

describe('sitemaps', () => {
  it('list the pages that exist, with dates of the content', () => {
    const lines = files(SITE).get('sitemap.xml')!.split('\n');
    expect(lines.filter((line) => line.startsWith('<url>'))).toEqual([
      '<url><loc>https://vale.example/</loc><lastmod>2031-05-03T18:30:00Z</lastmod></url>',
      '<url><loc>https://vale.example/stories/2031-05-03-ferry/</loc><lastmod>2031-05-03T18:30:00Z</lastmod></url>',
      '<url><loc>https://vale.example/stories/2031-05-02-quay/</loc><lastmod>2031-05-02</lastmod></url>',
      '<url><loc>https://vale.example/stories/2031-04-28-budget/</loc><lastmod>2031-04-28</lastmod></url>',
      '<url><loc>https://vale.example/stories/no-date/</loc></url>',
      '<url><loc>https://vale.example/speakers/sigrid-halvorsen/</loc><lastmod>2031-05-03</lastmod></url>',
    ]);
  });

  it('are split over the limit, with an index', () => {
    const split = buildSitemaps(SITE, PAGES, 4);
    expect(split.map(({ file }) => file)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(split[0]?.content).toContain('<loc>https://vale.example/sitemap-2.xml</loc>');
    for (const { content } of split) checkXml(String(content));
  });

  it('hold as news the last two days of the content', () => {
    const news = files(SITE).get('sitemap-news.xml')!;
    expect(news).toContain('2031-05-02-quay');
    expect(news).not.toContain('2031-04-28-budget');
  });

  it('are named in robots.txt', () => {
    expect(files(SITE).get('robots.txt')).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://vale.example/sitemap.xml\n' +
        'Sitemap: https://vale.example/sitemap-news.xml\n',
    );
  });
});

describe('a publication without an address', () => {
  const all = files(handmadeSite(STORIES, { url: null, basePath: '/digest/' }));

  it('is warned of, once', () => {
    expect(findAddressProblems({ ...PUBLICATION, url: null }).map(({ rule }) => rule)).toEqual([
      'address-missing',
    ]);
    expect(findAddressProblems(PUBLICATION)).toEqual([]);
  });

  it('has no file that needs one', () => {
    const gone = ['rss.xml', 'feed.json', 'feeds.opml', 'sitemap.xml', 'sitemap-news.xml'];
    expect(gone.filter((file) => all.has(file))).toEqual([]);
    expect(all.get('robots.txt')).not.toContain('Sitemap');
  });

  it('has an Atom feed with permanent ids and relative addresses', () => {
    const feed = parseAtomFeed(all.get('topics/harbour/feed.xml')!);
    expect(feed.id).toBe('tag:the-vale-digest.invalid,2026:/topics/harbour/feed.xml');
    expect(feed.entries?.[0]?.links?.[0]?.href).toBe('../../stories/2031-05-03-ferry/');
    expect(parseAtomFeed(all.get('feed.xml')!).links?.map(({ href }) => href)).toEqual(['feed.xml', './']);
  });
});

describe('hostile words', () => {
  const words = ']]> </entry></item> <b>&amp;\u0000\u000B\u007F\u00C0\u009B\uFFFE\uD800 "\'';
  const story = handmadeStory('2031-05-01-odd', '2031-05-01', [[words, by(MAYOR)]], {
    headline: words,
    dek: words,
    byline: words,
    outlet: words,
    topics: [{ id: 'harbour', label: words, score: 1 }],
  });
  const all = files(handmadeSite([story, story, story], { title: words, description: words }));

  it('leave every XML file well-formed and say what they said', () => {
    for (const [file, content] of all) if (/\.(?:xml|opml)$/.test(file)) checkXml(content);
    const title = ']]> </entry></item> <b>&amp;À "\'';
    expect(parseAtomFeed(all.get('feed.xml')!).entries?.[0]?.title?.value).toBe(title);
  });

  it('leave the JSON files readable', () => {
    for (const [file, content] of all)
      if (file.endsWith('.json')) expect(() => JSON.parse(content) as unknown).not.toThrow();
  });

  it('bring no control character into a feed', () => {
    const feeds = [...all].filter(([file]) => /(?:\.xml|\.opml|feed\.json)$/.test(file));
    expect(feeds.map(([file]) => file)).toEqual(expect.arrayContaining(['feed.json', 'feed.xml', 'rss.xml']));
    for (const [file, content] of feeds) expect(content, file).not.toMatch(/[\x7F-\x9F]/);
  });
});

describe('a retracted story', () => {
  const retracted = handmadeStory('2031-05-04-wrong', '2031-05-04', [['Gone', by(MAYOR)]], {
    retracted: 'The article was invented.',
  });
  const all = files(handmadeSite([retracted, ...STORIES]));

  it('stays in the feed with its reason, and its quotations leave feeds and data', () => {
    expect(all.get('feed.xml')).toContain('The article was invented.');
    for (const content of all.values()) expect(content).not.toContain('>Gone<');
    expect(all.get('data/quotations.jsonl')).not.toContain('Gone');
    expect(all.get('sitemap-news.xml')).not.toContain('2031-05-04-wrong');
  });
});

describe('a hidden speaker', () => {
  const story = handmadeStory('2031-05-04-private', '2031-05-04', [
    ['Leave me be', by({ ...MAYOR, id: 'private-person', name: 'Private Person' })],
  ]);

  it('is named nowhere', () => {
    for (const content of files(handmadeSite([story])).values())
      expect(content).not.toContain('Private Person');
  });
});
