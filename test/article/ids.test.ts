import { describe, expect, test } from 'vitest';
import { buildArticleId, formatAddressPart } from '../../src/article/article-id.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { selectArticles } from '../../src/article/select-articles.js';
import { settleIds } from '../../src/article/settle-ids.js';
import type { Article } from '../../src/types.js';

describe('buildArticleId', () => {
  test.each([
    ['2017/2017-04-12-ferry-stops.txt', '2017-04-12-ferry-stops'],
    ['AP_1983-03.txt', 'AP_1983-03'],
    ['ferry/index.html', 'ferry'],
    ['Café “Ostmark”: it’s over.md', 'cafe-ostmark-its-over'],
    ['Straße, Łódź & Ørsted.md', 'strasse-lodz-orsted'],
    ['name..foo...md', 'name-foo'],
    ['a\\..\\b.md', 'a-b'],
    ['-rf.md', 'rf'],
  ])('%s', (source, id) => {
    expect(buildArticleId(source)).toBe(id);
  });

  test('a long name is cut at a word', () => {
    const id = buildArticleId('The council of Polva votes on the bridge over the river Osk once more.md');
    expect(id).toBe('the-council-of-polva-votes-on-the-bridge-over-the-river-osk');
    expect(buildArticleId(`${'W'.repeat(250)}.md`)).toBe('w'.repeat(60));
  });

  test('other scripts get a hash, each its own, the same for both Unicode forms', () => {
    expect(buildArticleId('经济.md')).toMatch(/^story-[0-9a-f]{8}$/);
    expect(buildArticleId('???.md')).not.toBe(buildArticleId('….md'));
    expect(buildArticleId('Путин в США 2017.md')).toMatch(/^2017-[0-9a-f]{8}$/);
    expect(buildArticleId('й.md')).toBe(buildArticleId(`${'й'.normalize('NFD')}.md`));
  });

  test.each(['Index', 'Feed', '404', 'CON', 'Speakers', 'Constructor'])('%s is not taken bare', (name) => {
    expect(buildArticleId(`${name}.md`)).toBe(`story-${name}`);
  });

  test.each([
    ['AP_1983-03', 'ap-1983-03'],
    ['__proto__', 'proto'],
    ['ferry', 'ferry'],
  ])('the address of %s', (id, address) => {
    expect(formatAddressPart(id)).toBe(address);
  });
});

const article = (source: string, headline: string, body: string): Article =>
  parseArticle({ source, bytes: Buffer.from(`${headline}\n\n${body}`) }).article!;

const idsOf = (articles: readonly Article[]) =>
  new Map(settleIds(articles).map(({ source, id }) => [source, id]));

describe('settleIds', () => {
  const one = article('a/ferry.txt', 'Ferry stops', 'One.');
  const two = article('b/ferry.txt', 'Ferry stops', 'Two.');
  const three = article('c/Ferry.txt', 'Ferry stops', 'Three.');

  test('one keeps the id, the others get a hash, whatever the order; case makes no difference', () => {
    const ids = idsOf([one, two, three]);
    expect([...ids.values()].filter((id) => /^ferry$/i.test(id))).toHaveLength(1);
    expect(new Set([...ids.values()].map(formatAddressPart)).size).toBe(3);
    for (const id of ids.values()) expect(id).toMatch(/^ferry(?:-[0-9a-f]{6}(?:-2)?)?$/i);
    expect(idsOf([three, two, one])).toEqual(new Map([...ids].reverse()));
  });

  test('the names of the folders have no part in it', () => {
    const moved = [one, two].map((each) => ({ ...each, source: `z/${each.source}` }));
    expect([...idsOf(moved).values()]).toEqual([...idsOf([one, two]).values()]);
  });

  test('a third article changes at most the id of one other', () => {
    const before = idsOf([one, two]);
    const after = idsOf([one, two, three]);
    const changed = [...before].filter(([source, id]) => after.get(source) !== id);
    expect(changed.length).toBeLessThanOrEqual(1);
  });

  test('the oldest keeps the id whatever comes after it, and no edit changes one', () => {
    const old = { ...one, source: 'z/ferry.txt', date: '2017-04-12' };
    for (const n of [1, 2, 3, 4, 5]) {
      const edited = { ...old, headline: `Ferry stops ${n}`, text: `Text ${n}.` };
      const later = { ...two, date: '2017-04-13', outlet: 'Polva Post' };
      const ids = idsOf([later, edited]);
      expect(ids.get('z/ferry.txt')).toBe('ferry');
      expect(idsOf([{ ...later, text: `Other ${n}.` }, edited])).toEqual(ids);
    }
  });

  test('equal articles still differ', () => {
    const copies = ['x.txt', 'y.txt', 'z.txt'].map((source) => ({ ...one, source }));
    expect(new Set(idsOf(copies).values()).size).toBe(3);
  });
});

describe('selectArticles', () => {
  const one = article('a.txt', 'Ferry stops', 'One.');

  test('a copy is left out and named; another text or outlet is not a copy', () => {
    const copy = { ...one, source: 'b.txt' };
    const other = { ...one, source: 'c.txt', outlet: 'Polva Post' };
    const { articles, diagnostics } = selectArticles([copy, other, one]);
    expect(articles.map(({ source }) => source)).toEqual(['c.txt', 'a.txt']);
    expect(diagnostics).toMatchObject([{ rule: 'article-duplicate', source: 'b.txt' }]);
  });

  test('an article is out of date once one of a later day is there', () => {
    const notice = { ...one, source: 'b.txt', date: '2017-04-01', expires: '2017-04-12' };
    const sameDay = { ...one, source: 'c.txt', date: '2017-04-12T10:00:00Z' };
    const later = { ...one, source: 'd.txt', date: '2017-04-13' };
    expect(selectArticles([notice, sameDay]).articles).toHaveLength(2);
    const { articles, diagnostics } = selectArticles([notice, sameDay, later]);
    expect(articles).toEqual([sameDay, later]);
    expect(diagnostics).toMatchObject([{ rule: 'article-expired', source: 'b.txt' }]);
  });

  test('an article under embargo waits until one without is of its day', () => {
    const report = { ...one, source: 'b.txt', date: '2017-04-14', embargo: '2017-04-14' };
    const before = { ...one, source: 'c.txt', date: '2017-04-13T23:00:00Z' };
    const sameDay = { ...one, source: 'd.txt', date: '2017-04-14' };
    const { articles, diagnostics } = selectArticles([report, before]);
    expect(articles).toEqual([before]);
    expect(diagnostics).toMatchObject([{ rule: 'article-scheduled', source: 'b.txt' }]);
    expect(selectArticles([report, sameDay]).diagnostics).toMatchObject([{ rule: 'article-duplicate' }]);
  });

  test('a day that is given holds back what is of later days, and ends what ended before it', () => {
    const early = { ...one, source: 'b.txt', date: '2017-04-01', expires: '2017-04-12' };
    const late = { ...one, source: 'c.txt', date: '2017-04-14' };
    const undated = { ...one, source: 'd.txt', date: null };
    const select = (day: string) =>
      selectArticles([early, late, undated], day).articles.map(({ source }) => source);
    expect(select('2017-04-12')).toEqual(['b.txt', 'd.txt']);
    expect(select('2017-04-13')).toEqual(['d.txt']);
    expect(select('2017-04-14')).toEqual(['c.txt', 'd.txt']);
  });
});
