// How long it takes to find out who is who over many stories, and how that grows. Run after `npm run compile`:
//   node bench/identity.mjs [5000 10000 20000]
// Stories are made up with two speakers to five stories, six of whom are named in each, under full names, surnames,
// initials and with other middle names; a hundred surnames are shared by many. Prints seconds of CPU for all of
// `buildSite` and for the identities alone.
import { resolveIdentities } from '../dist/website/speakers/resolve-identities.js';
import { buildSite } from '../dist/website/build-site.js';
import { parseEditorial } from '../dist/editorial/parse-editorial.js';

const SYLLABLES =
  'ba be bo da de do fa fe ga ge ha he ka ke la le lo ma me mo na ne no ra re ro sa se so ta te to va ve'.split(
    ' ',
  );
const OFFICES = [
  'mayor',
  'minister',
  'senator',
  'fisherman',
  'teacher',
  'director',
  'spokeswoman',
  'professor',
];

/** The same numbers in the same order on every machine. */
function makeRandom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function makeName(random, parts) {
  let name = '';
  for (let i = 0; i < parts; i++) name += SYLLABLES[random(SYLLABLES.length)];
  return name[0].toUpperCase() + name.slice(1);
}

/**
 * As much of stories as identities and pages' models look at.
 * @returns {any[]}
 */
function makeStories(count) {
  const random = makeRandom(7);
  const surnames = Array.from({ length: 100 + count / 10 }, () => makeName(random, 3));
  const people = Array.from({ length: count * 0.4 }, () => ({
    given: makeName(random, 2),
    surname: surnames[random(surnames.length)],
    role: `${OFFICES[random(OFFICES.length)]} of ${makeName(random, 3)}`,
    topics: [random(300), random(300)],
  }));
  return Array.from({ length: count }, (_, i) => makeStory(i, people, random));
}

function makeStory(i, people, random) {
  // Few people are named often, most seldom.
  const first = Math.floor(people.length * (random(1000) / 1000) ** 3);
  const named = [
    ...new Set(Array.from({ length: 6 }, (_, k) => (first + k * k * random(9)) % people.length)),
  ];
  const speakers = named.map((n) => makeSpeaker(people[n], random));
  const unique = [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()];
  const date = new Date(Date.UTC(2015, 0, 1) + ((i * 2500) / people.length) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return {
    source: `${i}.txt`,
    id: `${date}-story-${i}`,
    headline: `Story ${i}`,
    date,
    outlet: null,
    language: 'en',
    tags: [],
    text: 'x'.repeat(4000),
    blocks: [],
    marks: [],
    removed: [],
    diagnostics: [],
    topics: [...new Set(people[named[0]].topics)].map((n) => ({
      id: `topic-${n}`,
      label: `Topic ${n}`,
      score: 0.5,
    })),
    speakers: unique,
    quotations: unique.slice(0, 3).map((speaker, k) => ({
      id: `q-${k}`,
      spans: [{ start: k * 10, end: k * 10 + 8 }],
      status: 'attributed',
      jointly: [],
      reasons: [],
      speaker: { id: speaker.id, name: speaker.name, type: 'person', role: null },
    })),
  };
}

function makeSpeaker({ given, surname, role }, random) {
  const forms = [
    `${given} ${surname}`,
    `${given} ${surname}`,
    `${given} K. ${surname}`,
    surname,
    `${given[0]}. ${surname}`,
  ];
  const name = forms[random(forms.length)];
  return {
    id: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    type: 'person',
    aliases: [{ name, count: 2 }],
    roles: random(2) === 0 ? [role] : [],
    gender: null,
    mentions: [],
  };
}

function measure(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

if (process.argv[1]?.endsWith('identity.mjs')) {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [5000, 10_000, 20_000];
  const { editorial } = parseEditorial([]);
  for (const size of sizes) {
    const stories = makeStories(size);
    const identities = measure(() => resolveIdentities(stories, []));
    const site = measure(() => buildSite(stories, editorial));
    console.log(
      `${size} stories, ${identities.result.length} speakers: identities ${identities.seconds.toFixed(2)} s, ` +
        `whole site ${site.seconds.toFixed(2)} s, ${((site.seconds / size) * 1e6).toFixed(0)} µs a story`,
    );
  }
}
