/**
 * The columns of `quotations.csv` in their order, as the table is written and as `datapackage.json` tells it to programs.
 * A new column comes last, so that who counts them goes on finding the others.
 */
import type { CsvValue } from './format-csv.js';
import type { QuotationData } from './quotation-data.js';

export interface Column {
  readonly name: string;
  /** As a Table Schema of Frictionless Data names types. */
  readonly type: 'string' | 'number';
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly valueOf: (quotation: QuotationData) => CsvValue;
}

const REQUIRED = { required: true };
const oneOf = (...values: string[]) => ({ required: true, enum: values });

export const QUOTATION_COLUMNS: readonly Column[] = [
  text('id', 'Unique within its story; stays when the article around it is edited', (q) => q.id, REQUIRED),
  text('url', 'Address of the quotation in its story', (q) => q.url, REQUIRED),
  text('words', 'The words as in the source, without the outer marks', (q) => q.words, REQUIRED),
  text('kind', 'mixed: quoted words inside a paraphrase', (q) => q.kind, oneOf('direct', 'mixed')),
  text(
    'status',
    'Whether it is established who spoke',
    (q) => q.status,
    oneOf('attributed', 'unnamed', 'unsure', 'unattributed'),
  ),
  text('speaker_id', 'With attributed: who spoke, as in speakers.json', (q) => q.speakers[0]?.id ?? null),
  text('speaker', 'The name over all stories', (q) => q.speakers[0]?.name ?? null),
  text('speaker_type', 'What the speaker is', (q) => q.speakers[0]?.type ?? null, {
    enum: ['person', 'organization'],
  }),
  text('role', 'The role that this article gives the speaker', (q) => q.speakers[0]?.role ?? null),
  text('jointly', 'Names of further speakers of a joint statement, separated by "; "', (q) =>
    join(q, ({ name }) => name),
  ),
  text('descriptor', 'With unnamed: what the article calls the source', (q) => q.descriptor),
  {
    name: 'confidence',
    type: 'number',
    description: 'With attributed: the probability that the speaker is right',
    constraints: { minimum: 0, maximum: 1 },
    valueOf: (q) => q.confidence,
  },
  text('origin', 'Who decided whose words they are', (q) => q.origin, oneOf('parser', 'editor')),
  text('note', 'Public note of a correction', (q) => q.note),
  text('story', 'The id of the story, as in stories.json', (q) => q.story, REQUIRED),
  text('headline', 'The headline of the story', (q) => q.headline, REQUIRED),
  text('date', 'YYYY-MM-DD, or an instant in UTC', (q) => q.date, {
    pattern: String.raw`\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?`,
  }),
  text('outlet', 'Who published the article', (q) => q.outlet),
  text('original', 'Where the article was published', (q) => q.original),
  text('language', 'BCP 47', (q) => q.language, REQUIRED),
  text(
    'statement',
    'STORY#QUOTATION of the version seen first, where several stories carry the same words of the same speaker',
    (q) => q.statement,
  ),
  text('jointly_ids', 'Ids of the speakers in "jointly", separated by "; "', (q) => join(q, ({ id }) => id)),
];

function text(
  name: string,
  description: string,
  valueOf: Column['valueOf'],
  constraints?: Column['constraints'],
): Column {
  return { name, type: 'string', description, ...(constraints && { constraints }), valueOf };
}

function join(
  { speakers }: QuotationData,
  tell: (speaker: QuotationData['speakers'][number]) => string,
): string | null {
  const [, ...others] = speakers;
  return others.length === 0 ? null : others.map(tell).join('; ');
}
