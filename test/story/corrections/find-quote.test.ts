import { expect, test } from 'vitest';
import { findQuote } from '../../../src/story/corrections/find-quote.js';

const text = [
  'The mayor said the bridge would stay open “until the last ferry has sailed”, and went home.',
  'Asked about the quay, she said: “No.” Asked about the tolls, she said: “No.”',
  'The council had found the plan “wholly\nunworkable for the town and its harbour” in May.',
  'In İzmir the pilots — all nine of them — called the tug “a bath”. On Monday the tug was a bath no more.',
].join('\n\n');

const find = (exact: string, prefix = '', suffix = '') => {
  const found = findQuote(text, { exact, prefix, suffix }, []);
  return typeof found === 'string' ? found : text.slice(found.span.start, found.span.end);
};

test.each([
  ['the words as they stand', 'until the last ferry has sailed', 'until the last ferry has sailed'],
  ['with marks of another kind', '"until the last ferry has sailed",', 'until the last ferry has sailed'],
  ['with lines broken elsewhere', 'wholly unworkable for\nthe town', 'wholly\nunworkable for the town'],
  ['with a typo mended', 'untill the last ferry has sailed', 'the last ferry has sailed'],
  [
    'with a word changed',
    'wholly unworkable for the town and the harbour',
    'wholly\nunworkable for the town and its harbour',
  ],
  ['with dashes of another kind', 'pilots - all', 'pilots — all'],
  ['words that are not there', 'the moon is made of cheese and bread', 'missing'],
  ['a part of a word', 'workable', 'missing'],
  ['nothing but marks', '“”', 'missing'],
  ['the same words twice', 'No', 'ambiguous'],
])('%s', (_, exact, expected) => {
  expect(find(exact)).toBe(expected);
});

test('surroundings tell which of the same words are meant, even when edited', () => {
  const quays = findQuote(text, { exact: 'No.', prefix: 'Asked on the quay, she said:', suffix: '' }, []);
  const tolls = findQuote(text, { exact: 'No.', prefix: 'about the tolls, she had said:', suffix: '' }, []);
  expect(quays).toMatchObject({ span: { start: text.indexOf('No.'), end: text.indexOf('No.') + 3 } });
  expect(tolls).toMatchObject({ span: { start: text.lastIndexOf('No.'), end: text.lastIndexOf('No.') + 3 } });
});

test('surroundings tell as much where words were put between', () => {
  const moved = { exact: 'a bath', prefix: 'On Monday it was', suffix: '' };
  const found = findQuote('It was a bath. On Monday noon it was a bath.', moved, []);
  expect(found).toMatchObject({ span: { start: 37 } });
});

test('of the same words those in a quotation are meant', () => {
  const start = text.indexOf('“a bath”');
  const quote = { exact: 'a bath', prefix: '', suffix: '' };
  expect(findQuote(text, quote, [])).toBe('ambiguous');
  expect(findQuote(text, quote, [{ start, end: start + 8 }])).toMatchObject({
    span: { start: start + 1, end: start + 7 },
  });
});

test('letters that are two when they are small move no place', () => {
  expect(findQuote('İİİ tug', { exact: 'TUG', prefix: '', suffix: '' }, [])).toMatchObject({
    span: { start: 4, end: 7 },
  });
});
