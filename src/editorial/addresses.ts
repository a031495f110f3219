/**
 * `_editorial/addresses.json`: the addresses of speakers and stories given so far, written by the build and not by hand.
 * One entry a line in the order of the ids, so that a change is a small difference and two branches can be merged.
 */
import { z } from 'zod';
import { diagnostic } from '../diagnostics.js';
import type { AddressLedger, Diagnostic } from '../types.js';

/** What can be the name of a folder everywhere. */
const id = z
  .string({ error: 'expected the last part of an address' })
  .max(200, { error: 'expected at most 200 letters' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected small letters and digits, joined by hyphens' })
  .regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/, {
    error: 'expected no name that Windows keeps for itself',
  });
const entry = z.strictObject({
  id,
  name: z.string(),
  stories: z.array(z.string()).default([]),
  movedTo: id.optional(),
});
const storyEntry = z.strictObject({
  id,
  marks: z.array(z.string()).default([]),
  firstId: id.optional(),
  movedTo: id.optional(),
});
const schema = z.strictObject({ speakers: z.array(entry), stories: z.array(storyEntry).default([]) });

export interface ParsedAddresses {
  /** Null where the file is not to be understood; it must then be mended, not overwritten. */
  readonly ledger: AddressLedger | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseAddresses(text: string): ParsedAddresses {
  let data: unknown;
  try {
    data = MERGED.test(text) ? readMerged(text) : JSON.parse(text);
  } catch (error) {
    return { ledger: null, diagnostics: [diagnostic('addresses-damaged', (error as Error).message)] };
  }
  const checked = schema.safeParse(data);
  if (checked.success) {
    const { speakers, stories } = checked.data;
    return {
      ledger: { speakers: speakers.map(withoutEmpty), stories: stories.map(withoutEmpty) },
      diagnostics: [],
    };
  }
  return { ledger: null, diagnostics: [describe(checked.error, data, text)] };
}

/** `movedTo of "ferry": expected small letters …`; an entry that has no id is told by its number. */
function describe({ issues: [issue] }: z.ZodError, data: unknown, text: string): Diagnostic {
  const { path, message } = issue!;
  const [list, index, ...keys] = path;
  if (typeof index !== 'number') return diagnostic('addresses-damaged', message);
  const entry = (data as Record<PropertyKey, unknown[]>)[list!]![index] as { id?: unknown } | null;
  const id = typeof entry?.id === 'string' ? entry.id : null;
  const name = id === null ? `entry ${index + 1}` : `"${id.slice(0, 60)}"`;
  const told = `${[...keys, name].map(String).join(' of ')} in "${String(list)}": ${message}`;
  return diagnostic('addresses-damaged', told, id === null ? {} : findLine(text, String(list), id));
}

/** Of the entry, as the build writes it: one may be both a speaker's and a story's. */
function findLine(text: string, list: string, id: string): { line?: number } {
  const at = text.indexOf(`{"id":${JSON.stringify(id)}`, text.indexOf(`"${list}": [`));
  return at < 0 ? {} : { line: text.slice(0, at).split('\n').length };
}

const MERGED = /^<{7}/m;
/** The frame of the lists, and what Git puts between two versions. */
const FRAME = /^(?:\{"speakers": \[|"stories": \[|\],?|\]\}|(?:<{7}|\|{7}|={7}|>{7})(?: .*)?)?$/;

/**
 * Two versions that Git could not merge: as each entry has a line of its own, all of both, the first of each id, or the one
 * that says where the address leads: where it is in use again the build knows it.
 */
function readMerged(text: string): Record<string, unknown[]> {
  const [speakers, stories] = [new Map<string, Entry>(), new Map<string, Entry>()];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (FRAME.test(line.trim())) continue;
    const read = readEntry(line, i + 1);
    // Where the end of one list and the beginning of the other differ, the lists stand there in turn.
    const list = 'name' in read ? speakers : stories;
    const other = list.get(read.id);
    if (other === undefined || (other.movedTo === undefined && read.movedTo !== undefined))
      list.set(read.id, read);
  }
  return { speakers: [...speakers.values()], stories: [...stories.values()] };
}

interface Entry {
  readonly id: string;
  readonly movedTo?: string;
}

/** Throws for what is none, for it would be lost. */
function readEntry(line: string, number: number): Entry {
  const written = /^\s*(\{.*\}),?\s*$/.exec(line)?.[1];
  try {
    if (written !== undefined) return JSON.parse(written) as Entry;
  } catch {
    // Told below.
  }
  throw new Error(`line ${number} of two versions that were merged is no entry`);
}

/** Optional keys are absent where they have no value. */
function withoutEmpty<T extends object>(entry: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

export function formatAddresses({ speakers, stories }: AddressLedger): string {
  const list = (entries: readonly object[]) =>
    `[\n${entries.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]`;
  return `{"speakers": ${list(speakers)},\n"stories": ${list(stories)}}\n`;
}
