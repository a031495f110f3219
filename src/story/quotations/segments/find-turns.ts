/**
 * Transcripts: lines that begin with the speaker's name and a colon, or with Q and A. One such line is a heading or a
 * list; they count where at least two speakers take at least three turns, or a question has its answer.
 *
 *   BROOK: When did it rain?   →   label BROOK, turn "When did it rain?"
 */
import type { Block, Span } from '../../../types.js';

/** A turn: what follows the label on its line. */
export interface Turn extends Span {
  readonly block: number;
  readonly label: Span;
}

const LONGEST_LABEL = 48;
const FEWEST_TURNS = 3;
const UPPER_LABEL = /^\p{Lu}[\p{Lu}.'’-]*(?: (?:\p{Lu}[\p{Lu}.'’-]*|\([^()]*\)))*$/u;
const NAME_LABEL = /^\p{Lu}\p{Ll}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}.'’-]*)*$/u;
const QUESTION_LABEL = /^[QA]$/u;

/** All turns of all transcripts in the text, in order; empty for nearly every article. */
export function findTurns(text: string, blocks: readonly Block[]): Turn[] {
  const turns = blocks.flatMap((block, index) =>
    block.type === 'heading' || block.type === 'preformatted' ? [] : turnsOfBlock(text, block, index),
  );
  if (turns.length < 2) return [];
  const counts = new Map<string, number>();
  for (const turn of turns) {
    const name = nameOf(text, turn.label);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts];
  const inCapitals = isTalk(
    names.filter(([name]) => UPPER_LABEL.test(name)),
    1,
  );
  // Labels in mixed case are list heads as often; both speakers must come back.
  const inMixedCase = isTalk(
    names.filter(([name]) => !UPPER_LABEL.test(name)),
    2,
  );
  return turns.filter((turn) => {
    const name = nameOf(text, turn.label);
    if (QUESTION_LABEL.test(name)) return counts.has('Q') && counts.has('A');
    if (turns.length < FEWEST_TURNS) return false;
    return UPPER_LABEL.test(name) ? inCapitals : inMixedCase && counts.get(name)! > 1;
  });
}

/** Whether a passage's words begin with a label of their own: "WALLACE: Let's start. */
export function isLabelled(text: string, passage: Span): boolean {
  return labelAt(text, passage.start + 1, passage.end) !== null;
}

/** Two speakers at least, so many of whom come back. */
function isTalk(names: readonly (readonly [name: string, count: number])[], repeated: number): boolean {
  return names.length >= 2 && names.filter(([, count]) => count > 1).length >= repeated;
}

function turnsOfBlock(text: string, block: Block, index: number): Turn[] {
  const turns: Turn[] = [];
  for (let start = block.start; start < block.end;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > block.end ? block.end : newline;
    const label = labelAt(text, start, end);
    if (label !== null) {
      const from = skipSpace(text, label.end + 1, end);
      if (text.slice(from, end).trim().includes(' ') || QUESTION_LABEL.test(nameOf(text, label))) {
        turns.push({ start: from, end, block: index, label });
      }
    }
    start = end + 1;
  }
  return turns.filter((turn) => turn.end > turn.start);
}

/** The label at the start of a line: capitals, a name, or Q and A with a colon or full stop. */
function labelAt(text: string, start: number, end: number): Span | null {
  const from = text[start] === '"' || text[start] === '“' ? start + 1 : start;
  const head = text.slice(from, Math.min(end, from + LONGEST_LABEL));
  if (/^[QA][.:]\s/u.test(head)) return { start: from, end: from + 1 };
  const colon = head.indexOf(':');
  if (colon < 2 || !/\s/u.test(head[colon + 1] ?? '')) return null;
  const name = head.slice(0, colon);
  if (name.split(' ').length > 5 || !(UPPER_LABEL.test(name) || NAME_LABEL.test(name))) return null;
  return { start: from, end: from + colon };
}

function nameOf(text: string, label: Span): string {
  return text.slice(label.start, label.end);
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(text[at]!)) at++;
  return at;
}
