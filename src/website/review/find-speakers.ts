/** Speakers worth a look: single names, and those new since a day. */
import { formatEntry } from '../../editorial/format-correction.js';
import type { Speaker, SpeakerRule } from '../../types.js';
import { compareText } from '../compare-text.js';
import { parseName } from '../speakers/parse-name.js';
import type { LoneName, NewSpeaker } from './review-item.js';

/** People without a first name, the most quoted first. */
export function findLoneNames(speakers: readonly Speaker[], rules: readonly SpeakerRule[]): LoneName[] {
  const settled = new Set(rules.map((rule) => rule.name));
  return speakers
    .filter(({ type, name }) => type === 'person' && !settled.has(name) && parseName(name)?.given === '')
    .map(({ id, name, quotations }) => ({
      kind: 'lone-name' as const,
      name,
      speaker: id,
      quotations: quotations.length,
      entry: `${formatEntry({ name, aliases: [name] })} # write the full name above`,
    }))
    .sort((a, b) => b.quotations - a.quotations || compareText(a.name, b.name));
}

/** The most quoted first; those with an entry in `speakers.yaml` are known. */
export function findNewSpeakers(
  speakers: readonly Speaker[],
  since: string | null,
  rules: readonly SpeakerRule[],
): NewSpeaker[] {
  if (since === null) return [];
  const known = new Set(rules.map((rule) => rule.name));
  return speakers
    .filter(({ name, firstSeen }) => firstSeen !== null && firstSeen >= since && !known.has(name))
    .map(({ id, name, firstSeen, quotations }) => ({
      kind: 'new-speaker' as const,
      name,
      speaker: id,
      firstSeen: firstSeen!,
      quotations: quotations.length,
      entry: formatEntry({ name }),
    }))
    .sort((a, b) => b.quotations - a.quotations || compareText(a.name, b.name));
}
