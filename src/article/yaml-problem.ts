/**
 * What is wrong with YAML, for people who write it by hand: the parser's own words are those of its grammar.
 *
 *     title: Breaking: ferry stops   →   a second colon in the line, or a line that is set in too far
 */
import type { YAMLError } from 'yaml';

const NO_COLON = 'a line without a colon after its key';
/** By code, or by message where a code says several things. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['BAD_INDENT', 'a bracket that is never closed, or a line that is not set in like those around it'],
  ['BAD_SCALAR_START', 'text that begins with a sign and needs quotation marks'],
  ['BLOCK_AS_IMPLICIT_KEY', 'a second colon in the line, or a line below that is set in too far'],
  ['DUPLICATE_KEY', 'a key that stands there twice'],
  ['MULTILINE_IMPLICIT_KEY', NO_COLON],
  ['Implicit map keys need to be followed by map values', NO_COLON],
  ['TAB_AS_INDENT', 'a tab before the key, where only spaces may stand'],
  ['UNEXPECTED_TOKEN', 'something that does not fit what stands before it'],
]);

/** What says more than the parser does: of the line in which it stumbled. */
const LINES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:<{7}|={7}|>{7})(?:\s|$)/,
    'two versions that were merged and stand there both, between “<<<<<<<” and “>>>>>>>”',
  ],
  [/^ *\t/, 'a tab before the key, where only spaces may stand'],
  [
    /^ *(?:- +)?\w[\w-]*: *(["'])[^"']*\1 *[^\s#,\]}]/,
    'text that goes on behind its quotation mark; put the whole in other marks',
  ],
];

const UNCLOSED = /^Missing closing (["'])quote$/;
/** A value that is opened by a mark and goes on behind its line. */
const OPENED = { '"': /: +"[^"\n]*$/m, "'": /: +'[^'\n]*$/m };

/** What is wrong, and where: the place in `text`, which is all that was parsed. */
export function describeYamlProblem(
  { code, message, pos: [at] }: YAMLError,
  text: string,
): { problem: string; at: number } {
  const mark = UNCLOSED.exec(message)?.[1] as keyof typeof OPENED | undefined;
  // The parser names the end of the text, where it gave up looking for the mark.
  if (mark !== undefined)
    return { problem: 'a quotation mark that is never closed', at: OPENED[mark].exec(text)?.index ?? at };
  const end = text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
  const found = LINES.find(([pattern]) => pattern.test(line));
  return { problem: found?.[1] ?? PLAIN.get(code) ?? PLAIN.get(message) ?? message, at };
}
