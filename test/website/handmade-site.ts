/** A small Site made by hand for the tests of what is built from one. People and places are invented. */
import { DEFAULT_PUBLICATION } from '../../src/editorial/publication.js';
import type { Publication, Quotation, Site, Speaker, SpeakerRef, Story } from '../../src/types.js';
import { findStatements } from '../../src/website/statements/find-statements.js';
import { BARE_QUOTATION, BARE_STORY } from './bare-story.js';

export const PUBLICATION: Publication = {
  ...DEFAULT_PUBLICATION,
  title: 'The Vale Digest',
  description: 'Who said what in the Vale',
  url: 'https://vale.example',
};

export const MAYOR: SpeakerRef = {
  id: 'sigrid-halvorsen',
  name: 'Sigrid Halvorsen',
  type: 'person',
  role: 'mayor of Ostmark',
};

/** A story whose text is the quoted words, each followed by "she said."; `attribute` says whose they are. */
export function handmadeStory(
  id: string,
  date: string | null,
  quotes: readonly [words: string, attribution: Partial<Quotation>][],
  more: Partial<Story> = {},
): Story {
  const sentences = quotes.map(([words]) => `“${words}” she said.`);
  const text = sentences.join('\n\n');
  let start = 0;
  const quotations = quotes.map(([words, attribution], at): Quotation => {
    const span = { start, end: start + words.length + 2 };
    start += sentences[at]!.length + 2;
    return { ...BARE_QUOTATION, id: `q-${id.slice(-2)}${at}`, spans: [span], ...attribution };
  });
  return {
    ...BARE_STORY,
    source: `${id}.md`,
    id,
    headline: `Headline of ${id}`,
    outlet: 'Ostmark Courier',
    url: `https://courier.example/${id}`,
    date,
    text,
    blocks: sentences.map((sentence) => {
      const at = text.indexOf(sentence);
      return { type: 'paragraph', start: at, end: at + sentence.length };
    }),
    quotations,
    topics: [{ id: 'harbour', label: 'Harbour', score: 0.8 }],
    ...more,
  };
}

/** An attribution to a speaker. */
export function by(speaker: SpeakerRef, more: Partial<Quotation> = {}): Partial<Quotation> {
  return { status: 'attributed', speaker, confidence: 0.97, ...more };
}

/** A Site of the stories, given newest first; the mayor is its one speaker, the harbour its one topic. */
export function handmadeSite(stories: readonly Story[], publication: Partial<Publication> = {}): Site {
  const dates = stories.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 10)]));
  const live = stories.filter(({ retracted }) => retracted === undefined);
  const quotations = live.flatMap((story) =>
    story.quotations
      .filter(({ status, speaker }) => status === 'attributed' && speaker?.id === MAYOR.id)
      .map(({ id }) => ({ story: story.id, quotation: id })),
  );
  const mayor: Speaker = {
    id: MAYOR.id,
    name: MAYOR.name,
    sortName: 'Halvorsen Sigrid',
    type: 'person',
    aliases: [{ name: 'Halvorsen', count: 2 }],
    roles: [{ role: 'mayor of Ostmark', first: dates.at(-1) ?? null, last: dates[0] ?? null }],
    role: 'mayor of Ostmark',
    firstSeen: dates.at(-1) ?? null,
    lastSeen: dates[0] ?? null,
    outlets: ['Ostmark Courier'],
    wikidata: 'Q0',
    links: ['https://ostmark.example/mayor'],
    quotations,
    namedIn: [],
  };
  return {
    publication: { ...PUBLICATION, ...publication },
    stories,
    speakers: quotations.length === 0 ? [] : [mayor],
    topics: [{ id: 'harbour', label: 'Harbour', stories: live.map(({ id }) => id) }],
    digests: [...new Set(dates)].map((date) => ({
      date,
      stories: stories.filter((story) => story.date?.startsWith(date) === true).map(({ id }) => id),
    })),
    redirects: [],
    statements: findStatements(stories, quotations.length === 0 ? [] : [mayor]),
  };
}
