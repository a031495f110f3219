/**
 * A plausible digest for tests of pages: invented people and places, and every case that a page must hold up under —
 * long headlines, names in other scripts, doubtful and unnamed speakers, split, joint and one-word quotations, an
 * excerpt, a retraction, corrections, other languages, stories without quotations and without a date.
 *
 * A paragraph is written with its quotations in braces: `{“Words,”|who}`, with `who` a key of PEOPLE, or `?` for
 * nobody, `~key` for an unsure guess, `=a dock worker` for an unnamed source, `a+b` for a joint statement. Pieces of
 * one split quotation carry `|&` after the first.
 */
import { DEFAULT_PUBLICATION } from '../../src/editorial/publication.js';
import { buildSite } from '../../src/website/build-site.js';
import type {
  Block,
  Publication,
  Quotation,
  Site,
  Span,
  SpeakerRef,
  Story,
  StorySpeaker,
} from '../../src/types.js';
import { slug } from '../../src/story/slug.js';
import { BARE_QUOTATION, BARE_STORY } from './bare-story.js';
import { makeEditorial } from './make-story.js';

const person = (name: string, role: string | null): SpeakerRef => ({
  id: slug(name),
  name,
  type: 'person',
  role,
});

const PEOPLE = new Map<string, SpeakerRef>([
  ['halvorsen', person('Sigrid Halvorsen', 'mayor of Ostmark')],
  ['dahl', person('Marten Dahl', 'harbour master')],
  ['okoro', person('Adaeze Okoro-Lindqvist', 'professor of hydrology at the University of Vell')],
  ['rasheed', person('ليلى الرشيد', 'head of the relief mission')],
  ['wei', person('林慧敏', 'trade envoy')],
  ['brandt', person('Joost van den Brandt', null)],
  ['union', { id: 'dockers-union', name: 'Ostmark Dockers’ Union', type: 'organization', role: null }],
  ['pell', person('Ines Pell', 'transport minister')],
]);

interface Recipe {
  readonly date: string | null;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly topics?: readonly string[];
  readonly more?: Partial<Story>;
}

/** Builds a story from paragraphs in the notation above; `## ` begins a heading, `- ` an item of a list. */
function cookStory({ date, headline, paragraphs, topics = ['Harbour'], more = {} }: Recipe): Story {
  let text = '';
  const blocks: Block[] = [];
  const quotations: (Quotation & { spans: Span[] })[] = [];
  const named = new Map<string, StorySpeaker & { mentions: Span[] }>();
  for (const source of paragraphs) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const [type, body] = source.startsWith('## ')
      ? (['heading', source.slice(3)] as const)
      : source.startsWith('- ')
        ? (['list-item', source.slice(2)] as const)
        : (['paragraph', source] as const);
    for (const part of body.split(/(\{[^{}]*\})/)) {
      const [words, who] = part.startsWith('{')
        ? (part.slice(1, -1).split('|') as [string, string])
        : [part, null];
      const span = { start: text.length, end: text.length + words.length };
      text += words;
      if (who === '&') quotations.at(-1)!.spans.push(span);
      else if (who !== null) quotations.push(makeQuotation(span, who, quotations.length));
    }
    blocks.push({ type, start, end: text.length, ...(type === 'heading' ? { level: 2 } : {}) });
  }
  for (const { name, id, type, role } of PEOPLE.values()) {
    const at = text.indexOf(name.split(' ').at(-1)!);
    const quoted = quotations.some(({ speaker, jointly }) =>
      [speaker, ...jointly].some((ref) => ref?.id === id),
    );
    if (at < 0 && !quoted) continue;
    named.set(id, {
      id,
      name,
      type,
      aliases: [{ name, count: 1 }],
      roles: role === null ? [] : [role],
      gender: null,
      mentions: at < 0 ? [] : [{ start: at, end: at + name.split(' ').at(-1)!.length }],
    });
  }
  return {
    ...BARE_STORY,
    source: `${slug(headline)}.md`,
    id: [date?.slice(0, 10), slug(headline).slice(0, 60).replace(/-$/, '')].filter(Boolean).join('-'),
    headline,
    byline: 'Tove Arnesen',
    outlet: 'Ostmark Courier',
    url: `https://courier.example/${slug(headline).slice(0, 30)}`,
    date,
    text,
    blocks,
    quotations,
    speakers: [...named.values()],
    topics: topics.map((label, i) => ({ id: slug(label), label, score: 0.9 - i * 0.1 })),
    ...more,
  };
}

function makeQuotation(span: Span, who: string, n: number): Quotation & { spans: Span[] } {
  const mixed = who.endsWith('*');
  const name = mixed ? who.slice(0, -1) : who;
  const base = {
    ...BARE_QUOTATION,
    id: `q-${(n + 1).toString(16).padStart(4, '0')}`,
    spans: [span],
    kind: mixed ? ('mixed' as const) : ('direct' as const),
    reasons: ['cue-after', 'surname-of-full-name'],
  };
  if (name === '?') return { ...base, reasons: ['no-cue'] };
  if (name.startsWith('=')) return { ...base, status: 'unnamed', descriptor: name.slice(1) };
  if (name.startsWith('~')) {
    return { ...base, status: 'unsure', speaker: PEOPLE.get(name.slice(1))!, confidence: 0.55 };
  }
  const [first, ...others] = name.split('+').map((key) => PEOPLE.get(key)!);
  return { ...base, status: 'attributed', speaker: first!, jointly: others, confidence: 0.97 };
}

const RECIPES: readonly Recipe[] = [
  {
    date: '2031-05-02T14:05:00Z',
    headline: 'Ostmark shuts its harbour after the second storm in a week',
    topics: ['Harbour', 'Storm', 'Ostmark'],
    more: { dek: 'Ships wait outside the bar while the town counts what the water took.' },
    paragraphs: [
      'OSTMARK — The harbour of Ostmark was closed on Thursday morning after the second storm in a week tore two cranes from the eastern quay and left forty ships waiting outside the bar, the town said.',
      '{“We will open again when the last crane stands, and not an hour before,”|halvorsen} Sigrid Halvorsen, the mayor of Ostmark, told reporters on the quay.',
      'The water rose to within a hand’s breadth of the old mark of 1911. No one was hurt. Two warehouses lost their roofs, and the road to the northern mole cannot be used.',
      'Marten Dahl, the harbour master, called the forecast {“useless”|dahl*} and said the warning had come {“four hours after the wind”|dahl*}.',
      '{“Nobody asked us,”|dahl} he said, {“and nobody will ask us the next time either.”|&} He added: {“That is how it has always been in this town.”|dahl}',
      'A dock worker said the cranes had been {“held together with paint.”|=a dock worker*} The town denies it.',
      '## What the water took',
      'The insurers will begin to count on Monday. Repairs could take until autumn, according to a first estimate by the university, which has measured the quay since 1974 and has warned of its foundations in each of its last nine reports to the town council.',
      '{“A wall that is not looked after for thirty years is not a wall but a hope, and one should not moor ships to a hope. We have written that down every year, in words that a council can understand, and we will go on writing it down until somebody reads it or until there is no more quay about which anything could be written.”|okoro} Adaeze Okoro-Lindqvist said.',
      'The reply of the town was short. {“No.”|?}',
      '## What comes next',
      'The ships outside carry grain and steel. {“We can wait three days,”|~brandt} one captain radioed. The union and the mayor spoke with one voice. {“The harbour will not be sold,”|halvorsen+union} they wrote in a joint statement.',
      '- Cranes: two lost, four standing.',
      '- Roofs: two.',
      '- Ships waiting: forty, of which eleven carry grain that must be landed within the week.',
      '## The argument about money',
      'Ines Pell, the transport minister, said that {“no krone”|pell*} had been cut from the budget. {“I have read what Halvorsen says about us, and I do not recognise my own ministry in it,”|pell} she told the chamber.',
    ],
  },
  {
    date: '2031-05-02',
    headline: 'Relief mission says the valley road is open',
    topics: ['Storm', 'Relief'],
    paragraphs: [
      'The road through the valley can be used again, the relief mission said on Friday.',
      '{“The first forty lorries went through before noon, and every one of them came back empty, as it should be,”|rasheed} its head said.',
      '{“This is not a gift. It is trade,”|wei} the envoy said.',
    ],
  },
  {
    date: '2031-05-02',
    headline:
      'Council of the nine parishes, meeting until four in the morning in the old corn exchange, votes by a single voice, that of its oldest member, who had announced the opposite the day before, to put the question of the harbour, of its cranes and of its debts before all citizens of the town on the first Sunday in October, provided the quay still stands',
    topics: ['Council'],
    more: { outlet: 'The Vale Observer', byline: null },
    paragraphs: ['The vote was 31 to 30.', 'Nobody wished to comment.'],
  },
  {
    date: '2031-05-02',
    headline: 'Le port ferme, la ville attend',
    topics: ['Harbour'],
    more: { language: 'fr', outlet: 'Le Courrier' },
    paragraphs: [
      'Le port est fermé. {« Nous attendons »|?}, dit-on sur le quai, où quarante navires attendent.',
    ],
  },
  {
    date: '2031-05-01',
    headline: 'Dockers call off their strike',
    topics: ['Harbour', 'Labour'],
    paragraphs: [
      '{“There is nothing left to strike against until the cranes are back on their feet,”|union} the Ostmark Dockers’ Union said.',
      '{“I thank them,”|halvorsen} the mayor said. {“We shall remember it.”|halvorsen}',
    ],
  },
  {
    date: '2031-04-28',
    headline: 'Budget: every krone counts, says the minister',
    topics: ['Budget'],
    more: { publish: 'excerpt' },
    paragraphs: [
      'The budget of the coming year will be the smallest in a decade, the ministry of transport said on Monday.',
      '{“Every krone counts, and we have counted every krone,”|pell} Ines Pell said. Critics called it {“thin”|=a critic*}.',
      '{“We shall see in autumn what has been counted,”|okoro} said Adaeze Okoro-Lindqvist.',
    ],
  },
  {
    date: '2031-04-20',
    headline: 'A story that was wrong',
    more: { retracted: 'The document it relied on was forged.' },
    paragraphs: ['{“I never said so,”|dahl} Marten Dahl said.'],
  },
  {
    date: '2030-11-12',
    headline: 'Foundations of the eastern quay are sound, says the harbour master',
    topics: ['Harbour'],
    more: { notes: ['An earlier version gave the wrong year of the first measurement.'] },
    paragraphs: ['{“They will outlive us all,”|dahl} Marten Dahl said of the foundations on Tuesday.'],
  },
  {
    date: null,
    headline: 'Notes on the old mark',
    paragraphs: ['The old mark of 1911 is cut into the wall.'],
  },
];

export const PUBLICATION: Publication = {
  ...DEFAULT_PUBLICATION,
  title: 'The Vale Digest',
  description: 'Who said what in the Vale',
  url: 'https://vale.example',
  basePath: '/digest/',
  language: 'en-GB',
  timeZone: 'Europe/Oslo',
  accent: '#0a7d4f',
};

/** The stories above, with a publication's settings over PUBLICATION. */
export function makeDigest(publication: Partial<Publication> = {}, stories = RECIPES.map(cookStory)): Site {
  const editorial = { ...makeEditorial(), publication: { ...PUBLICATION, ...publication } };
  return buildSite(stories, editorial).site;
}
