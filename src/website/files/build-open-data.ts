/**
 * The site's data for other programs, under `data/`: quotations (JSON, JSON Lines, CSV), speakers and stories. Field
 * by field in docs/open-data.md. Addresses are absolute where the publication gives its own, else paths on its host.
 */
import { speakerAddress, storyAddress } from '../pages/addresses.js';
import type { Publication, Site, Speaker, Statement, Story } from '../../types.js';
import type { LongFile } from './site-file.js';
import { addressOf } from './absolute-address.js';
import { formatCsvRow } from './format-csv.js';
import { publicQuotations } from './public-quotation.js';
import { QUOTATION_COLUMNS } from './quotation-columns.js';
import type { QuotationData } from './quotation-data.js';
import type { SiteIndex } from '../site-index.js';

/** The files of open data with their media types, as the Dataset entry and the page about the data name them. */
export const DATA_FILES = [
  { path: '/data/quotations.json', type: 'application/json' },
  { path: '/data/quotations.jsonl', type: 'application/jsonl' },
  { path: '/data/quotations.csv', type: 'text/csv' },
  { path: '/data/speakers.json', type: 'application/json' },
  { path: '/data/stories.json', type: 'application/json' },
] as const;

type DataPath = (typeof DATA_FILES)[number]['path'];

/** All data files, in the order of `DATA_FILES`. */
export function buildOpenData(site: Site, index: SiteIndex): LongFile[] {
  const pieces: Record<DataPath, () => Iterable<string>> = {
    '/data/quotations.json': () => formatList(listQuotations(site, index)),
    '/data/quotations.jsonl': () => formatLines(listQuotations(site, index)),
    '/data/quotations.csv': () => formatTable(listQuotations(site, index)),
    '/data/speakers.json': () => formatList(listSpeakers(site)),
    '/data/stories.json': () => formatList(listStories(site, index)),
  };
  return DATA_FILES.map(({ path }) => ({ file: path.slice(1), content: { pieces: pieces[path] } }));
}

function* listQuotations({ stories, publication }: Site, index: SiteIndex): Iterable<QuotationData> {
  for (const story of stories) yield* quotationData(story, publication, index);
}

function* listSpeakers({ speakers, publication }: Site): Iterable<object> {
  for (const speaker of speakers) yield speakerData(speaker, publication);
}

function* listStories({ stories, publication }: Site, index: SiteIndex): Iterable<object> {
  for (const story of stories) yield storyData(story, publication, index);
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
    statement: nameStatement(index.statements.get(story.id)?.get(id)),
  }));
}

/** `STORY#QUOTATION` of the version seen first; a quotation's id alone is unique only within its story. */
function nameStatement(statement: Statement | undefined): string | null {
  const first = statement?.versions[0];
  return first === undefined ? null : `${first.story}#${first.quotation}`;
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
  const { id, headline, dek, byline, dateline, outlet, url, date, language, firstId } = story;
  return {
    ...{ id, url: addressOf(publication, storyAddress(id)), headline, dek, byline, dateline, outlet },
    ...{ original: url, date, language },
    topics: story.topics.map((topic) => ({ id: topic.id, label: topic.label, score: topic.score })),
    quotations: publicQuotations(story, index).map((quotation) => quotation.id),
    notes: story.notes ?? [],
    retracted: story.retracted ?? null,
    firstId: firstId ?? null,
  };
}

/** A JSON array with one value a line, so that a change shows as a change of lines. */
function* formatList(values: Iterable<object>): Iterable<string> {
  let before = '[\n';
  for (const value of values) {
    yield before + JSON.stringify(value);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function* formatLines(values: Iterable<object>): Iterable<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

function* formatTable(quotations: Iterable<QuotationData>): Iterable<string> {
  yield formatCsvRow(QUOTATION_COLUMNS.map(({ name }) => name));
  for (const quotation of quotations)
    yield formatCsvRow(QUOTATION_COLUMNS.map(({ valueOf }) => valueOf(quotation)));
}
