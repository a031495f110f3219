/** The sentence that shows why a quotation stands under a name. */
import { expect, test } from 'vitest';
import type { Span } from '../../../src/types.js';
import { createPageContext } from '../../../src/website/pages/page-context.js';
import { findEvidence } from '../../../src/website/pages/quote-evidence.js';
import { makeDigest } from '../make-digest.js';
import { makeStory } from '../make-story.js';

const context = createPageContext(makeDigest());
const MARKS = { words: '{}', source: '<>', cue: '[]' } as const;

/** `text` with its quoted words in braces, the source in angles and the cue in brackets; the same of what comes out. */
function show(text: string, named = true): string {
  const spans: Span[] = [];
  const found: Record<string, Span> = {};
  let plain = '';
  for (const part of text.split(/(?<=[}>\]])|(?=[{<[])/)) {
    const mark = Object.values(MARKS).find((one) => one.startsWith(part[0]!));
    const inner = mark === undefined ? part : part.slice(1, -1);
    const span = { start: plain.length, end: plain.length + inner.length };
    if (mark === MARKS.words) spans.push(span);
    else if (mark !== undefined) found[mark] = span;
    plain += inner;
  }
  const blocks = [...plain.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => {
    return { type: 'paragraph' as const, start: index, end: index + length };
  });
  const story = { ...makeStory('2031-05-02', 'Wind', ['Ada Lund']), text: plain, blocks };
  const tells = { cue: found[MARKS.cue] ?? null, sourceSpan: found[MARKS.source] ?? null };
  return findEvidence(context, story, { ...story.quotations[0]!, spans, ...tells }, named)
    .map(({ text: piece, as }) => (as === null ? piece : MARKS[as][0]! + piece + MARKS[as][1]!))
    .join('');
}

test.each([
  [
    'behind the words',
    'Rain fell. {“It is late,”} [said] <Ada Lund>. She left.',
    '{“It is late,”} [said] <Ada Lund>.',
  ],
  ['before them', '<Berg> [called] it {“a ruin”}.', '<Berg> [called] it {“a ruin”}.'],
  [
    'between two pieces',
    'Rain fell. {“It is late,”} <she> [said], {“and wet.”} She left.',
    '{“It is late,”} <she> [said], {“and wet.”}',
  ],
  [
    'in the sentence before',
    'Rain fell. “It is late,” <Lund> [said]. {“I am off.”} She left.',
    '“It is late,” <Lund> [said]. {“I am off.”}',
  ],
  ['in another paragraph', '<Lund> [spoke].\nBerg left. {“I am off.”}', ''],
  [
    'behind the last of several paragraphs',
    '{“It is late.}\n{“I am off,”} <Lund> [said].',
    '… {“I am off,”} <Lund> [said].',
  ],
  [
    'before the first of them',
    'Rain fell. <Lund> [said]: {“It is late.}\n{“I am off.”} She left.',
    '<Lund> [said]: {“It is late.} …',
  ],
  ['before all of them', '<Lund> [spoke].\n{“It is late.}\n{“I am off.”} She left.', ''],
  ['by a colon', '<Lund>[:] {“I am off.”}', '<Lund>: {“I am off.”}'],
  ['nowhere', '{“I am off.”}', ''],
])('what tells who spoke is marked %s', (_, text, evidence) => {
  expect(show(text)).toBe(evidence);
});

test('where no name is shown, nothing but the words is marked, and no sentence is shown for a guess', () => {
  expect(show('<Berg> [called] it {“a ruin”}.', false)).toBe('Berg called it {“a ruin”}.');
  expect(show('“It is late,” <Lund> [said]. {“I am off.”} She left.', false)).toBe('');
});

test('what is far off or without end is left out', () => {
  const far = 'wordy '.repeat(80);
  expect(show(`<Lund> [said] ${far}{“a ruin”}.`)).toMatch(/^… (?:wordy )+\{“a ruin”\}\.$/);
  expect(show(`{“${far}”} <Lund> [said].`).length).toBeLessThan(640);
});
