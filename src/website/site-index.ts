/** Look-ups by id over a Site; ids come from articles, so they are kept in Maps. */
import type { Site, Speaker, Story, Topic } from '../types.js';
import { type StatementIndex, indexStatements } from './statements/index-statements.js';

export interface SiteIndex {
  readonly stories: ReadonlyMap<string, Story>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly statements: StatementIndex;
}

const known = new WeakMap<Site, SiteIndex>();

/** Made once a site, whose pages, files, search and images each ask for it; the maps keep the site's order. */
export function indexSite(site: Site): SiteIndex {
  const index = known.get(site) ?? buildIndex(site);
  known.set(site, index);
  return index;
}

function buildIndex(site: Site): SiteIndex {
  return {
    stories: new Map(site.stories.map((story) => [story.id, story])),
    speakers: new Map(site.speakers.map((speaker) => [speaker.id, speaker])),
    topics: new Map(site.topics.map((topic) => [topic.id, topic])),
    statements: indexStatements(site),
  };
}
