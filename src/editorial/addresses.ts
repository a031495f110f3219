/**
 * `_editorial/addresses.json`: the addresses of speakers given so far, written by the build and not by hand. One entry
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
const schema = z.strictObject({ speakers: z.array(entry) });

export interface ParsedAddresses {
  /** Null where the file is not to be understood; it must then be mended, not overwritten. */
  readonly ledger: AddressLedger | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseAddresses(text: string): ParsedAddresses {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ledger: null, diagnostics: [diagnostic('addresses-damaged', (error as Error).message)] };
  }
  const checked = schema.safeParse(data);
  if (checked.success) {
    const speakers = checked.data.speakers.map(({ movedTo, ...kept }) =>
      movedTo === undefined ? kept : { ...kept, movedTo },
    );
    return { ledger: { speakers }, diagnostics: [] };
  }
  const [issue] = checked.error.issues;
  const value = `${issue!.path.join('.')}: ${issue!.message}`;
  return { ledger: null, diagnostics: [diagnostic('addresses-damaged', value)] };
}

export function formatAddresses({ speakers }: AddressLedger): string {
  const lines = speakers.map((speaker) => `  ${JSON.stringify(speaker)}`);
  return `{"speakers": [\n${lines.join(',\n')}\n]}\n`;
}
