/**
 * Words → segments: the quoted passages of an article, joined where they are one statement, each with the probability
 * that it is somebody's speech or writing. The stages stand in the order in which they run.
 *
 *   "We waited," Ada Brook said, "for rain."   →   one segment of two spans
 */
import { isSupported } from '../../../article/is-supported.js';
import type { Block, Span } from '../../../types.js';
import type { Cut } from '../../words/cut-tokens.js';
import { assignSpeech } from '../speech/assign-speech.js';
import { findPassages, type Passage } from './find-passages.js';
import { findSetOff } from './find-set-off.js';
import { findTurns, type Turn } from './find-turns.js';
import { joinPassages } from './join-passages.js';
import { SPEECH_THRESHOLD, type Segment } from '../segment.js';

/** What form alone says of a turn of a transcript. */
const TURN_SPEECH = 0.97;

interface JudgedPassage extends Passage {
  readonly speech: number;
}

/** Everything quoted, speech or not (see `isSpeech`), in order; by their marks alone in a language without support. */
export function findSegments(cut: Cut, blocks: readonly Block[], language: string): Segment[] {
  const { text } = cut;
  const marked = findPassages(text, blocks);
  const spoken = findTurns(text, blocks);
  const [turns, labels] = settleTurns(spoken, marked);
  const setOff = findSetOff(text, blocks, marked, new Set(spoken.map(({ block }) => block)));
  const whole = inOrder([...setOff, ...turns]);
  const passages = outside(marked, whole);
  const speech = isSupported(language)
    ? assignSpeech(cut, blocks, passages)
    : passages.map((passage) => foreignSpeech(text, passage));
  const judged = passages.map((passage, i) => judge(passage, speech[i]!));
  const groups = joinPassages(text, blocks, judged, (passage) => passage.speech >= SPEECH_THRESHOLD);
  return inOrder([...whole, ...groups.map((group) => markedSegment(group, labels))]);
}

/** Written out: copies by `...` are of many shapes to the engine. */
const judge = ({ start, end, block, style, closed }: Passage, speech: number): JudgedPassage => ({
  start,
  end,
  block,
  style,
  closed,
  speech,
});

function inOrder(segments: Segment[]): Segment[] {
  return segments.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

/** Turns without marks are segments of their own; the label of one in marks goes to its first passage, by its start. */
function settleTurns(turns: readonly Turn[], passages: readonly Passage[]): [Segment[], Map<number, Span>] {
  const labels = new Map<number, Span>();
  const segments: Segment[] = [];
  let next = 0;
  for (const { start, end, block, label } of turns) {
    while (next < passages.length && passages[next]!.end <= label.start) next++;
    const first = passages[next];
    if (first !== undefined && first.start <= start) labels.set(first.start, label);
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
function outside(passages: readonly Passage[], segments: readonly Segment[]): Passage[] {
  const spans = segments.flatMap((segment) => segment.spans);
  let next = 0;
  return passages.filter((passage) => {
    while (next < spans.length && spans[next]!.end <= passage.start) next++;
    return next >= spans.length || spans[next]!.start >= passage.end;
  });
}

function markedSegment(group: readonly JudgedPassage[], labels: ReadonlyMap<number, Span>): Segment {
  const first = group[0]!;
  const label = labels.get(first.start) ?? null;
  return {
    spans: group.map(({ start, end }) => ({ start, end })),
    form: 'marks',
    block: first.block,
    closed: group.at(-1)!.closed,
    // No spread: a statement may have more paragraphs than a call may have arguments.
    speech: group.reduce((most, { speech }) => Math.max(most, speech), label === null ? 0 : TURN_SPEECH),
    label,
  };
}

/** In a language without support only the length speaks: few words are more often a name or a term. */
function foreignSpeech(text: string, passage: Passage): number {
  const words = text.slice(passage.start, passage.end).split(/\s+/u).length;
  return words >= 4 ? 0.8 : 0.3;
}
