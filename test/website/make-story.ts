/** Small invented stories for tests of what works over all stories. */
import { slug } from '../../src/story/slug.js';
import type { Editorial, Quotation, SpeakerRule, Story, StorySpeaker } from '../../src/types.js';

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
    source: `${headline}.txt`,
    id: [date, slug(headline)].filter(Boolean).join('-'),
    headline,
    dek: null,
    byline: null,
    dateline: null,
    outlet: extras.outlet ?? null,
    url: null,
    date,
    language: 'en',
    tags: [],
    publish: null,
    text: quoted.map((_, i) => `“Words ${i}.”`).join('\n\n'),
    blocks: [],
    marks: [],
    removed: [],
    diagnostics: [],
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
    id: `q-${i}`,
    spans: [{ start: i * 12, end: i * 12 + 10 }],
    kind: 'direct',
    cue: null,
    sourceSpan: null,
    status: 'attributed',
    speaker: { id, name, type, role: roles[0] ?? null },
    jointly: [],
    descriptor: null,
    confidence: 0.95,
    reasons: ['cue-after'],
    origin: 'parser',
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
  return {
    publication: {
      title: 'The Ostmark Digest',
      description: '',
      url: null,
      basePath: '/',
      language: 'en',
      timeZone: 'UTC',
      about: null,
      publish: 'full',
      accent: null,
      socialImages: true,
    },
    speakers: makeRules(rules),
    topics: [],
    corrections: [],
  };
}
