import { describe, expect, test } from 'vitest';
import { buildArticleId } from '../../src/article/article-id.js';
import { findDuplicates } from '../../src/article/find-duplicates.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { settleIds } from '../../src/article/settle-ids.js';
import type { Article } from '../../src/types.js';

describe('buildArticleId', () => {
  test.each([
    ['2017-04-12', 'Ferry stops for good', '2017-04-12-ferry-stops-for-good'],
    ['2017-04-12T14:05:00Z', 'Café “Ostmark”: it’s over', '2017-04-12-cafe-ostmark-its-over'],
    [null, 'Straße, Łódź & Ørsted', 'strasse-lodz-orsted'],
    [null, 'U.S. votes 3.5%', 'u-s-votes-3-5'],
    [null, '../../etc/passwd', 'etc-passwd'],
  ])('%s, %s', (date, headline, id) => {
    expect(buildArticleId(date, headline)).toBe(id);
  });

  test('is cut at a word', () => {
    const id = buildArticleId(null, 'The council of Polva votes on the bridge over the river Osk once more');
    expect(id).toBe('the-council-of-polva-votes-on-the-bridge-over-the-river-osk');
    expect(buildArticleId(null, 'W'.repeat(500))).toBe('w'.repeat(60));
  });

  test('other scripts get a hash, each its own, the same for both Unicode forms', () => {
    expect(buildArticleId(null, '经济')).toMatch(/^story-[0-9a-f]{8}$/);
    expect(buildArticleId(null, '???')).not.toBe(buildArticleId(null, '…'));
    expect(buildArticleId(null, 'Путин в США: 2017')).toMatch(/^2017-[0-9a-f]{8}$/);
    expect(buildArticleId(null, 'й')).toBe(buildArticleId(null, 'й'.normalize('NFD')));
  });

  test.each(['Index', 'Feed', '404', 'CON', 'Speakers', 'Constructor'])(
    '%s is not taken bare',
    (headline) => {
      expect(buildArticleId(null, headline)).toBe(`story-${headline.toLowerCase()}`);
    },
  );
});

const article = (source: string, headline: string, body: string): Article =>
  parseArticle({ source, bytes: Buffer.from(`${headline}\n\n${body}`) }).article!;

const idsOf = (articles: readonly Article[]) =>
  new Map(settleIds(articles).map(({ source, id }) => [source, id]));

describe('settleIds', () => {
  const one = article('a.txt', 'Ferry stops', 'One.');
  const two = article('b.txt', 'Ferry stops', 'Two.');
  const three = article('c.txt', 'FERRY: stops', 'Three.');

  test('one keeps the id, the others get a hash, whatever the order', () => {
    const ids = idsOf([one, two, three]);
    expect([...ids.values()].filter((id) => id === 'ferry-stops')).toHaveLength(1);
    expect(new Set(ids.values()).size).toBe(3);
    for (const id of ids.values()) expect(id).toMatch(/^ferry-stops(?:-[0-9a-f]{6})?$/);
    expect(idsOf([three, two, one])).toEqual(new Map([...ids].sort().reverse()));
  });

  test('the names of the files have no part in it', () => {
    const renamed = [one, two].map((each) => ({ ...each, source: `z/${each.source}` }));
    expect([...idsOf(renamed).values()]).toEqual([...idsOf([one, two]).values()]);
  });

  test('a third article changes at most the id of one other', () => {
    const before = idsOf([one, two]);
    const after = idsOf([one, two, three]);
    const changed = [...before].filter(([source, id]) => after.get(source) !== id);
    expect(changed.length).toBeLessThanOrEqual(1);
  });

  test('equal articles still differ', () => {
    const copies = ['x.txt', 'y.txt', 'z.txt'].map((source) => ({ ...one, source }));
    expect(new Set(idsOf(copies).values()).size).toBe(3);
  });
});

describe('findDuplicates', () => {
  test('a copy is left out and named; another text or outlet is not a copy', () => {
    const one = article('a.txt', 'Ferry stops', 'One.');
    const copy = { ...one, source: 'b.txt' };
    const other = { ...one, source: 'c.txt', outlet: 'Polva Post' };
    const { articles, diagnostics } = findDuplicates([copy, other, one]);
    expect(articles.map(({ source }) => source)).toEqual(['c.txt', 'a.txt']);
    expect(diagnostics).toMatchObject([{ rule: 'article-duplicate', source: 'b.txt' }]);
  });
});
