import { expect, test } from 'vitest';
import { reportUnclosed } from '../../../src/story/quotations/segments/report-unclosed.js';
import { parseText } from '../parse-text.js';
import { parseSegments } from './parse-blocks.js';

function report(input: string): { rule: string; message: string }[] {
  const { text, blocks, segments } = parseSegments(input);
  return reportUnclosed(text, blocks, segments).map(({ rule, message }) => ({ rule, message }));
}

test('a quotation that is never closed is reported with its first words', () => {
  expect(
    report('Dahl said: "The bridge is open and will stay open.\n\nThe council meets on Friday.'),
  ).toEqual([
    {
      rule: 'quotation-unclosed',
      message:
        'The quotation mark before "The bridge is open and will stay open." is never closed. Close it where the quotation ends.',
    },
  ]);
});

test('long words are cut at a space', () => {
  expect(
    report('Dahl said: "The bridge is open and it will stay open until the winter comes.')[0]?.message,
  ).toContain('before "The bridge is open and it will stay open" is');
});

test('closed quotations, and paragraphs that the next one continues, are not reported', () => {
  expect(report('"The bridge is open.\n\n"It will stay open," said Dahl.')).toEqual([]);
});

test('the line is that of the paragraph in the file, and the lines in it', () => {
  const file =
    'Ferry\n\n"All is well," said Dahl.\n\nA pause\nfollowed.\nDahl said: "The bridge is open.\n\nHe left.';
  const [found] = parseText(file).diagnostics.filter(({ rule }) => rule === 'quotation-unclosed');
  expect(found).toMatchObject({ line: 7, column: null });
});
