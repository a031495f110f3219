/** Changes one quotation as a correction says, or makes one that the parser did not find. */
import type { Correction, Quotation, Span, SpeakerRef, Story, StorySpeaker } from '../../types.js';
import { freeId } from '../free-id.js';
import { hashText } from '../hash-text.js';
import { plainLetters } from '../../article/plain-letters.js';
import { slug } from '../slug.js';

/** Nobody's, until the editor says whose. */
const SETTLED = {
  status: 'unattributed',
  speaker: null,
  jointly: [],
  descriptor: null,
  confidence: null,
  reasons: ['editor'],
  origin: 'editor',
} as const satisfies Partial<Quotation>;

/** The quotation as corrected, and the story's speakers with one that was not yet among them. */
export function changeQuotation(
  { speakers }: Story,
  quotation: Quotation,
  { change, note }: Correction,
): { changed: Quotation; speakers: readonly StorySpeaker[] } {
  const noted = note === null ? quotation : { ...quotation, note };
  const settled: Quotation = { ...noted, ...SETTLED };
  if (change.type === 'unnamed')
    return { changed: { ...settled, status: 'unnamed', descriptor: change.descriptor }, speakers };
  if (change.type !== 'speaker' && change.type !== 'add-quotation') return { changed: settled, speakers };
  // That the words are a quotation says nothing of whose they are: where the parser found them, its answer stays.
  if (change.speaker === null) return { changed: noted, speakers };
  const found = findSpeaker(speakers, change.speaker);
  return {
    changed: { ...settled, status: 'attributed', speaker: found.speaker, confidence: 1 },
    speakers: found.speakers,
  };
}

/** The story's speaker of this name or alias; else a new one. */
function findSpeaker(
  speakers: readonly StorySpeaker[],
  name: string,
): { speaker: SpeakerRef; speakers: readonly StorySpeaker[] } {
  const wanted = plainLetters(name);
  const known =
    speakers.find((speaker) => plainLetters(speaker.name) === wanted) ??
    speakers.find((speaker) => speaker.aliases.some((alias) => plainLetters(alias.name) === wanted));
  if (known) {
    const { id, type, roles } = known;
    return { speaker: { id, name: known.name, type, role: roles[0] ?? null }, speakers };
  }
  const added: StorySpeaker = {
    id: freeId(slug(name), idsOf(speakers)),
    name,
    type: 'person',
    aliases: [],
    roles: [],
    gender: null,
    mentions: [],
  };
  return { speaker: { id: added.id, name, type: 'person', role: null }, speakers: [...speakers, added] };
}

/** The ids that are in use. */
const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));

const OPENING = /["'`‘“„«‹]/u;
const CLOSING = /["'’”“»›]/u;

/** A direct quotation of the words at a span, with the marks that stand around them. */
export function makeQuotation(story: Story, { start, end }: Span): Quotation {
  const { text } = story;
  let from = start;
  let to = end;
  while (from > 0 && OPENING.test(text[from - 1]!)) from -= 1;
  if (/[.,!?]/u.test(text[to] ?? '') && CLOSING.test(text[to + 1] ?? '')) to += 1;
  while (to < text.length && CLOSING.test(text[to]!)) to += 1;
  return {
    id: freeId(idOf(text.slice(start, end)), idsOf(story.quotations)),
    spans: [{ start: from, end: to }],
    kind: 'direct',
    cue: null,
    sourceSpan: null,
    ...SETTLED,
  };
}

/** "q-e" and the first six hexadecimal digits of what the words give. */
function idOf(words: string): string {
  const hash = hashText(words.replace(/\s+/gu, ' ').trim()) >>> 8;
  return `q-e${hash.toString(16).padStart(6, '0')}`;
}
