import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveQuotations } from '../../../src/story/quotations/resolve-quotations.js';
import type { Quotation } from '../../../src/types.js';
import { checkExamples } from '../../article/read-examples.js';
import { BARE_STORY } from '../../website/bare-story.js';
import { parseSegments } from './parse-blocks.js';

/** `speech`: how likely every segment is speech, where that is not asked. */
function resolve(input: string, speech?: number) {
  const { text, blocks, cut, segments } = parseSegments(input);
  const judged = segments.map((segment) => ({ ...segment, speech: speech ?? segment.speech }));
  return resolveQuotations({ ...BARE_STORY, text, blocks }, judged, cut);
}

const firstWords = (text: string, { spans }: Quotation) => text.slice(spans[0]!.start, spans[0]!.end);

function show(text: string): string {
  const { quotations } = resolve(text);
  return quotations
    .map((q) => `${q.status} ${q.speaker?.name ?? q.descriptor ?? '-'} | ${firstWords(text, q)}`)
    .join('\n');
}

describe('attribution', () => {
  checkExamples(new URL('./fixtures/resolve-quotations.txt', import.meta.url), show);
});

test('words that may be nobody’s are not shown as somebody’s', () => {
  const weighed = 'Ada Lund said on Monday that the town "waited for hours" in May.';
  const decide = (speech: number, text = weighed) => resolve(text, speech).quotations[0];
  expect(decide(0.6)).toMatchObject({ status: 'attributed' });
  const doubtful = decide(0.47);
  expect(doubtful).toMatchObject({ status: 'unsure', speaker: { name: 'Ada Lund' } });
  expect(doubtful!.reasons).toContain('doubtful-speech');
  // What a rule decides is said in so many words.
  expect(decide(0.47, '"We waited for hours," Ada Lund said.')).toMatchObject({ status: 'attributed' });
});

test('a block quotation is whose the text before it says, and a pull quote is nobody’s', () => {
  const block = '> Every wall on the quay leaks.\n\n> It will leak for good.';
  const ofBlock = (before: string) => resolve(`${before}\n\n${block}`).quotations.at(-1);
  expect(ofBlock('Ada Lund wrote in her letter:')).toMatchObject({ speaker: { name: 'Ada Lund' } });
  expect(ofBlock('"It is late," Ada Lund said.')).toMatchObject({ status: 'unattributed' });
});

test('ids depend on the words alone', () => {
  const one = resolve('"We waited for hours," Ada Lund said.').quotations[0]!;
  const more = resolve('"No," Per Voss said.\n\n"We waited for hours," Ada Lund said.').quotations;
  expect(more.at(-1)!.id).toBe(one.id);
  expect(one.id).toMatch(/^q-[0-9a-f]{6,}$/);
});

test('speakers carry their names, roles and gender', () => {
  const { speakers } = resolve('Mrs. Ada Lund met the press. "We waited," said Lund, the mayor of Ostmark.');
  expect(speakers[0]).toMatchObject({ name: 'Ada Lund', type: 'person', gender: 'female' });
  expect(speakers[0]!.roles.join()).toContain('mayor of Ostmark');
});

const SCRAPED = new URL('../../../../shared/demo/2017-04-12-trump-forgets-cold-war.txt', import.meta.url);
const hasScraped = existsSync(SCRAPED);
if (!hasScraped) console.warn('NOT TESTED: the scraped article of 2017 is absent.');

test.skipIf(!hasScraped && process.env['CI'] === undefined)('an article that a scraper cut up', () => {
  const text = readFileSync(SCRAPED, 'utf8').split('\n\n').slice(1).join('\n\n');
  const { quotations } = resolve(text);
  const statusOf = (words: string) => quotations.find((q) => firstWords(text, q).includes(words))?.status;
  const shown = (words: string) =>
    quotations.find((q) => firstWords(text, q).includes(words) && q.status === 'attributed')?.speaker?.name;
  expect(shown('Unfortunately')).toBe('Lavrov');
  expect(shown('real intentions')).toBe('Lavrov');
  expect(shown('deteriorated')).toBe('Putin');
  expect(shown('We may be at an all-time low')).toBe('Donald Trump');
  expect(shown('may be at an all-time low')).toBe('Donald Trump');
  expect(shown('No"')).toBe('Donald Trump');
  expect(shown('no longer obsolete')).toBe('Donald Trump');
  expect(shown('I see them using gas')).toBe('Donald Trump');
  expect(statusOf('We hope that the Russian')).not.toBe('attributed');
  expect(statusOf("We'll see what happens")).not.toBe('attributed');
  expect(statusOf('I am absolutely certain')).not.toBe('attributed');
  expect(statusOf('We have information')).not.toBe('attributed');
  expect(statusOf('unacceptable that the OPCW')).not.toBe('attributed');
});
