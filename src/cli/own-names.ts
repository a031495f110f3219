/**
 * What `parse` prints of an article names each speaker by the fullest form in the article itself, so that it does not
 * change with the neighbours; `speaker.id` tells who is the same over all of them. A name that an editor chose stays.
 */
import type { Quotation, SpeakerRef, SpeakerRule, Story } from '../types.js';

/** `resolved` are the stories of a site, `parsed` the same ones before their speakers were joined; in any order. */
export function restoreOwnNames(
  resolved: readonly Story[],
  parsed: readonly Story[],
  rules: readonly SpeakerRule[],
): Story[] {
  const chosen = new Set(rules.map(({ name }) => name));
  const own = new Map(parsed.map((story) => [story.source, story]));
  return resolved.map((story) => {
    const before = new Map(own.get(story.source)?.quotations.map((quotation) => [quotation.id, quotation]));
    const quotations = story.quotations.map((quotation) =>
      quotation.origin === 'editor' ? quotation : restore(quotation, before.get(quotation.id), chosen),
    );
    return { ...story, quotations };
  });
}

function restore(
  quotation: Quotation,
  before: Quotation | undefined,
  chosen: ReadonlySet<string>,
): Quotation {
  const rename = (ref: SpeakerRef, was: SpeakerRef | undefined): SpeakerRef =>
    was === undefined || chosen.has(ref.name) ? ref : { ...ref, name: was.name };
  if (quotation.speaker === null) return quotation;
  // A hidden person can be missing from a joint statement: then its names cannot be paired.
  const paired = quotation.jointly.length === before?.jointly.length;
  return {
    ...quotation,
    speaker: rename(quotation.speaker, before?.speaker ?? undefined),
    jointly: quotation.jointly.map((ref, i) => rename(ref, paired ? before.jointly[i] : undefined)),
  };
}
