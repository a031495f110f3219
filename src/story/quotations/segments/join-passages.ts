/**
 * Which passages are one statement: a sentence that its cue splits, and a quotation over several paragraphs, each of
 * which opens anew while only the last one closes.
 *
 *   ⟦"We waited,"⟧ Ada Brook said, ⟦"for rain."⟧   →   one statement
 *   ⟦"We waited,"⟧ Ada Brook said. ⟦"It came."⟧    →   two: the sentence ended
 *   ⟦"We waited.⟧ ⟦"It came,"⟧ Ada Brook said.     →   one: two paragraphs that were run together
 */
import type { Block } from '../../../types.js';
import type { Passage } from './find-passages.js';
import { isLabelled } from './find-turns.js';
import { REPORTING } from '../speech/speech-words.js';

/** The longest text between the halves of a split sentence: a name with its role fits in. */
const LONGEST_SPLIT = 140;

/** Passages in groups of one statement each, in order. `isSpeech` by index: only speech is ever joined. */
export function joinPassages(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
  isSpeech: (index: number) => boolean,
): Passage[][] {
  const groups: Passage[][] = [];
  passages.forEach((passage, index) => {
    const last = groups.at(-1)?.at(-1);
    const joined =
      last !== undefined &&
      isSpeech(index - 1) &&
      isSpeech(index) &&
      (continuesParagraph(text, blocks, last, passage) ||
        opensAnew(text, last, passage) ||
        completesSentence(text, blocks, last, passage));
    if (joined) groups.at(-1)!.push(passage);
    else groups.push([passage]);
  });
  return groups;
}

/** A new paragraph that opens with the same mark as one that was left open; "…, but “…” is a quotation inside it. */
function continuesParagraph(text: string, blocks: readonly Block[], last: Passage, next: Passage): boolean {
  if (last.closed || next.block !== last.block + 1 || next.start !== blocks[next.block]!.start) return false;
  if (text[next.start] !== text[last.start]) return false;
  return last.end === blocks[last.block]!.end && !isLabelled(text, next);
}

/** Right behind one that was left open; not where its last sentence has a verb of saying, for its mark was forgotten. */
function opensAnew(text: string, last: Passage, next: Passage): boolean {
  if (last.closed || next.block !== last.block || text[next.start] !== text[last.start]) return false;
  if (text.slice(last.end, next.start).trim() !== '') return false;
  const end = text.slice(Math.max(last.start, last.end - LONGEST_SPLIT), last.end);
  const sentence = end.slice(Math.max(end.lastIndexOf('. ', end.length - 2), 0)).toLowerCase();
  return !sentence.split(/[^\p{L}'’-]+/u).some((word) => REPORTING.has(word));
}

/** "…," she said, "…": the first half ends in a comma, the cue between too, and the first half began its sentence. */
function completesSentence(text: string, blocks: readonly Block[], last: Passage, next: Passage): boolean {
  if (last.block !== next.block || !last.closed || next.start - last.end > LONGEST_SPLIT) return false;
  const between = text.slice(last.end, next.start).trim();
  const comma = /[,—–-]\s*\S{0,2}$/u.test(text.slice(last.start, last.end)) || between.startsWith(',');
  if (
    !comma ||
    !/[,—–-]$/u.test(between) ||
    /[.!?:;\n]\s/u.test(between.replace(/\b\p{Lu}[\p{Ll}.]{0,3}\./gu, ''))
  )
    return false;
  const words = between.toLowerCase().split(/[^\p{L}'’-]+/u);
  const clauses = words.some((word) => word === 'and' || word === 'but' || word === 'while' || word === 'as');
  return (
    !clauses &&
    words.some((word) => REPORTING.has(word)) &&
    beginsSentence(text, blocks[last.block]!.start, last.start)
  );
}

function beginsSentence(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 3), at).trimEnd();
  return before === ''
    ? text.slice(from, at).trim() === '' || before.length < 3
    : /[.!?:"”'’»]$/u.test(before);
}
