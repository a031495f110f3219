import { describe, expect, test } from 'vitest';
import { buildArticleId, formatAddressPart } from '../../src/article/article-id.js';

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
