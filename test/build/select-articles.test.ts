import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.js';
import { selectArticles } from '../../src/build/select-articles.js';

describe('selectArticles', () => {
  const bytes = Buffer.from('Ferry stops\n\nOne.');
  const one = parseArticle({ source: 'a.txt', bytes }).article!;

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
