/**
 * What holds between the passages of an article: the same words quoted again are of one kind, and so are two that
 * "and" or "or" joins. Each passage is judged by itself before; here the judgements are made to agree.
 *
 *   known as the ⟦"quay rule"⟧ … the ⟦"quay rule"⟧ was dropped   →   both a term
 */
import type { Passage } from '../segments/find-passages.js';
import { plainWord } from './speech-features.js';
import { push } from '../../push.js';

/** No title or term is longer, in UTF-16 units; longer passages are left as they are. */
const LONGEST = 60;

/**
 * The probabilities of speech of all passages, made to agree.
 * @param isNamed whether a passage is plainly a name, by its index: then what is joined to it is one too
 */
export function agreeOnSpeech(
  text: string,
  passages: readonly Passage[],
  speech: readonly number[],
  isNamed: (index: number) => boolean,
): number[] {
  const agreed = [...speech];
  agreeOnSameWords(text, passages, agreed);
  const joints = passages.map((next, i) => (i > 0 ? findJoint(text, passages[i - 1]!, next) : null));
  let named = false;
  for (let i = 0; i < passages.length; i++) {
    const joint = joints[i] ?? null;
    // A comma joins the members of a list only: on "Morning Harbour," "We stay," she said.
    const isJoined = joint === ',' ? (joints[i + 1] ?? null) !== null : joint !== null;
    named = isNamed(i) || (isJoined && named);
    // What is joined to a plain name is one too; else whoever quotes one thing and another quotes both.
    if (named) agreed[i] = isNamed(i) ? speech[i]! : agreed[i - 1]!;
    else if (joint === 'and') agreed[i - 1] = agreed[i] = Math.max(agreed[i - 1]!, agreed[i]!);
  }
  return agreed;
}

/** Indices of the passages that quote the same words, a list for each wording; long passages are left out. */
export function groupSameWords(text: string, passages: readonly Passage[]): number[][] {
  const places = new Map<string, number[]>();
  passages.forEach((passage, i) => {
    if (passage.end - passage.start > LONGEST) return;
    push(places, plainWord(text.slice(passage.start, passage.end)), i);
  });
  return [...places.values()];
}

/** Passages with the same words get their mean, of the logarithms of odds. */
function agreeOnSameWords(text: string, passages: readonly Passage[], agreed: number[]): void {
  for (const same of groupSameWords(text, passages)) {
    if (same.length < 2) continue;
    const mean = same.reduce((sum, i) => sum + logOdds(agreed[i]!), 0) / same.length;
    for (const i of same) agreed[i] = 1 / (1 + Math.exp(-mean));
  }
}

function logOdds(probability: number): number {
  const sure = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(sure / (1 - sure));
}

/** The word that joins two passages, where but a comma and an article stand beside it, or the comma alone. */
function findJoint(text: string, last: Passage, next: Passage): string | null {
  const link = /^,? (?:(and|or)(?: (?:the|an?))? ?)?$/u.exec(text.slice(last.end, next.start));
  return link && (link[1] ?? ',');
}
