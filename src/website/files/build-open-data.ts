/**
 * The site's data for other programs, under `data/`: quotations (JSON, JSON Lines, CSV), speakers and stories. Field
 * by field in docs/open-data.md. Addresses are absolute where the publication gives its own, else paths on its host.
 */
import { speakerAddress, storyAddress } from '../pages/addresses.js';
import type { Publication, Site, Speaker, Story } from '../../types.js';
import type { SiteFile } from '../pages/page.js';
import { absoluteAddress, basedPath } from './absolute-address.js';
import { formatCsv } from './format-csv.js';
import { publicQuotations, type PublicQuotation } from './public-quotation.js';
import type { SiteIndex } from './site-index.js';

/** The files of open data with their media types, as the Dataset entry and the page about the data name them. */
export const DATA_FILES = [
  { path: '/data/quotations.json', type: 'application/json' },
  { path: '/data/quotations.jsonl', type: 'application/jsonl' },
  { path: '/data/quotations.csv', type: 'text/csv' },
  { path: '/data/speakers.json', type: 'application/json' },
  { path: '/data/stories.json', type: 'application/json' },
] as const;

type DataPath = (typeof DATA_FILES)[number]['path'];

/** One quotation as a line of data. */
export interface QuotationData extends Omit<PublicQuotation, 'path'> {
  readonly url: string;
  readonly story: string;
  readonly headline: string;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly original: string | null;
  readonly language: string;
}

/** All data files, in the order of `DATA_FILES`. */
export function buildOpenData(site: Site, index: SiteIndex): SiteFile[] {
  const quotations = site.stories.flatMap((story) => quotationData(story, site.publication, index));
  const contents: Record<DataPath, string> = {
    '/data/quotations.json': formatList(quotations),
    '/data/quotations.jsonl': quotations.map((line) => `${JSON.stringify(line)}\n`).join(''),
    '/data/quotations.csv': formatCsv(COLUMNS, quotations.map(csvRow)),
    '/data/speakers.json': formatList(site.speakers.map((one) => speakerData(one, site.publication))),
    '/data/stories.json': formatList(site.stories.map((story) => storyData(story, site.publication, index))),
  };
  return DATA_FILES.map(({ path }) => ({ file: path.slice(1), content: contents[path] }));
}

function quotationData(story: Story, publication: Publication, index: SiteIndex): QuotationData[] {
  return publicQuotations(story, index).map(({ id, path, ...quotation }) => ({
    id,
    url: addressOf(publication, path),
    ...quotation,
    story: story.id,
    headline: story.headline,
    date: story.date,
    outlet: story.outlet,
    original: story.url,
    language: story.language,
  }));
}

const COLUMNS = [
  'id',
  'url',
  'words',
  'kind',
  'status',
  'speaker_id',
  'speaker',
  'speaker_type',
  'role',
  'jointly',
  'descriptor',
  'confidence',
  'origin',
  'note',
  'story',
  'headline',
  'date',
  'outlet',
  'original',
  'language',
];

function csvRow(q: QuotationData): (string | number | null)[] {
  const [first, ...jointly] = q.speakers;
  const speaker = [first?.id ?? null, first?.name ?? null, first?.type ?? null, first?.role ?? null];
  const others = jointly.length === 0 ? null : jointly.map(({ name }) => name).join('; ');
  return [
    ...[q.id, q.url, q.words, q.kind, q.status, ...speaker, others, q.descriptor, q.confidence, q.origin],
    ...[q.note, q.story, q.headline, q.date, q.outlet, q.original, q.language],
  ];
}

function speakerData(speaker: Speaker, publication: Publication): object {
  const { id, name, sortName, type, aliases, roles, firstSeen, lastSeen, outlets, wikidata, links } = speaker;
  return {
    ...{ id, url: addressOf(publication, speakerAddress(id)), name, sortName, type, aliases, roles },
    ...{ firstSeen, lastSeen, outlets, wikidata, links },
    quotations: speaker.quotations.length,
    stories: [...new Set(speaker.quotations.map(({ story }) => story))],
  };
}

function storyData(story: Story, publication: Publication, index: SiteIndex): object {
  const { id, headline, dek, byline, dateline, outlet, url, date, language } = story;
  return {
    ...{ id, url: addressOf(publication, storyAddress(id)), headline, dek, byline, dateline, outlet },
    ...{ original: url, date, language },
    topics: story.topics.map((topic) => ({ id: topic.id, label: topic.label, score: topic.score })),
    quotations: publicQuotations(story, index).map((quotation) => quotation.id),
    notes: story.notes ?? [],
    retracted: story.retracted ?? null,
  };
}

function addressOf(publication: Publication, path: string): string {
  return absoluteAddress(publication, path) ?? basedPath(publication, path);
}

/** A JSON array with one value a line, so that a change shows as a change of lines. */
function formatList(values: readonly object[]): string {
  if (values.length === 0) return '[]\n';
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;
}
