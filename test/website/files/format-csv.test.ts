import { describe, expect, it } from 'vitest';
import { formatCsvRow, type CsvValue } from '../../../src/website/files/format-csv.js';

/** Field → as it stands in the file. */
const FIELDS: [CsvValue, string][] = [
  ['plain', 'plain'],
  ['', ''],
  [null, ''],
  [0.97, '0.97'],
  [-1, '-1'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  [' padded', '" padded"'],
  ['=1+2', "'=1+2"],
  ['+47 22 00', "'+47 22 00"],
  ['-5 degrees', "'-5 degrees"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+2', "'  =1+2"],
  ['\t=1+2', "'\t=1+2"],
  ['\r=1+2', '"\'\r=1+2"'],
  ['＝1+2', "'＝1+2"],
  ['=cmd|"x",1', '"\'=cmd|""x"",1"'],
  ['Look;=1+2; @SUM(A1); ＝3', "Look;'=1+2;' @SUM(A1);' ＝3"],
  ['-1;=2', "'-1;'=2"],
  ['a; b; c', 'a; b; c'],
  ['a=b', 'a=b'],
  ['e-mail', 'e-mail'],
];

describe('formatCsvRow', () => {
  it.each(FIELDS)('writes %j as %j', (value, field) => {
    expect(formatCsvRow(['h', value])).toBe(`h,${field}\r\n`);
  });
});
