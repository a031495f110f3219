import { expect, test } from 'vitest';
import { applyCorrections } from '../../../src/story/corrections/apply-corrections.js';
import type { Correction, Story } from '../../../src/types.js';
import { makeStory } from '../../website/make-story.js';

const text = 'The mayor said: “Words 0.” “Words 1.” Who pays “in the end,” was not said.';
const parsed = makeStory('2031-05-01', 'Tolls', ['Ada Lund, mayor', 'Bo Hart']);
const story: Story = {
  ...parsed,
  text,
  speakers: parsed.speakers.map((speaker) => ({
    ...speaker,
    aliases: [{ name: speaker.name.split(' ')[1]!, count: 2 }],
  })),
  quotations: parsed.quotations.map((quotation, i) => {
    const start = text.indexOf(`“Words ${i}.”`);
    return { ...quotation, spans: [{ start, end: start + 10 }] };
  }),
};

/** The story after this was said of these words; they must be found. */
function correct(exact: string, change: Correction['change'], note: string | null = null): Story {
  const correction = { story: story.id, quote: { exact, prefix: '', suffix: '' }, change, note, line: 1 };
  const { story: corrected, doubts } = applyCorrections(story, [correction]);
  expect(doubts).toEqual([]);
  return corrected;
}

test('a quotation that was not found takes in the marks around it, and has its note', () => {
  const { quotations } = correct('in the end', { type: 'add-quotation', speaker: null }, 'We missed it.');
  const added = quotations.at(-1)!;
  expect(added).toMatchObject({ status: 'unattributed', origin: 'editor', note: 'We missed it.' });
  expect(added.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['“in the end,”']);
});

test('that words are a quotation changes nothing of one that was found, but notes it', () => {
  const { quotations } = correct('Words 1.', { type: 'add-quotation', speaker: null }, 'It is one.');
  expect(quotations).toEqual([story.quotations[0], { ...story.quotations[1], note: 'It is one.' }]);
});

test('a speaker is known by other names; a new one gets an id of its own', () => {
  const speakerOf = (speaker: string) => {
    const { quotations, speakers } = correct('Words 1.', { type: 'speaker', speaker });
    return [quotations[1]!.speaker, speakers.length];
  };
  const ada = { id: 'ada-lund', name: 'Ada Lund', type: 'person', role: 'mayor' };
  expect(speakerOf('LUND')).toEqual([ada, 2]);
  expect(speakerOf('Ada-Lund')).toEqual([{ ...ada, id: 'ada-lund-2', name: 'Ada-Lund', role: null }, 3]);
});

test('words that reach over two quotations mean the one of which they hold more', () => {
  const { quotations } = correct('said: “Words 0.” “Words', { type: 'no-speaker' });
  expect(quotations.map(({ status }) => status)).toEqual(['unattributed', 'attributed']);
});
