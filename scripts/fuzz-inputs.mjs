// The inputs of the fuzzer: articles of the corpus and of the tables of examples, changed at random from a seed.
import { readdirSync, readFileSync } from 'node:fs';

export const CORPUS = new URL('../test/fuzz-corpus/', import.meta.url);
const TABLES = new URL('../test/article/fixtures/', import.meta.url);

/** The corpus, and the inputs of the tables of examples, as the formats they are written for. */
export function readSeeds() {
  const files = readdirSync(CORPUS)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, CORPUS)) }));
  const tables = {
    'plain-text': 'txt',
    markdown: 'md',
    'front-matter': 'md',
    html: 'html',
    sentences: 'txt',
  };
  for (const [table, ending] of Object.entries(tables)) {
    const parts = readFileSync(new URL(`${table}.txt`, TABLES), 'utf8').split(/^\.\n/m);
    for (let i = 1; i < parts.length; i += 3)
      files.push({ name: `${table}.${ending}`, bytes: Buffer.from(parts[i]) });
  }
  return files;
}

/** What parsers trip over. */
// prettier-ignore
const TOKENS = [
  '"', '“', '”', "''", '``', '‘', '’', '«', '»', '„', '\n', '\n\n', '\r', '  ', '\t', '.', '...', '…',
  '?"', '," said ', ' said ', ' told ', 'Mr. ', 'J. ', 'U.S. ', 'Ana Berg', 'he ', 'She ', 'according to ',
  'the mayor ', '---\n', '---js\n', '+++\n', 'title = ', 'draft = true\n', 'title: ', 'date: 0000-00-00\n', '&a ', '*a ', '<<: ', '[', ']', '{',
  '}', '- ', '? ', ': ', '!!js/function ', '|\n ', '# ', '> ', '* ', '**', '_', '`', '```\n', '](', '![',
  '\\', '<div>', '</div>', '<p>', '<b>', '</b>', '<i>', '<a href="', '">', '<table>', '<tr>', '<td>',
  '<pre>', '<br>', '<script>', '</script>', '<style>', '<!--', '-->', '<![CDATA[', ']]>', '<svg>',
  '<template>', '<article>', '<h1>', '<blockquote>', '<li>', '<plaintext>', '<select>', '&', '&lt;',
  '&#0;', '&#xD800;', '&amp;', 'javascript:alert(1)', 'https://', 'Latest News', 'By ', 'Date: ',
  'Source: ', '\0', '\u001b', '\u00ad', '\u200b', '\u202e', '\u2028', '\ufeff', '\uffff', '🚢', 'é', 'ß',
  '经', '。', 'م', '٣', '-', '—', '(', ')',
].map((text) => Buffer.from(text));

/** Input `number` of `seed`: a seed article, changed in one to eight places, sometimes under another ending. */
export function makeInput(seed, number, seeds) {
  const random = createRandom(seed * 0x9e3779b1 + number);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const start = pick(seeds);
  let bytes = start.bytes;
  for (let n = 1 + below(8); n > 0; n--) bytes = mutate(bytes, below, pick, seeds);
  const ending = below(10) === 0 ? pick(['txt', 'md', 'html']) : start.name.split('.').at(-1);
  return { name: `${start.name.replace(/\.[a-z]+$/, '')}.${ending}`, bytes: bytes.subarray(0, 100_000) };
}

function mutate(bytes, below, pick, seeds) {
  const at = below(bytes.length + 1);
  const to = Math.min(bytes.length, at + below(bytes.length < 50 ? 10 : 200));
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  switch (below(9)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, middle, middle, after]);
    case 2:
      return Buffer.concat([before, Buffer.from([below(256)]), bytes.subarray(at)]);
    case 3: {
      const other = pick(seeds).bytes;
      const from = below(other.length + 1);
      return Buffer.concat([before, other.subarray(from, from + below(400)), bytes.subarray(at)]);
    }
    case 4:
      return Buffer.concat([
        before,
        ...Array.from({ length: 1 + below(40) }, () => pick(TOKENS)),
        bytes.subarray(at),
      ]);
    case 5: {
      const piece = below(2) === 0 ? pick(TOKENS) : middle;
      return Buffer.concat([
        before,
        ...Array.from({ length: below(below(50) === 0 ? 5000 : 60) }, () => piece),
        after,
      ]);
    }
    case 6:
      return Buffer.concat([after, middle, before]);
    default:
      return Buffer.concat([before, pick(TOKENS), bytes.subarray(at)]);
  }
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
