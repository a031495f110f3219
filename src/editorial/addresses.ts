/**
 * `_editorial/addresses.json`: the addresses of speakers and stories given so far, written by the build and not by hand. One entry
 * a line in the order of the ids, so that a change is a small difference and two branches can be merged.
 */
import { z } from 'zod';
import { diagnostic } from '../diagnostics.js';
import type { AddressLedger, Diagnostic } from '../types.js';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'an id of small letters, digits and hyphens' });
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
  const [issue] = checked.error.issues;
  const value = `${issue!.path.join('.')}: ${issue!.message}`;
  return { ledger: null, diagnostics: [diagnostic('addresses-damaged', value)] };
}

const MERGED = /^<{7}/m;

/** Two versions that Git could not merge: as each entry has a line of its own, all of both, the first of each id. */
function readMerged(text: string): Record<string, unknown[]> {
  const lists: Record<'speakers' | 'stories', Map<string, unknown>> = {
    speakers: new Map(),
    stories: new Map(),
  };
  let list = lists.speakers;
  for (const line of text.split('\n')) {
    if (line.includes('"stories": [')) list = lists.stories;
    const written = /^\s+(\{.*\}),?\r?$/.exec(line)?.[1];
    if (written === undefined) continue;
    const read = JSON.parse(written) as { id: string };
    if (!list.has(read.id)) list.set(read.id, read);
  }
  return { speakers: [...lists.speakers.values()], stories: [...lists.stories.values()] };
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
