/** Small invented stories for tests of what works over all stories. */
import { DEFAULT_PUBLICATION } from '../../src/editorial/publication.js';
import { slug } from '../../src/story/slug.js';
import type { Editorial, Quotation, SpeakerRule, Story, StorySpeaker } from '../../src/types.js';
import { BARE_QUOTATION, BARE_STORY } from './bare-story.js';

interface Extras {
  readonly topics?: readonly string[];
  readonly named?: readonly string[];
  readonly outlet?: string;
}

/** `quoted` and `named` are "Name, role"; "(org)" marks an organisation, "(f)" a woman, "(m)" a man; a name is also its only alias. */
export function makeStory(
  date: string | null,
  headline: string,
  quoted: readonly string[],
  extras: Extras = {},
): Story {
  const speakers = [...quoted, ...(extras.named ?? [])].map(makeSpeaker);
  return {
    ...BARE_STORY,
    source: `${headline}.txt`,
    id: [date, slug(headline)].filter(Boolean).join('-'),
    headline,
    outlet: extras.outlet ?? null,
    date,
    text: quoted.map((_, i) => `“Words ${i}.”`).join('\n\n'),
    quotations: quoted.map((_, i) => makeQuotation(speakers[i]!, i)),
    speakers: [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()],
    topics: (extras.topics ?? []).map((label) => ({ id: slug(label), label, score: 0.5 })),
  };
}

function makeSpeaker(text: string): StorySpeaker {
  const [name, ...role] = text.replace(/ \((?:org|f|m)\)/, '').split(', ') as [string, ...string[]];
  return {
    id: slug(name),
    name,
    type: text.includes('(org)') ? 'organization' : 'person',
    aliases: [{ name, count: 1 }],
    roles: role.length > 0 ? [role.join(', ')] : [],
    gender: text.includes('(f)') ? 'female' : text.includes('(m)') ? 'male' : null,
    mentions: [],
  };
}

function makeQuotation({ id, name, type, roles }: StorySpeaker, i: number): Quotation {
  return {
    ...BARE_QUOTATION,
    id: `q-${i}`,
    spans: [{ start: i * 12, end: i * 12 + 10 }],
    status: 'attributed',
    speaker: { id, name, type, role: roles[0] ?? null },
    confidence: 0.95,
    reasons: ['cue-after'],
  };
}

/** Rules for speakers with defaults for what is not given. */
export function makeRules(rules: readonly Partial<SpeakerRule>[]): SpeakerRule[] {
  return rules.map((rule, index) => ({
    name: '',
    type: null,
    aliases: [],
    roles: [],
    neverSameAs: [],
    hide: false,
    wikidata: null,
    links: [],
    line: index + 1,
    ...rule,
  }));
}

/** Defaults, with rules for speakers. */
export function makeEditorial(rules: readonly Partial<SpeakerRule>[] = []): Editorial {
  return { publication: DEFAULT_PUBLICATION, speakers: makeRules(rules), topics: [], corrections: [] };
}
