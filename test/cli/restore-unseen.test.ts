/** What was taken out of a plain text to read it stands in its place again, and spans go along. */
import { expect, test } from 'vitest';
import { decodeText } from '../../src/article/decode-text.js';
import { restoreUnseen } from '../../src/cli/restore-unseen.js';
import type { Story } from '../../src/types.js';
import { parseText } from '../story/parse-text.js';

function read(file: string): { story: Story; whole: string } {
  return { story: parseText(file), whole: decodeText(Buffer.from(file)).whole! };
}

test('a paragraph that stands in the headline, too, has its own characters', () => {
  const { story, whole } = read(
    'Mayor: The fer\u00ADry is late again\n\nThe ferry is la\u00ADte\n\nIt sailed.',
  );
  expect(story.text).toBe('The ferry is late\n\nIt sailed.');
  const restored = restoreUnseen(story, whole);
  expect(restored.text).toBe('The ferry is la\u00ADte\n\nIt sailed.');
  expect(restored.blocks.map(({ start, end }) => restored.text.slice(start, end))).toEqual(
    restored.text.split('\n\n'),
  );
});

test('a span without length stays one', () => {
  const { story, whole } = read('Quay shut\n\nThe qu\u00ADay is shut.');
  const marks = [0, 4, 12].map((at) => ({ type: 'strong' as const, start: at, end: at }));
  const moved = restoreUnseen({ ...story, marks }, whole).marks;
  expect(moved.map(({ start, end }) => [start, end])).toEqual([
    [0, 0],
    [4, 4],
    [13, 13],
  ]);
});

test('a story that is not of these lines stays as it is', () => {
  const { story } = read('Quay shut\n\nThe qu\u00ADay is shut.');
  expect(restoreUnseen(story, 'Ferry late\n\nThe fer\u00ADry is late.')).toBe(story);
});
