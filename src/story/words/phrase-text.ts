/**
 * The words of a name, role or description as they stand in the text, on one line: a source may break its lines anywhere.
 *
 *     "deputy⏎clerk"  →  "deputy clerk"
 */
export function phraseText(text: string, start: number, end: number): string {
  const phrase = text.slice(start, end);
  if (!phrase.includes('\n')) return phrase;
  const lines = phrase.split('\n').map((line) => line.trim());
  return lines.join(' ');
}
