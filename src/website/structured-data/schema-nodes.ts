/**
 * The things that structured data speaks of, as nodes of schema.org's vocabulary. A node is told in full where it is
 * at home and elsewhere named by its `@id`. Addresses are absolute where the publication gives its own; else they
 * count from the page, as JSON-LD allows.
 */
import { ABOUT, HOME, SEARCH, speakerAddress, storyAddress } from '../pages/addresses.js';
import type { Publication, Site, Speaker, Story } from '../../types.js';
import { addressOf } from '../files/absolute-address.js';
import { DATA_FILES } from '../files/build-open-data.js';
import type { PublicQuotation, PublicSpeaker } from '../files/public-quotation.js';
import type { JsonLdNode } from './format-json-ld.js';

export function websiteId(publication: Publication): string {
  return addressOf(publication, '/#website');
}

function publisherId(publication: Publication): string {
  return addressOf(publication, '/#publisher');
}

/** The site, who publishes it, and how to search it. */
export function websiteNodes(publication: Publication): JsonLdNode[] {
  const { title, description, language } = publication;
  const home = addressOf(publication, HOME);
  return [
    {
      '@type': 'WebSite',
      '@id': websiteId(publication),
      url: home,
      name: title,
      description: description === '' ? null : description,
      inLanguage: language,
      publisher: { '@id': publisherId(publication) },
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${addressOf(publication, SEARCH)}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
    { '@type': 'Organization', '@id': publisherId(publication), name: title, url: home },
  ];
}

/** The article as its outlet published it: the authorship is the byline's, never the digest's. */
export function articleNode(story: Story, publication: Publication): JsonLdNode {
  return {
    '@type': 'NewsArticle',
    '@id': articleId(story, publication),
    url: story.url,
    headline: story.headline,
    description: story.dek,
    datePublished: story.date,
    inLanguage: story.language,
    author: story.byline === null ? null : { '@type': 'Person', name: story.byline },
    publisher: story.outlet === null ? null : { '@type': 'Organization', name: story.outlet },
    keywords: story.topics.map(({ label }) => label),
  };
}

/** The original's address where it is known. */
export function articleId(story: Story, publication: Publication): string {
  return story.url ?? addressOf(publication, `${storyAddress(story.id)}#article`);
}

/** Of a real person's words schema.org's Quotation has a creator; `spokenByCharacter` names the same one. */
export function quotationNode(
  quotation: PublicQuotation,
  story: Story,
  publication: Publication,
): JsonLdNode {
  const speakers = quotation.speakers.map(({ id }) => ({ '@id': speakerId(id, publication) }));
  const address = addressOf(publication, quotation.path);
  return {
    '@type': 'Quotation',
    '@id': address,
    url: address,
    text: quotation.words,
    inLanguage: story.language,
    creator: speakers,
    spokenByCharacter: speakers,
    creditText: quotation.descriptor,
    isPartOf: { '@id': articleId(story, publication) },
  };
}

export function speakerId(id: string, publication: Publication): string {
  return addressOf(publication, `${speakerAddress(id)}#speaker`);
}

/** A speaker as a story names one, with the role at the time. */
export function quotedNode(speaker: PublicSpeaker, publication: Publication): JsonLdNode {
  return {
    '@type': speaker.type === 'person' ? 'Person' : 'Organization',
    '@id': speakerId(speaker.id, publication),
    name: speaker.name,
    url: addressOf(publication, speakerAddress(speaker.id)),
    jobTitle: speaker.type === 'person' ? speaker.role : null,
  };
}

/** A speaker over all stories, with other names, the present role and the same one elsewhere. */
export function speakerNode(speaker: Speaker, publication: Publication): JsonLdNode {
  const { id, name, type, aliases, role, wikidata, links } = speaker;
  return {
    ...quotedNode({ id, name, type, role }, publication),
    alternateName: aliases.map((alias) => alias.name).filter((alias) => alias !== name),
    sameAs: [...(wikidata === null ? [] : [`https://www.wikidata.org/entity/${wikidata}`]), ...links],
  };
}

export const DATA_DESCRIPTION =
  'Who said what: every quotation of the stories on this site with its speaker where one is established, ' +
  'the speakers with their names and roles over time, and the stories with their topics and original addresses.';

/** The open data of the site. */
export function datasetNode({ publication, stories }: Site): JsonLdNode {
  const dates = stories.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 10)]));
  const about = addressOf(publication, ABOUT);
  return {
    '@type': 'Dataset',
    '@id': `${about}#data`,
    url: about,
    name: `${publication.title}: quotations, speakers and stories`,
    description: DATA_DESCRIPTION,
    inLanguage: publication.language,
    isAccessibleForFree: true,
    license: publication.licence ?? null,
    creator: { '@id': publisherId(publication) },
    dateModified: dates[0],
    temporalCoverage: dates.length === 0 ? null : `${dates.at(-1)!}/${dates[0]!}`,
    distribution: DATA_FILES.map(({ path, type }) => ({
      '@type': 'DataDownload',
      contentUrl: addressOf(publication, path),
      encodingFormat: type,
    })),
  };
}
