/**
 * Text → segments: the quoted passages of an article, joined where they are one statement, each with the probability
 * that it is somebody's speech or writing. The stages stand in the order in which they run.
 *
 *   "We waited," Ada Brook said, "for rain."   →   one segment of two spans
 */
import { isSupported } from '../../../article/is-supported.js';
import type { Block, Span } from '../../../types.js';
import { assignSpeech } from '../speech/assign-speech.js';
import { findPassages, type Passage } from './find-passages.js';
import { findSetOff } from './find-set-off.js';
import { findTurns, type Turn } from './find-turns.js';
import { joinPassages } from './join-passages.js';
import { SPEECH_THRESHOLD, type Segment } from '../segment.js';

/** What form alone says: a turn of a transcript, a block quotation. */
const TURN_SPEECH = 0.97;
const SET_OFF_SPEECH = 0.9;

/** Everything quoted in `text`, speech or not (see `isSpeech`), in order; by their marks alone in a language without support. */
export function findSegments(text: string, blocks: readonly Block[], language: string): Segment[] {
  const marked = findPassages(text, blocks);
  const turns = findTurns(text, blocks);
  const setOff = findSetOff(text, blocks, marked).map((found) => setOffSegment(found.spans, found.block));
  const [turnSegments, labels] = settleTurns(turns, marked);
  const whole = [...setOff, ...turnSegments].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  const passages = outside(marked, whole);
  const speech = isSupported(language)
    ? assignSpeech(text, blocks, passages)
    : Array.from(passages, (passage) => foreignSpeech(text, passage));
  const groups = joinPassages(text, blocks, passages, (i) => speech[i]! >= SPEECH_THRESHOLD);
  const segments: Segment[] = [];
  let next = 0;
  for (const group of groups) {
    segments.push(markedSegment(group, speech.slice(next, next + group.length), labels));
    next += group.length;
  }
  return whole.length === 0
    ? segments
    : [...whole, ...segments].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

function setOffSegment(spans: readonly Span[], block: number): Segment {
  return { spans, form: 'block', block, closed: true, speech: SET_OFF_SPEECH, label: null };
}

/** Turns without marks are segments of their own; the label of one in marks goes to its first passage. */
function settleTurns(turns: readonly Turn[], passages: readonly Passage[]): [Segment[], Map<Passage, Span>] {
  const labels = new Map<Passage, Span>();
  const segments: Segment[] = [];
  let next = 0;
  for (const { start, end, block, label } of turns) {
    while (next < passages.length && passages[next]!.end <= label.start) next++;
    const first = passages[next];
    if (first !== undefined && first.start <= start) labels.set(first, label);
    else
      segments.push({
        spans: [{ start, end }],
        form: 'transcript',
        block,
        closed: true,
        speech: TURN_SPEECH,
        label,
      });
  }
  return [segments, labels];
}

/** The passages that lie in none of the segments; both are in order. */
function outside(passages: Passage[], segments: readonly Segment[]): Passage[] {
  if (segments.length === 0) return passages;
  const spans = segments.flatMap((segment) => segment.spans);
  let next = 0;
  return passages.filter((passage) => {
    while (next < spans.length && spans[next]!.end <= passage.start) next++;
    return next >= spans.length || spans[next]!.start >= passage.end;
  });
}

function markedSegment(
  group: readonly Passage[],
  probabilities: readonly number[],
  labels: ReadonlyMap<Passage, Span>,
): Segment {
  const label = labels.size === 0 ? null : (labels.get(group[0]!) ?? null);
  const spans: Span[] = [];
  for (const { start, end } of group) spans.push({ start, end });
  const speech = Math.max(label === null ? 0 : TURN_SPEECH, ...probabilities);
  return {
    spans,
    form: 'marks',
    block: group[0]!.block,
    closed: group.at(-1)!.closed,
    speech,
    label,
  };
}

/** In a language without support only the length speaks: few words are more often a name or a term. */
function foreignSpeech(text: string, passage: Passage): number {
  const words = text.slice(passage.start, passage.end).split(/\s+/u).length;
  return words >= 4 ? 0.8 : 0.3;
}
