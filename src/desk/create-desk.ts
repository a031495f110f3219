/**
 * The editor's desk, mounted into `pullquote serve` at `/_desk/`: shows what is in doubt, and writes what an editor
 * chooses into `corrections.yaml`. It writes to disk, so it trusts nobody but its own page in a browser on this
 * machine: other hosts' names, other sites' requests, and forms without the token are refused.
 */
import { timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addCorrection, removeCorrection } from '../editorial/edit-corrections.js';
import type { Correction, Site } from '../types.js';
import { type Bind, buildDesk, findBind, keyOf } from './desk-model.js';
import { findEntry } from './find-entry.js';
import { readChoice, type Choice } from './read-choice.js';
import { DESK, renderDesk } from './render-desk.js';

export interface DeskOptions {
  /** The site as it was last built. */
  readonly site: () => Site;
  /** The text of `corrections.yaml`; empty where there is none. */
  readonly read: () => string;
  readonly write: (text: string) => void;
  /** Not to be guessed; new for each run. */
  readonly token: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

const OWN_NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const LONGEST_FORM = 65_536;
const SHEET = readFileSync(new URL('./desk.css', import.meta.url), 'utf8');
const SCRIPT = readFileSync(new URL('./desk-client.mjs', import.meta.url), 'utf8');
const ASSETS = new Map([
  ['desk.css', { type: 'text/css; charset=utf-8', text: SHEET }],
  ['desk.js', { type: 'text/javascript; charset=utf-8', text: SCRIPT }],
]);

/** Resolves to false for addresses that are not the desk's. */
export function createDesk(options: DeskOptions): Handler {
  const desk: Desk = { options, settled: new Set(), binds: new Map(), last: null, seen: null, said: null };
  return async (request, response, url) => {
    if (url.pathname !== DESK.slice(0, -1) && !url.pathname.startsWith(DESK)) return false;
    const refusal = findRefusal(request);
    if (refusal !== null) send(response, 403, 'text/plain; charset=utf-8', `${refusal}\n`);
    else if (request.method === 'POST') await answerChoice(desk, request, response, url);
    else answerPage(desk, request, response, url);
    return true;
  };
}

interface Desk {
  readonly options: DeskOptions;
  /** What was settled since the site was built. */
  readonly settled: Set<string>;
  /** How what was settled in this run is bound, for a quotation that is none any more can still be taken back. */
  readonly binds: Map<string, Bind>;
  /** The last choice, and the file before and after it. */
  last: { readonly key: string; readonly before: string; readonly after: string } | null;
  seen: Site | null;
  /** For the next page, where the browser runs no script. */
  said: string | null;
}

/** Why a request cannot come from our own page, or from an address typed by the editor; null where it can. */
function findRefusal({ headers, method }: IncomingMessage): string | null {
  const { host = '', origin } = headers;
  if (!OWN_NAMES.test(host)) return 'The desk answers to localhost only.';
  const from = headers['sec-fetch-site'];
  const own = method === 'POST' ? ['same-origin'] : ['same-origin', 'none'];
  if (from !== undefined && !own.includes(from)) return 'The desk does not answer to other sites.';
  if (origin !== undefined && origin !== `http://${host}`) return 'The desk does not answer to other sites.';
  return null;
}

function answerPage(desk: Desk, request: IncomingMessage, response: ServerResponse, url: URL): void {
  const asset = ASSETS.get(url.pathname.slice(DESK.length));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain; charset=utf-8', 'The desk takes GET and POST.\n');
  } else if (asset) send(response, 200, asset.type, asset.text);
  else if (url.pathname === DESK.slice(0, -1)) redirect(response, DESK);
  else if (url.pathname === DESK) {
    const said = desk.said;
    desk.said = null;
    const named = url.searchParams.get('story');
    const model = buildDesk(currentSite(desk), desk.settled, named);
    const missing =
      named !== null && model.story === null ? `No published story is called “${named}”.` : null;
    send(response, 200, 'text/html; charset=utf-8', renderDesk(model, desk.options.token, said ?? missing));
  } else send(response, 404, 'text/plain; charset=utf-8', 'There is no such page at the desk.\n');
}

/** A new build has taken in what was settled before. */
function currentSite(desk: Desk): Site {
  const site = desk.options.site();
  if (site !== desk.seen) {
    desk.seen = site;
    desk.settled.clear();
  }
  return site;
}

async function answerChoice(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const form = url.pathname === `${DESK}corrections` ? await readForm(request) : null;
  if (!form) {
    send(response, 400, 'text/plain; charset=utf-8', 'The desk takes only its own forms.\n');
  } else if (!isToken(form.get('token') ?? '', desk.options.token)) {
    send(response, 403, 'text/plain; charset=utf-8', 'The form is of an earlier run. Load the desk again.\n');
  } else {
    const { status, said } = settle(desk, form);
    if (request.headers.accept?.includes('application/json')) {
      send(response, status, 'application/json', JSON.stringify({ said }));
    } else if (status === 200) {
      desk.said = said;
      redirect(response, DESK);
    } else send(response, status, 'text/plain; charset=utf-8', `${said}\n`);
  }
}

/** Writes the choice into the file; what it says is for the editor. */
function settle(desk: Desk, form: URLSearchParams): { status: number; said: string } {
  const { read, write } = desk.options;
  const story = form.get('story') ?? '';
  const id = form.get('quotation') ?? '';
  const key = keyOf(story, id);
  const bind = desk.binds.get(key) ?? findBind(currentSite(desk), story, id);
  if (!bind) return { status: 409, said: 'The quotation is no longer there. Load the desk again.' };
  const choice = readChoice(form);
  if (!choice) return { status: 400, said: 'Choose a name, or type one.' };
  const before = read();
  const text = apply(desk, before, choice, bind, id);
  if (text === before && choice.type === 'undo') {
    return {
      status: 409,
      said: 'No entry of corrections.yaml is bound to just these words, so nothing was taken back. Take it out by hand.',
    };
  }
  if (text === null) {
    return {
      status: 409,
      said: 'corrections.yaml has an error, or is written in a way that cannot be added to, so nothing was written. Edit the file by hand.',
    };
  }
  write(text);
  // The same choice once more is still to be taken back to what was before the first.
  if (choice.type === 'undo') desk.last = null;
  else if (text !== before) desk.last = { key, before, after: text };
  desk.binds.set(key, bind);
  if (choice.type === 'undo') desk.settled.delete(key);
  else desk.settled.add(key);
  return { status: 200, said: choice.said };
}

function apply(desk: Desk, text: string, choice: Choice, bind: Bind, id: string): string | null {
  const { last } = desk;
  // An entry that the choice took the place of comes back with it.
  if (choice.type === 'undo' && last?.key === keyOf(bind.story, id) && last.after === text)
    return last.before;
  // To say whose words they are is another matter than to add them, but both can be taken back.
  const isAbout = ({ type }: Correction['change']) => choice.type === 'undo' || type !== 'add-quotation';
  const held = findEntry(text, currentSite(desk), bind.story, id, isAbout);
  if (choice.type === 'undo') return removeCorrection(text, bind.story, bind.quote, held);
  return addCorrection(text, { ...bind, change: choice.change, note: choice.note }, held);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_FORM) return null;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function isToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { Location: to, 'Cache-Control': 'no-store' }).end();
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      // With none at all, browsers would hide the origin of our own forms too.
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
    .end(body);
}
