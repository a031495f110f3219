/**
 * Comma-separated values as RFC 4180 has them: CRLF, every field that needs it in quotes. A field that a spreadsheet
 * would run as a formula (`=1+2`, `@SUM(…)`) gets an apostrophe before it, which spreadsheets read as "this is text"; and
 * so does the rest of a field behind a semicolon, where many countries' spreadsheets begin another cell.
 */

export type CsvValue = string | number | null;

/** `formatCsvRow(['a', 'x,y'])` → `a,"x,y"\r\n`; null is an empty field. */
export function formatCsvRow(row: readonly CsvValue[]): string {
  return `${row.map(formatField).join(',')}\r\n`;
}

/** What spreadsheets take for a formula, full-width forms included; blanks before it do not hinder them. */
const FORMULA = /^[\s\0]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/;

/** The same behind a semicolon. */
const FORMULA_BEHIND = /;(?=[\s\0]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/g;

function formatField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = (FORMULA.test(value) ? `'${value}` : value).replace(FORMULA_BEHIND, ";'");
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
