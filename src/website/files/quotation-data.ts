/** What the open data says of a quotation: `quotations.json` field by field. */
import type { PublicQuotation } from './public-quotation.js';

export interface QuotationData extends Omit<PublicQuotation, 'path'> {
  readonly url: string;
  readonly story: string;
  readonly headline: string;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly original: string | null;
  readonly language: string;
  readonly statement: string | null;
}
