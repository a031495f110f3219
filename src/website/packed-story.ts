/**
 * Stories that lie small in memory. The body (text, blocks, marks, removed paragraphs) is most of a story, and is needed
 * only where its words are shown: packed, it is a few bytes outside of the heap, read again whenever somebody asks for
 * `story.text`. The rest is copied, so that no name holds on to the file it was cut from.
 *
 * As the body is read through the prototype, a packed story is changed by `changeStory`, never by spreading it.
 */
import type { Article, Story } from '../types.js';

type Body = Pick<Article, 'text' | 'blocks' | 'marks' | 'removed'>;

const BODY = Symbol('body');

interface Packed extends Story {
  readonly [BODY]: Uint8Array;
}

const READERS: Body & ThisType<Packed> = {
  get text() {
    return readBody(this[BODY]).text;
  },
  get blocks() {
    return readBody(this[BODY]).blocks;
  },
  get marks() {
    return readBody(this[BODY]).marks;
  },
  get removed() {
    return readBody(this[BODY]).removed;
  },
};

/** Gives a function that packs stories; equal words of all of them become one string. */
export function createPacker(): (story: Story) => Story {
  const known = new Map<string, string>();
  const keep = (text: string): string => {
    if (text.length > LONGEST_NAME) return copyText(text);
    let kept = known.get(text);
    if (kept === undefined) known.set((kept = copyText(text)), kept);
    return kept;
  };
  return ({ text, blocks, marks, removed, ...rest }) => {
    const bytes = Buffer.from(JSON.stringify({ text, blocks, marks, removed } satisfies Body));
    return Object.assign(Object.create(READERS) as Packed, copyValue(rest, keep), { [BODY]: bytes });
  };
}

/** The story with other values in place of some of its own; packed where it was. */
export function changeStory<S extends Story>(story: S, changes: Partial<Story>): S {
  return Object.assign(Object.create(Object.getPrototypeOf(story) as object) as S, story, changes);
}

/** The story with its body unpacked. */
export function unpackStory(story: Story): Story {
  const { text, blocks, marks, removed } = story;
  const rest = Object.fromEntries(Object.entries(story)) as unknown as Story;
  return { ...rest, text, blocks, marks, removed };
}

/** Whoever asks for a story's text soon asks for more of it. In bytes of packed bodies; forgotten when they are more. */
const RECENT = 8_000_000;
const recent = new Map<Uint8Array, Body>();
let size = 0;

function readBody(bytes: Uint8Array): Body {
  let body = recent.get(bytes);
  if (body !== undefined) return body;
  body = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as Body;
  if (size + bytes.length > RECENT) {
    recent.clear();
    size = 0;
  }
  recent.set(bytes, body);
  size += bytes.length;
  return body;
}

const LONGEST_NAME = 100;

/** A part of a string holds on to the whole; what is read is new. */
function copyText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function copyValue<T>(value: T, keep: (text: string) => string): T {
  if (typeof value === 'string') return keep(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => copyValue(item, keep)) as T;
  if (typeof value !== 'object' || value === null) return value;
  // Spread, it is as small as the object that it is a copy of.
  const copy = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(copy)) copy[key] = copyValue(copy[key], keep);
  return copy as T;
}
