import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddressPart } from '../../src/article/article-id.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { settleIds } from '../../src/build/settle-ids.js';
import { settleStoryAddresses } from '../../src/website/stories/settle-story-addresses.js';
import type { Article } from '../../src/types.js';

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

  test('whoever has the address by the ledger keeps it, whatever older article comes', () => {
    const now = { ...one, date: '2017-04-12' };
    const older = { ...two, date: '2016-01-01' };
    const { entries } = settleStoryAddresses([], [now]);
    const ids = new Map(settleIds([older, now], entries).map(({ source, id }) => [source, id]));
    expect(ids.get(now.source)).toBe('ferry');
    expect(ids.get(older.source)).toMatch(/^ferry-[0-9a-f]{6}$/);
    expect(idsOf([older, now]).get(older.source)).toBe('ferry');
  });

  describe('with a ledger', () => {
    const now = { ...one, date: '2017-04-12', source: 'b/ferry.txt' };
    const later = { ...two, date: '2017-04-13', source: 'c/ferry.txt' };
    const settle = (kept: Parameters<typeof settleIds>[1], ...articles: Article[]) =>
      new Map(settleIds(articles, kept).map(({ source, id }) => [source, id]));
    const keep = (...articles: Article[]) => settleStoryAddresses([], settleIds(articles)).entries;

    test('a copy of the headline and the day does not take the address', () => {
      const copy = { ...three, headline: now.headline, date: now.date, source: 'a/ferry.txt' };
      expect(settle(keep(now), copy, now).get(now.source)).toBe('ferry');
      expect(idsOf([copy, now]).get(now.source)).not.toBe('ferry');
    });

    test('an article that fails for a day leaves its address to nobody, and has it again', () => {
      const kept = keep(now, later);
      const alone = settleIds([later], kept);
      expect(alone[0]!.id).toMatch(/^ferry-[0-9a-f]{6}$/);
      const after = settleStoryAddresses(kept, alone);
      expect(after.redirects).toEqual([]);
      expect(settle(after.entries, now, later)).toEqual(idsOf([now, later]));
      const rewritten = { ...now, date: '2018-01-01', headline: 'Another', text: 'Another.' };
      expect(settle(kept, later, rewritten).get(rewritten.source)).toBe('ferry');
    });

    test('those of one origin keep their numbers', () => {
      const [b, c] = ['Two.', 'Three.'].map((text, i) => ({ ...now, text, source: `${'de'[i]!}/ferry.txt` }));
      const kept = keep(now, b!, c!);
      const before = idsOf([now, b!, c!]);
      expect(before.get(c!.source)).toMatch(/-2$/);
      expect(settle(kept, now, c!).get(c!.source)).toBe(before.get(c!.source));
      expect(settle(kept, c!).get(c!.source)).toBe(before.get(c!.source));
    });

    test('an address that is the name of another file now is not kept', () => {
      const kept = keep(now, later);
      const id = idsOf([now, later]).get(later.source)!;
      const named = { ...three, id };
      const ids = settle(kept, now, later, named);
      expect(ids.get(named.source)).toBe(id);
      expect(new Set(ids.values()).size).toBe(3);
    });
  });

  test('equal articles still differ', () => {
    const copies = ['x.txt', 'y.txt', 'z.txt'].map((source) => ({ ...one, source }));
    expect(new Set(idsOf(copies).values()).size).toBe(3);
  });
});

test('ids are unique and do not depend on the order', () => {
  const names = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'A', 'a-b', 'a_b', '经济'), fc.nat(3)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(names, (list) => {
      const articles = list.map(([name, n], i) => {
        const bytes = Buffer.from(`Ferry stops\n\nIt left ${n} times.`);
        return parseArticle({ source: `${i}/${name}.txt`, bytes }).article!;
      });
      const settled = settleIds(articles);
      expect(new Set(settled.map(({ id }) => id.toLowerCase())).size).toBe(articles.length);
      const ids = new Map(settled.map(({ source, id }) => [source, id]));
      for (const { source, id } of settleIds([...articles].reverse())) expect(id).toBe(ids.get(source));
    }),
    { numRuns: 100 },
  );
});
