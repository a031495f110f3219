import { expect, test } from 'vitest';
import { bindQuotation } from '../../../src/story/corrections/bind-quotation.js';
import { makeStory } from '../../website/make-story.js';

const LONG = 'We have counted every stone of the bridge and of the quay, and of both piers behind it,'.concat(
  ' and there was not one that did not move when the ferry left for the islands on Monday',
);
const text = `They met at noon.\n“The ferry sails at noon\ntomorrow,” she said. “No,” he said. “${LONG}.” “Aye,” he said.`;

function bind(words: string) {
  const start = text.indexOf(words);
  const [quotation] = makeStory(null, 'Tolls', ['Ada Lund']).quotations;
  return bindQuotation({ text }, { ...quotation!, spans: [{ start, end: start + words.length }] });
}

test('long words that stand once are enough, without marks and in one line', () => {
  expect(bind('“The ferry sails at noon\ntomorrow,”')).toEqual({
    exact: 'The ferry sails at noon tomorrow,',
    prefix: '',
    suffix: '',
  });
});

test('few words need what stands around them, in whole words', () => {
  expect(bind('“No,”')).toEqual({
    exact: 'No,',
    prefix: '“The ferry sails at noon tomorrow,” she said.',
    suffix: 'he said. “We have counted every stone of the',
  });
});

test('of very long words the beginning, to the end of a word', () => {
  const { exact } = bind(`“${LONG}.”`);
  expect(exact).toBe(LONG.slice(0, exact.length));
  expect(exact).toMatch(/ left for the$/);
  expect(exact.length).toBeLessThanOrEqual(160);
});
