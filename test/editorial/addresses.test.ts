import { expect, test } from 'vitest';
import { formatAddresses, parseAddresses } from '../../src/editorial/addresses.js';

const ledger = {
  speakers: [
    { id: 'ada-lund', name: 'Ada Lund', stories: ['a'] },
    { id: 'lund', name: 'Lund', stories: ['a'], movedTo: 'ada-lund' },
  ],
  stories: [
    { id: 'a', marks: ['1f', '', '2e'], firstId: 'b' },
    { id: 'b', marks: ['1f', '', '2e'], movedTo: 'a' },
  ],
};
const text = `{"speakers": [
  {"id":"ada-lund","name":"Ada Lund","stories":["a"]},
  {"id":"lund","name":"Lund","stories":["a"],"movedTo":"ada-lund"}
],
"stories": [
  {"id":"a","marks":["1f","","2e"],"firstId":"b"},
  {"id":"b","marks":["1f","","2e"],"movedTo":"a"}
]}
`;

test('the ledger is written one entry a line, and read as it was', () => {
  expect(formatAddresses(ledger)).toBe(text);
  expect(parseAddresses(text)).toEqual({ ledger, diagnostics: [] });
});

test('one that knows no stories yet is read', () => {
  expect(parseAddresses('{"speakers": [\n\n]}\n').ledger).toEqual({ speakers: [], stories: [] });
});

test('of two versions that Git could not merge all entries stay', () => {
  const merged = `{"speakers": [
  {"id":"ada-lund","name":"Ada Lund","stories":["a"]},
<<<<<<< HEAD
  {"id":"per-lund","name":"Per Lund","stories":["b"]}
=======
  {"id":"per-lund","name":"Per Lund","stories":["c"]},
  {"id":"zoe-lund","name":"Zoe Lund","stories":["c"]}
>>>>>>> other
],
"stories": [
<<<<<<< HEAD
  {"id":"b","marks":["1","",""]}
=======
  {"id":"c","marks":["2","",""]}
>>>>>>> other
]}
`;
  const { ledger: read, diagnostics } = parseAddresses(merged);
  expect(diagnostics).toEqual([]);
  expect(read!.speakers.map(({ id, stories }) => `${id} ${stories.join()}`)).toEqual([
    'ada-lund a',
    'per-lund b',
    'zoe-lund c',
  ]);
  expect(read!.stories.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('of a story the version stays that tells where it leads, and lists may stand there in turn', () => {
  const merged = `{"speakers": [
<<<<<<< HEAD
  {"id":"ada-lund","name":"Ada Lund","stories":["a"]}
],
"stories": [
  {"id":"b","marks":["1","",""]}
||||||| base
],
"stories": [
=======
  {"id":"bo-hart","name":"Bo Hart","stories":["a"]}
],
"stories": [
  {"id":"b","marks":["2","",""],"movedTo":"c"},
  {"id":"c","marks":["2","",""],"firstId":"b"}
>>>>>>> other
]}
`;
  expect(parseAddresses(merged)).toMatchObject({
    diagnostics: [],
    ledger: {
      speakers: [{ id: 'ada-lund' }, { id: 'bo-hart' }],
      stories: [
        { id: 'b', movedTo: 'c' },
        { id: 'c', firstId: 'b' },
      ],
    },
  });
});

test.each([
  [
    '"stories": [{"id":"b","movedTo":"../c"}]',
    'movedTo of "b" in "stories": expected small letters and digits',
  ],
  [
    '"stories": [{"id":"con","movedTo":"c"}]',
    'id of "con" in "stories": expected no name that Windows keeps',
  ],
  [`"stories": [{"id":"${'b'.repeat(201)}"}]`, 'in "stories": expected at most 200 letters'],
  ['"stories": [{"marks":[]}]', 'id of entry 1 in "stories": expected the last part of an address'],
  ['"stories": [null]', 'entry 1 in "stories": '],
  // Lines that something else wrote, and that would be lost.
  [
    '\n<<<<<<< HEAD\n  {\n    "id": "b"\n  }\n>>>>>>> other\n',
    ': line 3 of two versions that were merged is',
  ],
])('what is wrong is told by its entry: %s', (stories, told) => {
  const { ledger: read, diagnostics } = parseAddresses(
    `{"speakers": [], ${stories}}`.replace('[], \n', '[\n'),
  );
  expect(read).toBeNull();
  expect(diagnostics[0]!.message).toContain(told);
});

test.each([
  ['{"speakers": ['],
  ['{"speakers": [{"id": "../x", "name": "X"}]}'],
  ['{"speakers": [], "stories": [{"id": "x", "movedTo": "../y"}]}'],
  ['[]'],
  ['{"speakers": [\n<<<<<<< HEAD\n  {"id": "x", }\n]}'],
])('a damaged one is an error: %s', (damaged) => {
  const { ledger: read, diagnostics } = parseAddresses(damaged);
  expect(read).toBeNull();
  expect(diagnostics).toMatchObject([{ rule: 'addresses-damaged', severity: 'error' }]);
});

test('the line of a damaged entry is told', () => {
  const both = text.replace('"a","marks"', '"ada-lund","marks"').replace('"firstId":"b"', '"firstID":"b"');
  expect(parseAddresses(both).diagnostics).toMatchObject([{ line: 6 }]);
  const nameless = both.replace('{"id":"ada-lund","marks"', '{"marks"');
  expect(parseAddresses(nameless).diagnostics).toMatchObject([{ line: null }]);
});
