/**
 * `_editorial/corrections.yaml`: what editors settled, bound to a story and to the quoted words. Each entry changes
 * exactly one thing: speaker, unnamed, no-speaker, not-a-quotation, add-quotation, headline, add-topic,
 * remove-topic or retract.
 *
 *     - story: 2026-03-02-harbour-bridge-to-stay-open
 *       title: Harbour bridge to stay open  # finds the story where its file was renamed
 *       quote: We will keep the old bridge open
 *       before: The mayor added that        # surroundings, where the words occur more than once
 *       speaker: Ingrid Solheim
 *       note: An earlier version named the wrong speaker.
 */
import { z } from 'zod';
import { oneOf } from '../article/word-set.js';
import type { Correction, TextQuote } from '../types.js';
import { line } from './fields.js';

const text = z.string({ error: 'text' });
const yes = z.literal(true, { error: 'true' });

const CHANGES = oneOf(
  'speaker unnamed no-speaker not-a-quotation add-quotation headline add-topic remove-topic retract',
);
const ABOUT_A_QUOTE = new Set<string>(CHANGES.slice(0, 5));
const ONE_CHANGE = 'one change, such as "speaker: …" or "headline: …"';

/** A name or a reason: whoever writes `retract: no` means something else. */
const words = (what: string) =>
  line.refine((value) => !/^(?:true|false|yes|no)$/i.test(value), { error: what });
const NAME = words('a name');

const entry = z
  .strictObject(
    {
      story: line,
      title: line.optional(),
      quote: text.min(1, { error: 'the quoted words' }).optional(),
      before: text.default(''),
      after: text.default(''),
      speaker: NAME.optional(),
      unnamed: words('what the source is called').optional(),
      'no-speaker': yes.optional(),
      'not-a-quotation': yes.optional(),
      'add-quotation': z.union([yes, words('true, or a name')], { error: 'true, or a name' }).optional(),
      headline: line.optional(),
      'add-topic': line.optional(),
      'remove-topic': line.optional(),
      retract: words('the reason, for readers').optional(),
      note: line.optional(),
    },
    { error: 'an entry with a story (- story: …)' },
  )
  .superRefine((written, context) => {
    // A new quotation may come with its speaker: these two keys are one change.
    const given = CHANGES.filter((key) => written[key] !== undefined);
    const changes = given.includes('add-quotation') ? given.filter((key) => key !== 'speaker') : given;
    const [change] = changes;
    if (change === undefined || changes.length > 1) {
      context.addIssue({
        code: 'custom',
        message: ONE_CHANGE,
        params: { found: changes.join(' and ') || 'none' },
      });
    } else if (ABOUT_A_QUOTE.has(change) !== (written.quote !== undefined)) {
      context.addIssue({
        code: 'custom',
        message:
          written.quote === undefined
            ? `the quoted words (quote: …) with ${change}`
            : `no quote with ${change}`,
        params: { found: written.quote === undefined ? 'none' : 'one' },
      });
    }
  });

type Written = z.infer<typeof entry>;

/** The file as written; `toCorrection` makes an entry of the data model from each once its line is known. */
export const correctionsSchema = z.array(entry, { error: 'a list of entries (- story: …)' });

export function toCorrection(written: Written, lineNumber: number): Correction {
  const quote: TextQuote | null =
    written.quote === undefined
      ? null
      : { exact: written.quote, prefix: written.before, suffix: written.after };
  return {
    story: written.story,
    ...(written.title === undefined ? {} : { title: written.title }),
    quote,
    change: toChange(written),
    note: written.note ?? null,
    line: lineNumber,
  };
}

function toChange(written: Written): Correction['change'] {
  const added = written['add-quotation'];
  if (added !== undefined) {
    return { type: 'add-quotation', speaker: written.speaker ?? (added === true ? null : added) };
  }
  if (written.speaker !== undefined) return { type: 'speaker', speaker: written.speaker };
  if (written.unnamed !== undefined) return { type: 'unnamed', descriptor: written.unnamed };
  if (written['no-speaker']) return { type: 'no-speaker' };
  if (written['not-a-quotation']) return { type: 'not-a-quotation' };
  if (written.headline !== undefined) return { type: 'headline', headline: written.headline };
  if (written['add-topic'] !== undefined) return { type: 'add-topic', topic: written['add-topic'] };
  if (written['remove-topic'] !== undefined) return { type: 'remove-topic', topic: written['remove-topic'] };
  return { type: 'retract', reason: written.retract ?? '' };
}
