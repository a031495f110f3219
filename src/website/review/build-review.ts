/**
 * Site → what needs an editor's eye, the most useful first: quotations with a best guess, quotations without one,
 * names that look alike, single names, and speakers new since a day.
 */
import type { Site, SpeakerRule } from '../../types.js';
import { findAlikeNames } from './find-alike-names.js';
import { findDoubtful } from './find-doubtful.js';
import { findLoneNames, findNewSpeakers } from './find-speakers.js';
import type { ReviewItem } from './review-item.js';

export interface ReviewOptions {
  /** `YYYY-MM-DD`: speakers first seen on that day or later are listed; null: none are. */
  readonly since: string | null;
  /** The entries of `speakers.yaml`, which settle what needs no second look. */
  readonly rules: readonly SpeakerRule[];
}

/** What an editor settled is not listed again. */
export function buildReview(site: Site, { since, rules }: ReviewOptions): ReviewItem[] {
  return [
    ...findDoubtful(site.stories),
    ...findAlikeNames(site.speakers, rules),
    ...findLoneNames(site.speakers, rules),
    ...findNewSpeakers(site.speakers, since, rules),
  ];
}
