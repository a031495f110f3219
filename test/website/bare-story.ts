/** A story and a quotation of which nothing is known: what the makers of stories for tests begin with. */
import type { Quotation, Story } from '../../src/types.js';

export const BARE_STORY: Story = {
  source: 'a.txt',
  id: 'a',
  headline: '',
  dek: null,
  byline: null,
  dateline: null,
  outlet: null,
  url: null,
  date: null,
  language: 'en',
  tags: [],
  publish: null,
  text: '',
  blocks: [],
  marks: [],
  removed: [],
  diagnostics: [],
  quotations: [],
  speakers: [],
  topics: [],
};

export const BARE_QUOTATION: Quotation = {
  id: 'q-0',
  spans: [],
  kind: 'direct',
  cue: null,
  sourceSpan: null,
  status: 'unattributed',
  speaker: null,
  jointly: [],
  descriptor: null,
  confidence: null,
  reasons: [],
  origin: 'parser',
};
