/** A quotation in its own story: its words, its speaker, and on demand how the speaker was established. */
import type { Quotation, Story } from '../../types.js';
import { METHOD } from './addresses.js';
import { type AlsoIn, buildAlsoIn } from './also-in.js';
import { clip } from './display-text.js';
import type { PageContext } from './page-context.js';
import { type QuoteModel, buildQuote, quotedWords } from './quote-model.js';
import { type EvidencePiece, findEvidence } from './quote-evidence.js';
import { linkToReport } from './report-link.js';
import { linkToWords } from './text-fragment.js';

export interface BoxedQuote extends QuoteModel {
  /** The first of its words, to tell it from others where it is only named. */
  readonly opening: string;
  /** The sentence that it stands in, with what tells who spoke marked; empty where there is none to show. */
  readonly evidence: readonly EvidencePiece[];
  /** What spoke for the attribution, or why none was made, in sentences; empty where there is nothing to say. */
  readonly reasons: string;
  /** `Probability that this is right: 97%`, of an attributed quotation. */
  readonly confidence: string | null;
  /** Where it is told how a quotation gets its speaker. */
  readonly method: string;
  /** The original, opened at the quoted words. */
  readonly original: string | null;
  /** Where to report that it is wrong. */
  readonly report: string | null;
  readonly alsoIn: AlsoIn | null;
}

/** A quotation with as many of its words as its box shows. */
export interface ShownQuote extends BoxedQuote {
  readonly shown: string;
}

/** Quotations of one speaker in one paragraph. The speaker, or why there is none, is the first quotation's. */
export interface QuoteBox {
  /** Of the first quotation; the others are small. */
  readonly size: 'large' | 'small';
  readonly quotes: readonly ShownQuote[];
}

const OPENING = 48;

export function buildBoxedQuote(context: PageContext, story: Story, quotation: Quotation): BoxedQuote {
  const quote = buildQuote(context, story, quotation);
  const attributed = quote.status === 'attributed';
  return {
    ...quote,
    opening: clip(quote.words, OPENING),
    evidence: findEvidence(context, story, quotation, quote.unknown === null),
    reasons: explain(context, quotation, quote),
    confidence:
      attributed && quotation.confidence !== null && quotation.origin === 'parser'
        ? context.format.text('probability', {
            share: context.format.percent(Math.min(quotation.confidence, 0.99)),
          })
        : null,
    method: METHOD,
    original: linkToWords(story.url, quotedWords(story, quotation, 2200)),
    report: linkToReport(context, quote.href),
    alsoIn: buildAlsoIn(context, story, quotation),
  };
}

function explain({ format }: PageContext, quotation: Quotation, quote: QuoteModel): string {
  if (quote.status === 'unattributed') return '';
  if (quotation.origin === 'editor') return format.strings.setByEditor;
  const table = format.strings.reasons;
  const reasons = quotation.reasons.flatMap((reason) => (Object.hasOwn(table, reason) ? table[reason]! : []));
  if (quote.status !== 'unsure' || reasons.length === 0) return reasons.join(' ');
  return format.text('unsureEvidence', { reasons: reasons.join(' ') });
}
