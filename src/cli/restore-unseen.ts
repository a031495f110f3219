/**
 * What `parse` prints of a plain text is the source's own, character for character from the first to the last that is seen
 * of each paragraph, so that whoever has the file finds it there. Control characters and soft hyphens were taken out to
 * read it; here they are put back, and all spans moved to where their words stand then.
 *
 *     "Nor\u00ADrvik", read as "Norrvik" at 0 to 7   →   "Nor\u00ADrvik", at 0 to 8
 */
import { GAP } from '../article/body.js';
import { readControls, UNSEEN } from '../article/decode-text.js';
import type { Quotation, Span, Story } from '../types.js';

/** `whole`: the file's text with what no reader sees. A story that is not made of the file's own lines stays as it is. */
export function restoreUnseen(story: Story, whole: string): Story {
  const [clean, inWhole] = withoutUnseen(whole);
  const places: number[] = [];
  let text = '';
  // Behind the headline, whose words a line of the body may have again.
  let from = findLine(clean, story.blocks[0]?.line ?? 1);
  for (const { start, end } of story.blocks) {
    const words = story.text.slice(start, end);
    const at = clean.indexOf(words, from);
    if (at < 0) return story;
    from = at + words.length;
    if (text !== '') text += GAP;
    for (let n = 0; n < words.length; n++) places[start + n] = text.length + inWhole[at + n]! - inWhole[at]!;
    text += whole.slice(inWhole[at], inWhole[from - 1]! + 1);
  }
  return moveSpans({ ...story, text }, (span) => ({
    ...span,
    start: places[span.start]!,
    end: span.end === span.start ? places[span.start]! : places[span.end - 1]! + 1,
  }));
}

/** Where a line begins, counted from 1. */
function findLine(text: string, line: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) at = text.indexOf('\n', at) + 1;
  return at;
}

/** The text as it was read, and where each of its characters stands in the whole. */
function withoutUnseen(whole: string): [clean: string, inWhole: number[]] {
  const inWhole: number[] = [];
  let clean = '';
  let from = 0;
  const read = readControls(whole);
  const keep = (to: number) => {
    clean += read.slice(from, to);
    for (let at = from; at < to; at++) inWhole.push(at);
    from = to + 1;
  };
  for (const { index } of read.matchAll(UNSEEN)) keep(index);
  keep(whole.length);
  return [clean, inWhole];
}

function moveSpans(story: Story, move: <T extends Span>(span: T) => T): Story {
  const quotations = story.quotations.map((quotation): Quotation => ({
    ...quotation,
    spans: quotation.spans.map(move),
    cue: quotation.cue && move(quotation.cue),
    sourceSpan: quotation.sourceSpan && move(quotation.sourceSpan),
  }));
  const speakers = story.speakers.map((speaker) => ({ ...speaker, mentions: speaker.mentions.map(move) }));
  return { ...story, blocks: story.blocks.map(move), marks: story.marks.map(move), quotations, speakers };
}
