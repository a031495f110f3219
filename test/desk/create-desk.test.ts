/** The desk over HTTP: what it shows, what it writes, and whom it refuses. */
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createDesk } from '../../src/desk/create-desk.js';
import { findEntry } from '../../src/desk/find-entry.js';
import { buildDesk } from '../../src/desk/desk-model.js';
import { parseEditorial } from '../../src/editorial/parse-editorial.js';
import { buildSite } from '../../src/website/build-site.js';
import { parseText } from '../story/parse-text.js';
import { makeEditorial } from '../website/make-story.js';

const ARTICLE = `Bridge <b>stays</b> open

2026-03-04

The council met in the hall of Ostvik on Wednesday, and the windows stayed dark.

"Nobody has <i>counted</i> what all of this is going to cost the town in the end."

Mara Lindqvist, the harbour master of Ostvik, sat beside Bo Hartmann.

"We will keep the old bridge open," said Mara Lindqvist.
`;

const story = parseText(ARTICLE, 'bridge.txt');
const { site } = buildSite([story], makeEditorial());
const doubtful = site.stories[0]!.quotations.find((q) => q.status !== 'attributed')!;
const TOKEN = 'a-token-that-nobody-guesses';

let file = '';
let server: Server;
let port = 0;

beforeAll(async () => {
  const desk = createDesk({
    site: () => site,
    read: () => file,
    write: (text) => (file = text),
    token: TOKEN,
  });
  server = createServer((req, res) => {
    void desk(req, res, new URL(req.url!, 'http://localhost')).then((own) => own || res.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => server.close());
beforeEach(() => (file = '# Ours.\n'));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { host: `localhost:${port}`, ...headers };
    const sent = request(
      { port, path, method: body === undefined ? 'GET' : 'POST', headers: all },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          resolve({ status: response.statusCode!, headers: response.headers, body: text });
        });
      },
    );
    sent.on('error', reject).end(body);
  });
}

const choose = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(
    '/_desk/corrections',
    { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json', ...headers },
    new URLSearchParams({ token: TOKEN, story: story.id, quotation: doubtful.id, ...fields }).toString(),
  );

const corrections = () => {
  const bytes = new TextEncoder().encode(file);
  return parseEditorial([{ source: '_editorial/corrections.yaml', bytes }]).editorial.corrections;
};

test('shows what is in doubt, escaped, in a page that runs nothing of others', async () => {
  const { status, headers, body } = await ask('/_desk/');
  expect(status).toBe(200);
  expect(body).toContain('<mark>&quot;Nobody has &lt;i&gt;counted&lt;/i&gt;');
  expect(body).toContain('value="Bo Hartmann"');
  expect(body).not.toContain('<i>');
  expect(body).not.toContain('We will keep the old bridge open');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-frame-options']).toBe('DENY');
});

test('shows all quotations of one story', async () => {
  const { body } = await ask(`/_desk/?story=${story.id}`);
  expect(body).toContain('We will keep the old bridge open');
  // What readers are told already is no guess.
  expect(body).toMatch(/Readers see: <b>Mara Lindqvist<\/b>\.<\/p>\n<details><summary>Why, \d\d % sure/);
});

test('a choice is written as a correction that holds, and can be taken back', async () => {
  const { status, body } = await choose({ speaker: 'Bo Hartmann', note: 'He said so.' });
  expect([status, JSON.parse(body)]).toEqual([200, { said: 'Saved: Bo Hartmann said it.' }]);
  expect(file.startsWith('# Ours.\n')).toBe(true);
  const corrected = buildSite([story], { ...makeEditorial(), corrections: corrections() });
  expect(corrected.diagnostics).toEqual([]);
  expect(corrected.site.stories[0]!.quotations.find((q) => q.id === doubtful.id)).toMatchObject({
    status: 'attributed',
    speaker: { name: 'Bo Hartmann' },
    note: 'He said so.',
  });
  expect((await ask('/_desk/')).body).toContain('Nothing is in doubt.');
  await choose({ choice: 'undo' });
  expect(corrections()).toEqual([]);
  expect((await ask('/_desk/')).body).toContain('value="Bo Hartmann"');
});

test('an entry written by hand is the one that a choice replaces and that is taken back', async () => {
  const hand = `# By hand.
- story: council/bridge.txt
  quote: what all of this is going to cost
  speaker: Mara Lindqvist # asked her
- story: bridge
  quote: what all of this is going to cost the town
  unnamed: a clerk
`;
  file = hand;
  await choose({ speaker: 'Bo Hartmann' });
  expect(corrections().map(({ change }) => change)).toEqual([
    { type: 'speaker', speaker: 'Mara Lindqvist' },
    { type: 'speaker', speaker: 'Bo Hartmann' },
  ]);
  expect((await choose({ choice: 'undo' })).status).toBe(200);
  expect(file).toBe(hand);
  await choose({ choice: 'undo' });
  expect(corrections().map(({ change }) => change.type)).toEqual(['speaker']);
  await choose({ choice: 'undo' });
  expect(file).toBe('# By hand.\n');
  expect(JSON.parse((await choose({ choice: 'undo' })).body)).toEqual({
    said: 'No entry of corrections.yaml is bound to just these words, so nothing was taken back. Take it out by hand.',
  });
});

test('the same choice twice is taken back in one', async () => {
  file = '# Nothing yet.\n';
  await choose({ speaker: 'Bo Hartmann' });
  await choose({ speaker: 'Bo Hartmann' });
  expect((await choose({ choice: 'undo' })).status).toBe(200);
  expect(file).toBe('# Nothing yet.\n');
});

test('words that an editor added can be told to be somebody’s, and be taken out again', () => {
  const added = '- story: bridge\n  quote: the windows stayed dark\n  add-quotation: true\n';
  file = added;
  const now = buildSite([story], { ...makeEditorial(), corrections: corrections() }).site;
  const { id } = now.stories[0]!.quotations.find(({ origin }) => origin === 'editor')!;
  const isWhose = ({ type }: { type: string }) => type !== 'add-quotation';
  expect(findEntry(file, now, 'bridge', id, isWhose)).toBeNull();
  expect(findEntry(file, now, 'bridge', id, () => true)).toBe(0);
  expect(findEntry(`${added}- story: [`, now, 'bridge', id, () => true)).toBeNull();
  expect(findEntry(file, now, 'bridge', doubtful.id, () => true)).toBeNull();
});

test('takes the name of a story’s file, and says where there is no such story', async () => {
  expect((await ask('/_desk/?story=council/bridge.txt')).body).toContain('We will keep the old bridge open');
  const { body } = await ask('/_desk/?story=no%3Csuch');
  expect(body).toContain('No published story is called “no&lt;such”.');
  expect(body).toContain('value="Bo Hartmann"');
});

test.each([
  [
    { choice: 'other', other: ' Kaia\n Moen ' },
    { type: 'speaker', speaker: 'Kaia Moen' },
  ],
  [
    { choice: 'unnamed', descriptor: 'a clerk' },
    { type: 'unnamed', descriptor: 'a clerk' },
  ],
  [{ choice: 'nobody' }, { type: 'no-speaker' }],
  [{ choice: 'no-quotation' }, { type: 'not-a-quotation' }],
])('writes %j', async (fields, change) => {
  expect((await choose(fields)).status).toBe(200);
  expect(corrections()).toMatchObject([{ story: story.id, change }]);
  await choose({ choice: 'undo' });
});

test('without a script the browser is led back to the desk, which says what was saved', async () => {
  const { status, headers } = await choose({ speaker: 'Bo Hartmann' }, { accept: 'text/html' });
  expect([status, headers.location]).toEqual([303, '/_desk/']);
  expect((await ask('/_desk/')).body).toContain('Saved: Bo Hartmann said it.');
  await choose({ choice: 'undo' });
});

test.each([
  ['another host name', { host: 'evil.example' }],
  ['a name that begins like ours', { host: 'localhost.evil.example' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
  ['another origin', { origin: 'http://evil.example' }],
  ['an origin that hides itself', { origin: 'null' }],
])('refuses to write for %s', async (_, headers) => {
  expect((await choose({ speaker: 'Bo Hartmann' }, headers)).status).toBe(403);
  expect(file).toBe('# Ours.\n');
});

test.each([
  [403, { token: 'guessed' }],
  [403, { token: '' }],
  [409, { quotation: 'q-none' }],
  [400, { choice: 'other', other: ' ' }],
  [400, {}],
])('refuses with %i what is no choice of ours: %j', async (status, fields) => {
  expect((await choose(fields)).status).toBe(status);
  expect(file).toBe('# Ours.\n');
});

test('refuses to show the desk to other sites and other names', async () => {
  expect((await ask('/_desk/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await ask('/_desk/', { host: 'evil.example' })).status).toBe(403);
  expect((await ask('/_desk/', { 'sec-fetch-site': 'none' })).status).toBe(200);
});

test('refuses JSON and forms that are too long', async () => {
  expect((await choose({}, { 'content-type': 'application/json' })).status).toBe(400);
  expect((await choose({ other: 'x'.repeat(100_000) })).status).toBe(400);
});

test('writes nothing into a file that it does not understand', async () => {
  file = '- story: [';
  const { status, body } = await choose({ speaker: 'Bo Hartmann' });
  expect([status, file]).toEqual([409, '- story: [']);
  expect(body).toContain('corrections.yaml has an error');
});

test('leaves other addresses to others', async () => {
  expect((await ask('/_deskx')).status).toBe(404);
  expect((await ask('/_desk')).headers.location).toBe('/_desk/');
  expect((await ask('/_desk/nothing')).status).toBe(404);
});

test('what is in doubt links to its place in the story, whatever the file is called', () => {
  const named = buildSite([{ ...story, id: 'AP_Bridge' }], makeEditorial()).site;
  expect(buildDesk(named, new Set(), null).items[0]!.path).toBe(`stories/ap-bridge/#${doubtful.id}`);
});

test('long paragraphs are cut around the words, at a space, and it is shown', () => {
  const long = (word: string) => Array.from({ length: 400 }, () => word).join(' ');
  const text = `Title\n\n2026-03-04\n\n${long('before')}\n\n${long('wordy')} "Nobody has counted what it costs the town." ${long('after')}`;
  const { site: all } = buildSite([parseText(text, 'long.txt')], makeEditorial());
  const [item] = buildDesk(all, new Set(), 'long').items;
  expect(item!.before).toMatch(/^… (?:before ){41,}before$/);
  const [first, ...rest] = item!.paragraph.map((piece) => piece.text);
  expect([first, rest.join('')]).toEqual([
    '… ',
    expect.stringMatching(/^(?:wordy ){140,150}"Nobody .+\."(?: after){140,150} …$/) as string,
  ]);
});
