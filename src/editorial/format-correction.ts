/** Writes entries for the editorial files as YAML, ready to be pasted: `- story: …` with its quoted words and change. */
import { Document } from 'yaml';
import type { Correction } from '../types.js';

/** What an entry is made from: everything but its place in the file. */
export type NewCorrection = Omit<Correction, 'line'>;

/** The entry as it stands in the file, key by key. */
export function writeCorrection({
  story,
  title,
  quote,
  change,
  note,
}: NewCorrection): Record<string, unknown> {
  return {
    story,
    ...(title !== undefined && { title }),
    ...(quote && { quote: quote.exact }),
    ...(quote?.prefix && { before: quote.prefix }),
    ...(quote?.suffix && { after: quote.suffix }),
    ...writeChange(change),
    ...(note !== null && { note }),
  };
}

function writeChange(change: Correction['change']): Record<string, unknown> {
  switch (change.type) {
    case 'speaker':
      return { speaker: change.speaker };
    case 'unnamed':
      return { unnamed: change.descriptor };
    case 'no-speaker':
    case 'not-a-quotation':
      return { [change.type]: true };
    case 'add-quotation':
      return { 'add-quotation': true, ...(change.speaker !== null && { speaker: change.speaker }) };
    case 'headline':
      return { headline: change.headline };
    case 'add-topic':
    case 'remove-topic':
      return { [change.type]: change.topic };
    case 'retract':
      return { retract: change.reason };
  }
}

/** A list of one entry, without a line end: "- story: …\n  quote: …". */
export function formatEntry(entry: Record<string, unknown>): string {
  return new Document([entry]).toString({ lineWidth: 0 }).trimEnd();
}

export function formatCorrection(correction: NewCorrection): string {
  return formatEntry(writeCorrection(correction));
}
