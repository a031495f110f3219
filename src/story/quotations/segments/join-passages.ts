/**
 * Which passages are one statement: a sentence that its cue splits, and a quotation over several paragraphs, each of
 * which opens anew while only the last one closes.
 *
 *   ⟦"We waited,"⟧ Ada Brook said, ⟦"for rain."⟧   →   one statement
 *   ⟦"We waited,"⟧ Ada Brook said. ⟦"It came."⟧    →   two: the sentence ended
 *   ⟦"We waited.⟧ ⟦"It came,"⟧ Ada Brook said.     →   one: two paragraphs that were run together
 */
import { findSentences } from '../../../article/sentences.js';
import type { Block } from '../../../types.js';
import type { Passage } from './find-passages.js';
import { isLabelled } from './find-turns.js';
import { tellsWho, smallWords } from './tells-who.js';
import { REPORTING } from '../speech/speech-words.js';

/** Passages in groups of one statement each, in order; only speech is ever joined. */
export function joinPassages<P extends Passage>(
  text: string,
  blocks: readonly Block[],
  passages: readonly P[],
  isSpeech: (passage: P) => boolean,
): P[][] {
  const groups: P[][] = [];
  for (const next of passages) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && isSpeech(last) && isSpeech(next) && areOneStatement(text, blocks, last, next))
      groups.at(-1)!.push(next);
    else groups.push([next]);
  }
  return groups;
}

function areOneStatement(text: string, blocks: readonly Block[], last: Passage, next: Passage): boolean {
  if (next.block !== last.block) return continuesParagraph(text, blocks, last, next);
  return last.closed ? completesSentence(text, last, next) : !tellsWho(text, last);
}

/** A new paragraph that opens with the same mark as one that was left open, or with none; "…, but “…” is a quotation inside it. */
function continuesParagraph(text: string, blocks: readonly Block[], last: Passage, next: Passage): boolean {
  if (last.closed || next.block !== last.block + 1 || next.start !== blocks[next.block]!.start) return false;
  const same = text[next.start] === text[last.start] || /[\p{L}\p{N}]/u.test(text[next.start]!);
  return same && !isLabelled(text, next);
}

/** "…," she said, "…": the first half ends in a comma, the cue between too, and the first half began its sentence. */
function completesSentence(text: string, last: Passage, next: Passage): boolean {
  const between = text.slice(last.end, next.start).trim();
  if (!/[,—–-]\s*\S{0,2}$/u.test(text.slice(last.start, last.end)) && !/^[,—–-]/u.test(between)) return false;
  if (!/[,—–-]$/u.test(between)) return false;
  if (/[:;\n]\s/u.test(between) || findSentences(between, 0, between.length).length > 1) return false;
  const words = smallWords(between);
  return (
    !['and', 'but', 'while'].some((word) => words.includes(word)) &&
    words.some((word) => REPORTING.has(word)) &&
    /(?:^|[.!?:"”'’»]\s*|\n)$/u.test(text.slice(Math.max(0, last.start - 3), last.start))
  );
}
