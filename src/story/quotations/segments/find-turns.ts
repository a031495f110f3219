/**
 * Transcripts: lines that begin with the speaker's name and a colon, or with Q and A. One such line is a heading or a
 * list; they count where at least two speakers take at least three turns, or a question has its answer.
 *
 *   BROOK: When did it rain?   →   label BROOK, turn "When did it rain?"
 *   ADA BROOK, MAYOR: …   Q.— …   →   labels ADA BROOK, Q
 */
import type { Block, Span } from '../../../types.js';
import { initialsOf } from '../../words/initials-of.js';
import { ADDRESSING } from '../speech/narrator.js';

/** A turn: what follows the label on its line. */
export interface Turn extends Span {
  readonly block: number;
  readonly label: Span;
}

/**
 * Behind a mark Q or A, or capitals or a name, of no word in small letters, and what somebody is; and at least two words
 * behind a colon.
 */
const LABEL =
  /^(["“]?)(?:([QA])(?:[.:](?=\s)|[.:]?\s?[—–])|(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)*)(?: \([^()]*\))?(?:, ([^:?!]{2,60}))?:(?=\s+\S+ \S))/u;

/** The label and what it opens with; null where a role in small letters stands behind a single word: "Look, this is it: …". */
function matchLabel(line: string): RegExpExecArray | null {
  // Nearly all lines are out at the first look.
  if (!line.includes(':') && !/^["“]?[QA]/.test(line)) return null;
  const label = LABEL.exec(line);
  const [, , , name, role] = label ?? [];
  const plain = role !== undefined && /\p{Ll}/u.test(role) && !name!.includes(' ');
  return plain ? null : label;
}

/** All turns of all transcripts in the text, in order; empty for nearly every article. */
export function findTurns(text: string, blocks: readonly Block[]): Turn[] {
  const turns = blocks.flatMap((block, index) =>
    block.type === 'heading' || block.type === 'preformatted' ? [] : turnsOfBlock(text, block, index),
  );
  const nameOf = ({ label }: Turn): string => text.slice(label.start, label.end);
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(nameOf(turn), (counts.get(nameOf(turn)) ?? 0) + 1);
  const named = (form: RegExp): string[] => [...counts.keys()].filter((name) => form.test(name));
  const comesBack = (name: string): boolean => counts.get(name)! > 1;
  const capitals = named(/^\p{Lu}\P{Ll}/u);
  const forms = [
    named(/^[QA]$/u),
    capitals.some(comesBack) ? capitals : [],
    // Labels in mixed case are list heads as often; all speakers must come back, if need be by their initials.
    named(/^\p{Lu}\p{Ll}/u).filter((name) => comesBack(name) || counts.has(initialsOf(name))),
  ];
  const speakers = new Set(forms.filter((names) => names.length >= 2).flat());
  const spoken = turns.filter((turn) => speakers.has(nameOf(turn)));
  // "UPDATE: The ferry is late" and "Votes: 1,769 in all" are entries: people ask and address each other.
  const talks = spoken.some(({ start, end }) => {
    const words = text.slice(start, end);
    return words.includes('?') || ADDRESSING.test(words);
  });
  return talks ? spoken : [];
}

/** Whether a passage's words begin with a label of their own: "WALLACE: Let's start. */
export function isLabelled(text: string, passage: Span): boolean {
  return matchLabel(text.slice(passage.start + 1, passage.end)) !== null;
}

function turnsOfBlock(text: string, block: Block, index: number): Turn[] {
  const turns: Turn[] = [];
  let start = block.start;
  for (const line of linesOf(text.slice(block.start, block.end))) {
    const end = start + line.length;
    const matched = matchLabel(line);
    if (matched !== null) {
      const [head, mark = '', letter, name = letter!] = matched;
      const words = line.slice(head.length).replace(BEFORE_WORDS, '');
      const label = { start: start + mark.length, end: start + mark.length + name.length };
      if (words !== '') turns.push({ start: end - words.length, end, block: index, label });
    }
    start = end + 1;
  }
  return turns;
}

const linesOf = (text: string) => (text.includes('\n') || text.includes('?') ? text.split(LINES) : [text]);

/** An answer may stand in the line of its question: "Q. Did it rain? A. It did." */
const LINES = /\n|(?<=\?["”]?) (?=A[.:][\s—])/u;
/** "Q. — Did it rain?" */
const BEFORE_WORDS = /^\s*(?:[—–]\s*)?/u;
