/**
 * The files of `_editorial/` → `Editorial`, with defaults where a file is absent. An error in one of them is the
 * editor's to mend before anything is published: a correction that is not understood must not silently lapse.
 */
import type { z } from 'zod';
import { diagnostic } from '../diagnostics.js';
import type { Editorial, FileDiagnostic, RawFile } from '../types.js';
import { parseAddresses } from './addresses.js';
import { correctionsSchema, toCorrection } from './corrections.js';
import { type ParsedYaml, parseYaml } from './parse-yaml.js';
import { DEFAULT_PUBLICATION, publicationSchema } from './publication.js';
import { speakersSchema } from './speakers.js';
import { topicsSchema } from './topics.js';

/** `files` are those of `_editorial/`; the ones with other names are not ours to read. */
export function parseEditorial(files: readonly RawFile[]): {
  editorial: Editorial;
  diagnostics: FileDiagnostic[];
} {
  const diagnostics: FileDiagnostic[] = [];
  const parse = <T>(name: string, schema: z.ZodType<T>, empty: unknown): ParsedYaml<T> | null => {
    const file = files.find(({ source }) => source === `_editorial/${name}`);
    if (file === undefined) return null;
    const parsed = parseFile(file, schema, empty);
    diagnostics.push(...parsed.diagnostics.map((d) => ({ ...d, source: file.source })));
    return parsed;
  };

  for (const { source } of files) {
    const name = nameMeant(source);
    if (name !== null) diagnostics.push({ ...diagnostic('editorial-file', name), source });
  }
  const publication = parse('publication.yaml', publicationSchema, {});
  const speakers = parse('speakers.yaml', speakersSchema, []);
  const topics = parse('topics.yaml', topicsSchema, []);
  const corrections = parse('corrections.yaml', correctionsSchema, []);
  const addresses = files.find(({ source }) => source === '_editorial/addresses.json');
  const kept = addresses ? parseAddresses(decode(addresses.bytes) ?? '') : null;
  diagnostics.push(...(kept?.diagnostics ?? []).map((d) => ({ ...d, source: addresses!.source })));
  const editorial: Editorial = {
    publication: publication?.value ?? DEFAULT_PUBLICATION,
    speakers: (speakers?.value ?? []).map((entry, index) => ({
      ...entry,
      line: speakers?.entryLines[index] ?? 1,
    })),
    topics: topics?.value ?? [],
    corrections: (corrections?.value ?? []).map((entry, index) =>
      toCorrection(entry, corrections?.entryLines[index] ?? 1),
    ),
    ...(kept?.ledger ? { addresses: kept.ledger } : {}),
  };
  return { editorial, diagnostics };
}

/** `corrections.yml`, `Speakers.yaml`: whoever wrote it believes that it is read. Null for all others. */
function nameMeant(source: string): string | null {
  const [, name] = /^_editorial\/(publication|speakers|topics|corrections)\.ya?ml$/i.exec(source) ?? [];
  const meant = name === undefined ? null : `${name.toLowerCase()}.yaml`;
  return source === `_editorial/${meant ?? ''}` ? null : meant;
}

function parseFile<T>(file: RawFile, schema: z.ZodType<T>, empty: unknown): ParsedYaml<T> {
  const text = decode(file.bytes);
  if (text !== null) return parseYaml(text, schema, empty);
  return { value: null, entryLines: [], diagnostics: [diagnostic('editorial-encoding', '', { line: 1 })] };
}

/** UTF-8 with or without BOM; null for anything else. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
