import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/format-diagnostic.js';
import { parseEditorial } from '../../src/editorial/parse-editorial.js';

function parse(files: Record<string, string>) {
  const { editorial, diagnostics } = parseEditorial(
    Object.entries(files).map(([name, text]) => ({
      source: `_editorial/${name}`,
      bytes: new TextEncoder().encode(text),
    })),
  );
  return { ...editorial, messages: diagnostics.map(formatDiagnostic) };
}

describe('publication.yaml', () => {
  it('is not needed', () => {
    const { publication, messages } = parse({});
    expect(messages).toEqual([]);
    expect(publication).toMatchObject({ url: null, basePath: '/', language: 'en', publish: 'full' });
  });

  it('may be empty or hold only comments', () => {
    expect(parse({ 'publication.yaml': '# later\n', 'corrections.yaml': '' }).messages).toEqual([]);
  });

  it('takes the base path from the address, unless it stands by itself', () => {
    const address = 'url: https://example.org/digest\n';
    expect(parse({ 'publication.yaml': address }).publication).toMatchObject({
      url: 'https://example.org',
      basePath: '/digest/',
    });
    expect(parse({ 'publication.yaml': `${address}base-path: news` }).publication.basePath).toBe('/news/');
  });

  it('takes an e-mail or a web address for a contact', () => {
    const contact = (text: string) => parse({ 'publication.yaml': `contact: ${text}` }).publication.contact;
    expect(contact('desk@example.org')).toBe('mailto:desk@example.org');
    expect(contact('https://example.org/write/')).toBe('https://example.org/write/');
  });

  it('is not overlooked where it is called almost so', () => {
    const { messages } = parse({ 'publication.yml': 'title: X\n', 'Speakers.yaml': '', 'notes.yml': '' });
    expect(messages).toEqual([
      '_editorial/publication.yml error A file of this name is not read. Call it "publication.yaml", or take it out. (editorial-file)',
      '_editorial/Speakers.yaml error A file of this name is not read. Call it "speakers.yaml", or take it out. (editorial-file)',
    ]);
  });

  it('keeps words that older YAML turns into something else', () => {
    const { publication } = parse({ 'publication.yaml': 'title: No\ndescription: 2020-01-01\n' });
    expect(publication).toMatchObject({ title: 'No', description: '2020-01-01' });
  });

  it.each([
    ['url: foo', ':1:6 error "url": expected an absolute address (https://example.org), found "foo".'],
    ['url: "javascript:x"', ':1:6 error "url": expected an absolute address'],
    ['title: A\ntime-zone: Atlantis', ':2:12 error "time-zone": expected a time zone'],
    ['titel: A', ':1:8 error The key "titel" means nothing here.'],
    ['accent: red', ':1:9 error "accent": expected a colour such as "#8a1c2b"'],
    ['contact: Ada Lund', ':1:10 error "contact": expected an e-mail or web address, found "Ada Lund".'],
    ['contact: a@b.org?cc=c@d.org', ':1:10 error "contact": expected an e-mail or web address'],
    ['licence: free', ':1:10 error "licence": expected an absolute address'],
    ['social-images: never', ':1:16 error "social-images": expected true or false'],
    ['title: [a]', ':1:8 error "title": expected one line of text, found a list.'],
    ['- title', ':1:1 error The file: expected keys with values'],
    ['title: "a', ':1:6 error The file is not valid YAML: a quotation mark that is never closed'],
    [
      "description: 'b'\ntitle: 'a\nlanguage: en\n",
      ':2:6 error The file is not valid YAML: a quotation mark that is never closed',
    ],
    ['title: A: b', ':1:8 error The file is not valid YAML: a second colon in the line'],
    ['title: A\nlanguage en', 'YAML: a line without a colon'],
    ["title: 'it's'", ':1:12 error The file is not valid YAML: text that goes on behind its quotation mark'],
    ['title: "Ask," she said', ': text that goes on behind its quotation mark'],
    ['title: A\n\turl: b', ':2:1 error The file is not valid YAML: a tab before the key'],
    ['title: A\n]', ':2:1 error The file is not valid YAML: something that does not fit'],
    [
      'title: a\ntitle: b',
      ':2:1 error The file is not valid YAML: a key that stands there twice. Correct the line.',
    ],
    ['x: !!js/function "y"', ':1:4 error The file is not valid YAML'],
    ['__proto__: {a: 1}', 'error The key "__proto__" means nothing here.'],
  ])('%j is refused: %s', (text, message) => {
    const { messages } = parse({ 'publication.yaml': text });
    expect(messages.join('\n')).toContain(message);
    expect(messages[0]).toMatch(/^_editorial\/publication\.yaml:/);
  });

  it('does not expand a bomb of aliases', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1},*a${i - 1}` : 'x'}]`,
    );
    expect(parse({ 'publication.yaml': levels.join('\n') }).messages[0]).toContain('not valid YAML');
  });

  it('refuses what is not UTF-8', () => {
    const { diagnostics } = parseEditorial([
      { source: '_editorial/publication.yaml', bytes: new Uint8Array([0x74, 0xff, 0xfe]) },
    ]);
    expect(diagnostics.map((d) => d.rule)).toEqual(['editorial-encoding']);
  });
});

describe('speakers.yaml and topics.yaml', () => {
  it('fill in what is not written', () => {
    const { speakers, topics } = parse({
      'speakers.yaml': '- name: Ingrid Solheim\n  aliases: Solheim\n  never-same-as: [Ivar Solheim]\n',
      'topics.yaml': '- label: Harbour\n  hide: true\n',
    });
    expect(speakers).toEqual([
      {
        name: 'Ingrid Solheim',
        type: null,
        aliases: ['Solheim'],
        roles: [],
        neverSameAs: ['Ivar Solheim'],
        hide: false,
        wikidata: null,
        links: [],
        line: 1,
      },
    ]);
    expect(topics).toEqual([{ label: 'Harbour', aliases: [], hide: true }]);
  });

  it('give a topic no name of another one, but its own as often as one likes', () => {
    const { messages } = parse({
      'topics.yaml':
        '- label: Bridges\n  aliases: [old bridge, bridges]\n- label: Crossings\n  aliases: [fords, Old bridge]\n',
    });
    expect(messages).toEqual([
      '_editorial/topics.yaml:4:20 error "2.aliases.2": expected a name that entry 1 does not have, found "Old bridge". Correct the value. (editorial-value)',
    ]);
  });

  it('name the entry, counted from 1', () => {
    const { messages } = parse({
      'speakers.yaml': '- name: A\n- aliases: [B]\n- name: C\n  hide: perhaps\n',
    });
    expect(messages).toEqual([
      '_editorial/speakers.yaml:2:3 error "2.name": expected one line of text, found nothing. Correct the value. (editorial-value)',
      '_editorial/speakers.yaml:4:9 error "3.hide": expected true or false, found "perhaps". Correct the value. (editorial-value)',
    ]);
  });
});

it('keys are told by the number of their entry, counted from one', () => {
  const { messages } = parse({ 'speakers.yaml': '- name: A\n- name: B\n  alias: C\n' });
  expect(messages.join()).toContain(
    '_editorial/speakers.yaml:3:10 error The key "2.alias" means nothing here.',
  );
});

it('two versions that were merged are told once, with the line', () => {
  const sides = '<<<<<<< HEAD\n  headline: One\n=======\n  headline: Two\n>>>>>>> other\n';
  const { messages } = parse({ 'corrections.yaml': `- story: a\n${sides}- story: b\n  headline: Three\n` });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('_editorial/corrections.yaml:2:1 error');
  expect(messages[0]).toContain('two versions that were merged');
});

describe('corrections.yaml', () => {
  it('binds each change to its story, words and line', () => {
    const { corrections, messages } = parse({
      'corrections.yaml': [
        '- story: a',
        '  quote: The bridge stays',
        '  before: she said',
        '  speaker: Ingrid Solheim',
        '  note: We named the wrong speaker.',
        '- { story: a, quote: Aye, not-a-quotation: true }',
        '- { story: a, quote: No, no-speaker: true }',
        '- { story: a, quote: No, unnamed: an aide }',
        '- { story: a, quote: New words, add-quotation: true, speaker: Jo Berg }',
        '- { story: b, headline: Better }',
        '- { story: b, add-topic: Harbour }',
        '- { story: b, remove-topic: Sea }',
        '- { story: b, retract: It was a hoax. }',
      ].join('\n'),
    });
    expect(messages).toEqual([]);
    expect(corrections[0]).toEqual({
      story: 'a',
      quote: { exact: 'The bridge stays', prefix: 'she said', suffix: '' },
      change: { type: 'speaker', speaker: 'Ingrid Solheim' },
      note: 'We named the wrong speaker.',
      line: 1,
    });
    expect(corrections.map(({ change, line }) => [line, change.type])).toEqual([
      [1, 'speaker'],
      [6, 'not-a-quotation'],
      [7, 'no-speaker'],
      [8, 'unnamed'],
      [9, 'add-quotation'],
      [10, 'headline'],
      [11, 'add-topic'],
      [12, 'remove-topic'],
      [13, 'retract'],
    ]);
    expect(corrections[4]?.change).toEqual({ type: 'add-quotation', speaker: 'Jo Berg' });
    const named = parse({ 'corrections.yaml': '- { story: a, quote: New words, add-quotation: Jo Berg }' });
    expect(named.corrections[0]?.change).toEqual(corrections[4]?.change);
  });

  it.each([
    [
      '- { story: a, quote: x }',
      'Entry 1: expected one change, such as "speaker: …" or "headline: …", found none.',
    ],
    ['- { story: a, quote: x, speaker: A, unnamed: b }', 'found speaker and unnamed.'],
    ['- { story: a, retract: no }', '"1.retract": expected the reason, for readers, found "no".'],
    ['- { story: a, quote: x, speaker: true }', '"1.speaker": expected a name, found "true".'],
    ['- { story: a, quote: x, unnamed: yes }', '"1.unnamed": expected what the source is called'],
    [
      '- { story: a, quote: x, add-quotation: yes }',
      '"1.add-quotation": expected true, or a name, found "yes".',
    ],
    ['- { story: a, speaker: A }', 'the quoted words (quote: …) with speaker'],
    ['- { story: a, quote: x, headline: y }', 'no quote with headline'],
    ['- { quote: x, speaker: y }', '"1.story": expected one line of text, found nothing'],
  ])('%s is refused', (text, message) => {
    expect(parse({ 'corrections.yaml': text }).messages.join('\n')).toContain(message);
  });
});
