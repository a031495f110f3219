import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/types.js';
import { indexSite } from '../../../src/website/site-index.js';
import { formatJsonLd } from '../../../src/website/structured-data/format-json-ld.js';
import type { PageKind } from '../../../src/website/pages/page.js';
import { structuredData, type DescribedPage } from '../../../src/website/structured-data/structured-data.js';
import { buildPages } from '../../../src/website/pages/build-pages.js';
import { makeDigest } from '../make-digest.js';
import { by, handmadeSite, handmadeStory, MAYOR } from '../handmade-site.js';
import { findSchemaProblems, readVocabulary } from './schema-vocabulary.js';

const VOCABULARY = readVocabulary();

const STORIES = [
  handmadeStory(
    '2031-05-03-ferry',
    '2031-05-03',
    [
      ['The ferry will sail', by(MAYOR)],
      ['It will not', { status: 'unsure', speaker: { ...MAYOR, id: 'x', name: 'Guessed Name' } }],
      ['Perhaps', { status: 'unnamed', descriptor: 'a dock worker' }],
    ],
    { byline: 'Tor Vik', dek: 'A harbour waits.' },
  ),
  handmadeStory('2031-05-02-own', '2031-05-02', [['Ours', by(MAYOR)]], { url: null, outlet: null }),
];

/** Kind and address of a page of each kind. */
const PAGES: [PageKind, string][] = [
  ['home', '/'],
  ['digest', '/digests/2031-05-03/'],
  ['archive', '/archive/'],
  ['month', '/archive/2031-05/'],
  ['story', '/stories/2031-05-03-ferry/'],
  ['story', '/stories/2031-05-02-own/'],
  ['speakers', '/speakers/'],
  ['speaker', '/speakers/sigrid-halvorsen/'],
  ['speaker', '/speakers/sigrid-halvorsen/2/'],
  ['topics', '/topics/'],
  ['topic', '/topics/harbour/'],
  ['sources', '/sources/'],
  ['about', '/about/'],
  ['corrections', '/corrections/'],
  ['search', '/search/'],
];

function describePage([kind, url]: [PageKind, string], publication: Partial<Publication> = {}): string {
  const site = handmadeSite(STORIES, publication);
  const id = url.split('/')[2];
  const page: DescribedPage = {
    kind,
    url,
    title: `A ${kind}`,
    description: 'What it shows',
    ...(id === undefined || id === '' ? {} : { subject: id }),
    breadcrumbs: url === '/' ? [] : [{ text: 'Home', href: '/' }],
  };
  return structuredData(page, site, indexSite(site));
}

function nodesOf(url: string, kind: PageKind): Record<string, unknown>[] {
  return (JSON.parse(describePage([kind, url])) as { '@graph': Record<string, unknown>[] })['@graph'];
}

function ofType(nodes: Record<string, unknown>[], type: string): Record<string, unknown>[] {
  return nodes.filter((node) => node['@type'] === type);
}

describe('the checker of schema.org’s vocabulary', () => {
  it('knows types, properties and ranges, inherited ones too', () => {
    expect(VOCABULARY.parents.size).toBeGreaterThan(700);
    const right = { '@type': 'NewsArticle', headline: 'x', author: { '@type': 'Person', name: 'y' } };
    expect(findSchemaProblems(formatJsonLd([right]), VOCABULARY)).toEqual([]);
  });

  it.each([
    [{ '@type': 'Newspiece' }, 'There is no type Newspiece'],
    [{ '@type': 'Person', headline: 'x' }, 'Person has no property headline'],
    [{ '@type': 'NewsArticle', author: 7 }, 'NewsArticle.author does not take 7'],
    [{ '@type': 'NewsArticle', author: { '@type': 'Place' } }, 'NewsArticle.author does not take a Place'],
    [{ '@type': 'NewsArticle', author: { '@type': 'Person', nam: 'y' } }, 'Person has no property nam'],
  ])('finds what is wrong with %j', (node, problem) => {
    expect(findSchemaProblems(formatJsonLd([node]), VOCABULARY)).toEqual([problem]);
  });
});

describe('structured data', () => {
  it.each(PAGES)('of a page of kind %s at %s is valid', (kind, url) => {
    expect(findSchemaProblems(describePage([kind, url]), VOCABULARY)).toEqual([]);
    const bare = describePage([kind, url], { url: null, basePath: '/base/', description: '' });
    expect(findSchemaProblems(bare, VOCABULARY)).toEqual([]);
    expect(bare).not.toContain('vale.example');
  });

  it('is not there for pages that hold nothing, nor in a mail', () => {
    expect(describePage(['not-found', '/404.html'])).toBe('');
    expect(describePage(['moved', '/speakers/old/'])).toBe('');
    expect(describePage(['email', '/email/2031-05-02.html'])).toBe('');
  });

  it('never names a guess', () => {
    for (const page of PAGES) expect(describePage(page)).not.toContain('Guessed');
  });

  it('bases a story’s page on the article of others', () => {
    const nodes = nodesOf('/stories/2031-05-03-ferry/', 'story');
    const original = 'https://courier.example/2031-05-03-ferry';
    expect(ofType(nodes, 'CollectionPage')[0]).toMatchObject({ isBasedOn: { '@id': original } });
    expect(ofType(nodes, 'CollectionPage')[0]).not.toHaveProperty('author');
    expect(ofType(nodes, 'NewsArticle')).toEqual([
      expect.objectContaining({
        '@id': original,
        author: { '@type': 'Person', name: 'Tor Vik' },
        publisher: { '@type': 'Organization', name: 'Ostmark Courier' },
      }),
    ]);
  });

  it('makes an article without an original the page’s own', () => {
    const nodes = nodesOf('/stories/2031-05-02-own/', 'story');
    const own = { '@id': 'https://vale.example/stories/2031-05-02-own/#article' };
    expect(ofType(nodes, 'CollectionPage')[0]).toMatchObject({ mainEntity: own });
    expect(ofType(nodes, 'NewsArticle')[0]).toMatchObject(own);
    expect(ofType(nodes, 'NewsArticle')[0]).not.toHaveProperty('author');
  });

  it('says of a quotation who made it, where that is established', () => {
    const [sure, unsure, unnamed] = ofType(nodesOf('/stories/2031-05-03-ferry/', 'story'), 'Quotation');
    const speaker = [{ '@id': 'https://vale.example/speakers/sigrid-halvorsen/#speaker' }];
    expect(sure).toMatchObject({ text: 'The ferry will sail', creator: speaker, spokenByCharacter: speaker });
    expect(unsure).not.toHaveProperty('creator');
    expect(unnamed).toMatchObject({ creditText: 'a dock worker' });
    expect(unnamed).not.toHaveProperty('creator');
  });

  it('names a speaker’s other names and the same one elsewhere', () => {
    const [person] = ofType(nodesOf('/speakers/sigrid-halvorsen/', 'speaker'), 'Person');
    expect(person).toMatchObject({
      name: 'Sigrid Halvorsen',
      alternateName: ['Halvorsen'],
      sameAs: ['https://www.wikidata.org/entity/Q0', 'https://ostmark.example/mayor'],
    });
  });

  it('describes the open data on the page about the site', () => {
    const nodes = nodesOf('/about/', 'about');
    const [dataset] = ofType(nodes, 'Dataset');
    expect(dataset).toMatchObject({
      temporalCoverage: '2031-05-02/2031-05-03',
      dateModified: '2031-05-03',
      creator: { '@id': ofType(nodes, 'Organization')[0]!['@id'] },
    });
    expect(dataset?.['distribution']).toHaveLength(5);
  });

  it('tells the way to the page', () => {
    const [list] = ofType(nodesOf('/about/', 'about'), 'BreadcrumbList');
    expect(list?.['itemListElement']).toMatchObject([
      { position: 1, name: 'Home', item: { '@id': 'https://vale.example/' } },
      { position: 2, name: 'A about', item: { '@id': 'https://vale.example/about/' } },
    ]);
  });
});

describe('every page of a digest', () => {
  it.each([{}, { url: null, basePath: '/' }, { publish: 'excerpt' as const }])(
    'is valid with %j',
    (settings) => {
      const pages = buildPages(makeDigest(settings))
        .filter(({ kind }) => kind !== 'not-found' && kind !== 'email')
        .map((page) => page.build());
      expect(pages.length).toBeGreaterThan(20);
      for (const page of pages) {
        expect(findSchemaProblems(page.meta!.structuredData, VOCABULARY), page.url).toEqual([]);
      }
    },
  );

  it('that has a subject says what it is about', () => {
    const pages = buildPages(makeDigest()).map((page) => page.build());
    const types = { story: 'NewsArticle', speaker: 'ProfilePage', topic: 'Thing', digest: 'ItemList' };
    for (const [kind, type] of Object.entries(types)) {
      const about = pages.filter((page) => page.kind === kind);
      expect(about.length).toBeGreaterThan(0);
      for (const { meta, url } of about) expect(meta?.structuredData, url).toContain(`"@type":"${type}"`);
    }
  });
});

describe('formatJsonLd', () => {
  it('lets nothing end the element or a line of script', () => {
    const hostile = '</script><!--<script>&\u2028\u2029]]>';
    const text = formatJsonLd([{ '@type': 'Thing', name: hostile }]);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: hostile }] });
  });

  it('leaves out what is empty', () => {
    expect(formatJsonLd([{ '@type': 'Thing', name: null, image: [] }])).toContain('[{"@type":"Thing"}]');
  });
});
