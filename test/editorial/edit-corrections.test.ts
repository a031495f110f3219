import { expect, test } from 'vitest';
import { addCorrection, removeCorrection } from '../../src/editorial/edit-corrections.js';
import type { NewCorrection } from '../../src/editorial/format-correction.js';
import { parseEditorial } from '../../src/editorial/parse-editorial.js';

const bridge: NewCorrection = {
  story: '2021-03-01-bridge',
  quote: { exact: 'We will: keep "it" # open', prefix: 'The mayor said', suffix: '' },
  change: { type: 'speaker', speaker: 'Ada Lindqvist' },
  note: null,
};
const FILE = `# What we settled.

# The first one.
- story:   x   # odd spacing
  quote: 'No.'
  no-speaker: true   # sure
- { story: y, headline: "Corrected" }
`;

const parse = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  const { editorial, diagnostics } = parseEditorial([{ source: '_editorial/corrections.yaml', bytes }]);
  expect(diagnostics).toEqual([]);
  return editorial.corrections;
};

test('an entry is added at the end, and not a letter before it changes', () => {
  const text = addCorrection(FILE, bridge)!;
  expect(text.startsWith(FILE)).toBe(true);
  expect(parse(text)).toMatchObject([{ story: 'x' }, { story: 'y' }, bridge]);
});

test.each([
  ['an empty file', ''],
  ['a file of comments', '# Nothing yet.\n'],
  ['a file without a last line end', '- story: y\n  headline: Corrected'],
  ['an indented list', '  - story: y\n    headline: Corrected\n'],
  ['a list in brackets', '[{ story: y, headline: Corrected }]\n'],
  ['an empty list in brackets', '[]\n'],
])('an entry is added to %s', (_, text) => {
  const before = parse(text);
  const now = parse(addCorrection(text, bridge)!);
  expect(now.slice(0, -1)).toEqual(before.map((entry) => ({ ...entry, line: expect.any(Number) as number })));
  expect(now.at(-1)).toMatchObject(bridge);
});

test('a second thought takes the place of the first; comments and order stay', () => {
  const once = addCorrection(FILE, bridge)!;
  const again = addCorrection(`${once}- story: z\n  headline: Z\n`, {
    ...bridge,
    change: { type: 'unnamed', descriptor: 'a clerk' },
    note: 'Sorry.',
  })!;
  expect(parse(again).map(({ story, change }) => [story, change.type])).toEqual([
    ['x', 'no-speaker'],
    ['y', 'headline'],
    [bridge.story, 'unnamed'],
    ['z', 'headline'],
  ]);
  for (const comment of ['# What we settled.', '# The first one.', '# odd spacing', '# sure']) {
    expect(again).toContain(comment);
  }
});

test('an entry is taken out again', () => {
  const text = addCorrection(FILE, bridge)!;
  expect(removeCorrection(text, bridge.story, bridge.quote!)).toBe(FILE);
  expect(removeCorrection(FILE, bridge.story, bridge.quote!)).toBe(FILE);
  expect(removeCorrection(addCorrection('', bridge)!, bridge.story, bridge.quote!)).toBe('');
});

test('comments stay where an entry is taken out, be it the first or the only one', () => {
  const no = { exact: 'No.', prefix: '', suffix: '' };
  const left = removeCorrection(FILE, 'x', no)!;
  expect(left).toBe('# What we settled.\n\n# The first one.\n- { story: y, headline: "Corrected" }\n');
  const only = '# What we settled.\n- story: x\n  quote: No.\n  no-speaker: true # sure\n';
  expect(removeCorrection(only, 'x', no)).toBe('# What we settled.\n');
  expect(removeCorrection('- { story: x, quote: No., no-speaker: true }', 'x', no)).toBe('');
  expect(
    removeCorrection(`[{ story: x, quote: "No.", no-speaker: true }, { story: y, headline: Y }]\n`, 'x', no),
  ).toBe('[ { story: y, headline: Y } ]\n');
  const folded =
    '- story: x\n  quote: No.\n  no-speaker: true\n  note: |\n    One.\n    Two.\n\n- story: y\n  headline: Y\n';
  expect(removeCorrection(folded, 'x', no)).toBe('- story: y\n  headline: Y\n');
});

test.each([['- a: [', 'speakers: x']])('a file that is no list is left alone', (...texts) => {
  for (const text of texts) {
    expect(addCorrection(text, bridge)).toBeNull();
    expect(removeCorrection(text, bridge.story, bridge.quote!)).toBeNull();
  }
});

test('an entry whose hyphen has a line of its own is taken out with it', () => {
  const no = { exact: 'No.', prefix: '', suffix: '' };
  const entry = '  story: x\n  quote: No.\n  no-speaker: true\n';
  expect(removeCorrection(`# Ours.\n-\n${entry}- story: y\n  headline: Y\n`, 'x', no)).toBe(
    '# Ours.\n- story: y\n  headline: Y\n',
  );
  expect(removeCorrection(`- story: y\n  headline: Y\n- # asked\n${entry}`, 'x', no)).toBe(
    '- story: y\n  headline: Y\n',
  );
});

test('the surroundings of other words go with them', () => {
  const text = '- story: x\n  quote: open\n  before: We keep it # why\n  after: she said\n  speaker: A\n';
  expect(parse(addCorrection(text, bridge, 0)!)).toMatchObject([bridge]);
});

test('nothing is written that could not be read again', () => {
  const lends = '- story: x\n  quote: No.\n  speaker: &ada Ada\n- story: y\n  quote: Yes.\n  speaker: *ada\n';
  expect(addCorrection(lends, bridge, 0)).toBeNull();
  expect(removeCorrection(lends, 'x', bridge.quote!, 0)).toBeNull();
  expect(parse(addCorrection(lends, bridge)!)).toHaveLength(3);
  expect(addCorrection('- &x { story: x, quote: No., speaker: A }\n- *x\n', bridge, 1)).toBeNull();
  expect(addCorrection('- story: y\n  headline: Y\n...\n', bridge)).toBeNull();
});
