import { expect, test } from 'vitest';
import { parseEditorial } from '../../../src/editorial/parse-editorial.js';
import type { Correction, Quotation, Story } from '../../../src/types.js';
import { buildSite } from '../../../src/website/build-site.js';
import { buildReview } from '../../../src/website/review/build-review.js';
import type { DoubtfulQuotation } from '../../../src/website/review/review-item.js';
import { makeEditorial, makeRules, makeStory } from '../make-story.js';

const TEXT =
  'Ada Lindqvist met Bo Hartmann in the hall. “We have counted every stone of the bridge,” he said. ' +
  'Later the doors were shut. “No.” A window broke. “No.”';

/** A story whose three quotations are unsure, unattributed and unattributed. */
function makeDoubtful(): Story {
  const story = makeStory('2021-03-01', 'A long night', ['Ada Lindqvist', 'Bo Hartmann']);
  const at = (words: string, from = 0) => {
    const start = TEXT.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const [first] = story.quotations as [Quotation];
  const bare: Quotation = { ...first, status: 'unattributed', speaker: null, confidence: null, reasons: [] };
  const guess = { id: 'bo-hartmann', name: 'Bo Hartmann', type: 'person' as const, role: null };
  const spans = [
    at('“We have counted every stone of the bridge,”'),
    at('“No.”'),
    at('“No.”', TEXT.indexOf('“No.”') + 1),
  ];
  return {
    ...story,
    text: TEXT,
    speakers: story.speakers.map((speaker) => ({ ...speaker, mentions: [at(speaker.name)] })),
    quotations: spans.map((span, i) => ({
      ...bare,
      id: `q-${i}`,
      spans: [span],
      ...(i === 0
        ? { status: 'unsure', speaker: guess, confidence: 0.7, reasons: ['pronoun-by-gender'] }
        : {}),
    })),
  };
}

const review = (stories: Story[], since: string | null = null) =>
  buildReview(buildSite(stories, makeEditorial()).site, { since, rules: [] });

/** What an entry says once it is pasted into `corrections.yaml`. */
function paste(entry: string): readonly Correction[] {
  const bytes = new TextEncoder().encode(`${entry}\n`);
  const { editorial, diagnostics } = parseEditorial([{ source: '_editorial/corrections.yaml', bytes }]);
  expect(diagnostics).toEqual([]);
  return editorial.corrections;
}

test('doubtful quotations come with guess, reasons and candidates, those with a guess first', () => {
  const items = review([makeDoubtful()]) as DoubtfulQuotation[];
  expect(items.map((item) => [item.kind, item.quotation])).toEqual([
    ['unsure', 'q-0'],
    ['unattributed', 'q-1'],
    ['unattributed', 'q-2'],
  ]);
  expect(items[0]).toMatchObject({
    words: '“We have counted every stone of the bridge,”',
    guess: { name: 'Bo Hartmann', confidence: 0.7, reasons: [expect.stringContaining('pronoun')] as unknown },
    candidates: ['Bo Hartmann', 'Ada Lindqvist'],
  });
});

test('each entry, pasted as it is, settles its quotation and no other', () => {
  const story = makeDoubtful();
  for (const item of review([story]) as DoubtfulQuotation[]) {
    const editorial = { ...makeEditorial(), corrections: paste(item.entry) };
    const { site, diagnostics } = buildSite([story], editorial);
    expect(diagnostics).toEqual([]);
    const settled = site.stories[0]!.quotations.filter((q) => q.origin === 'editor');
    expect(settled.map((q) => q.id)).toEqual([item.quotation]);
    expect(buildReview(site, { since: null, rules: [] })).toHaveLength(2);
  }
});

test('names that look alike, unless an editor told them apart', () => {
  const stories = [
    makeStory('2001-03-01', 'One', ['Jon Vester, fisherman'], { topics: ['harbour'] }),
    makeStory('2021-03-02', 'Two', ['Jon Vester, senator'], { topics: ['parliament'] }),
    makeStory('1999-03-03', 'Three', ['Marit Solheim'], { topics: ['ports'] }),
    makeStory('2021-03-04', 'Four', ['Marit Solhem'], { topics: ['books'] }),
    makeStory('2021-03-05', 'Five', ['Kaia Moen'], { topics: ['books'] }),
  ];
  const { site } = buildSite(stories, makeEditorial());
  const names = (rules = makeRules([])) =>
    buildReview(site, { since: null, rules }).flatMap((item) => (item.kind === 'alike' ? [item.names] : []));
  expect(names()).toEqual([
    ['Jon Vester', 'Jon Vester'],
    ['Marit Solheim', 'Marit Solhem'],
  ]);
  expect(names(makeRules([{ name: 'Marit Solhem', neverSameAs: ['Marit Solheim'] }]))).toHaveLength(1);
});

test('a surname alone beside full names, and single names', () => {
  const stories = [
    makeStory('2001-03-01', 'One', ['Jon Vester'], { topics: ['harbour'] }),
    makeStory('2021-03-02', 'Two', ['Vester'], { topics: ['parliament'] }),
  ];
  expect(review(stories).map((item) => item.kind)).toEqual(['alike', 'lone-name']);
});

test('new speakers only since the day asked for, and without those the editor knows', () => {
  const stories = [
    makeStory('2021-03-01', 'One', ['Jon Vester']),
    makeStory('2021-03-05', 'Two', ['Kaia Moen', 'Per Lund']),
  ];
  const { site } = buildSite(stories, makeEditorial());
  const rules = makeRules([{ name: 'Per Lund' }]);
  expect(buildReview(site, { since: '2021-03-02', rules })).toMatchObject([
    { kind: 'new-speaker', name: 'Kaia Moen', entry: '- name: Kaia Moen' },
  ]);
  expect(buildReview(site, { since: null, rules })).toEqual([]);
});
