// Builds a small site over an old one again and again, and each time lets another file-system call fail.
//
//   node test/soak/inject-faults.mjs changing|reading [FIRST [LAST]]
//
// `changing`: calls that change the disk. Whichever fails, the output is the old site or the new one, byte for byte.
// `reading`: calls that read. Here an article can be missing from the new site, as the report says; but the site is whole.
// What is left beside the output is gone with the next build. Prints what came out; exits with 1 where it is neither.
import fs, { cpSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuild } from '../../dist/cli/build.js';
import { openOutput } from '../../dist/output/open-output.js';

const NAMES = {
  changing: [
    'mkdir',
    'write',
    'writeFile',
    'appendFile',
    'rename',
    'link',
    'rm',
    'rmdir',
    'unlink',
    'copyFile',
  ],
  reading: ['open', 'read', 'readFile', 'readdir', 'opendir', 'stat', 'lstat', 'fstat', 'realpath', 'access'],
};
const CODES = { changing: ['ENOSPC', 'EROFS'], reading: ['EIO', 'EMFILE'] };
/** An opened file is a change where it is opened for writing. */
const isOpening = (name) => name === 'openSync' || name === 'open';
const writes = (flags) => typeof flags === 'string' && /[wax+]/.test(flags);

const [kind, first = '1', last = 'Infinity'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'pullquote-faults-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const real = new Map();
const state = { calls: 0, failing: 0, code: '', call: '' };

/** Wraps the synchronous, the callback and the promise form of every call of the kind. */
function wrapCalls() {
  for (const name of [...NAMES[kind], 'open']) {
    for (const [owner, form] of [[fs, `${name}Sync`], [fs, name], [fs.promises, name]]) wrap(owner, form); // prettier-ignore
  }
  syncBuiltinESMExports();
}

function wrap(owner, name) {
  const call = owner[name];
  if (typeof call !== 'function' || real.has(call)) return;
  const wrapped = function (...args) {
    const counts = !isOpening(name) || writes(args[1]) === (kind === 'changing');
    if (counts && ++state.calls === state.failing) return failCall(owner, name, args);
    return call.apply(this, args);
  };
  real.set(wrapped, call);
  owner[name] = Object.assign(wrapped, call);
}

function failCall(owner, name, args) {
  state.call = `${name} ${String(args[0]).replace(scratch, '')}`;
  const error = Object.assign(new Error(`${state.code}: ${name} fails on purpose`), { code: state.code });
  if (owner === fs.promises) return Promise.reject(error);
  const callback = name.endsWith('Sync') ? undefined : args.findLast((arg) => typeof arg === 'function');
  if (callback === undefined) throw error;
  process.nextTick(callback, error);
  return undefined;
}

function writeContent(folder, articles) {
  mkdirSync(join(folder, '_editorial'), { recursive: true });
  fs.writeFileSync(
    join(folder, '_editorial', 'publication.yaml'),
    'title: Ostvik\nurl: https://ostvik.example\n',
  );
  for (const [name, who] of articles) {
    const text = `The ferry of ${name}\n\n2026-03-04\n\n"We will keep the ${name} ferry," said ${who}, the mayor.\n`;
    fs.writeFileSync(join(folder, `${name}.txt`), text);
  }
}

const tree = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => `${path.slice(folder.length)}\n${fs.readFileSync(path, 'latin1')}`)
    : [];
const same = (a, b) => a.length === b.length && a.every((file, i) => file === b[i]);

async function build(content, output) {
  try {
    return await runBuild(['--content', content, '--output', output, '--quiet', '--max-failures', '100%']);
  } catch {
    return 1;
  }
}

/** Every page that the map of the site names is there, and so is every file that the home page asks for. */
function isWhole(folder) {
  const map = join(folder, 'sitemap.xml');
  if (!fs.existsSync(map) || !fs.existsSync(join(folder, 'index.html'))) return false;
  const named = fs.readFileSync(map, 'utf8').matchAll(/<loc>https:\/\/ostvik\.example\/([^<]*)<\/loc>/g);
  const asked = fs.readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/(?:href|src)="\/([^"#]*)/g);
  const file = (path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return [...named, ...asked].every(([, path]) => fs.existsSync(join(folder, file(path))));
}

const before = join(scratch, 'before');
const after = join(scratch, 'after');
writeContent(join(before, 'content'), [['Ostvik', 'Mara Lindqvist']]);
writeContent(join(after, 'content'), [['Ostvik', 'Mara Lindqvist'], ['Polva', 'Juhan Saar'], ['Tarn', 'Ada Holm']]); // prettier-ignore
for (const side of [before, after]) await build(join(side, 'content'), join(side, '_site'));
const [old, fresh] = [before, after].map((side) => tree(join(side, '_site')));
const print = process.stderr.write.bind(process.stderr);
process.stderr.write = () => true;
wrapCalls();

const outcomes = new Map();
let reached = true;
let calls = 0;
let bad = 0;
for (let n = Number(first); reached && n <= Number(last); n++) {
  const place = join(scratch, 'place');
  rmSync(place, { recursive: true, force: true });
  cpSync(before, place, { recursive: true });
  cpSync(join(after, 'content'), join(place, 'content'), { recursive: true });
  Object.assign(state, { calls: 0, failing: n, code: CODES[kind][n % 2] });
  const status = await build(join(place, 'content'), join(place, '_site'));
  // What is at work beside the pages may still end.
  await new Promise((resolve) => setTimeout(resolve, 5));
  calls = state.calls;
  reached = calls >= n;
  state.failing = 0;
  const left = tree(join(place, '_site'));
  const outcome = same(left, old)
    ? 'old'
    : same(left, fresh)
      ? 'new'
      : isWhole(join(place, '_site'))
        ? 'whole'
        : 'mixed';
  const fits =
    outcome === 'old' ? true : outcome === 'new' ? true : outcome === 'whole' && kind === 'reading';
  try {
    openOutput(join(place, '_site')).discard();
  } catch (error) {
    print(`call ${n}: the next build cannot begin: ${error.message}\n`);
    bad++;
  }
  const beside = fs.readdirSync(place).filter((name) => name.startsWith('._site'));
  if (!fits || beside.length > 0) {
    bad++;
    print(
      `call ${n} (${state.call}): ${outcome}, status ${status}, left beside: ${beside.join(' ') || 'nothing'}\n`,
    );
  }
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
const sum = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
process.stdout.write(`${kind}, ${calls} calls in a build: ${sum}; ${bad} bad\n`);
process.exit(bad === 0 && outcomes.has('old') ? 0 : 1);
