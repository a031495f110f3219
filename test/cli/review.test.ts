/** `pullquote review` and `pullquote diff` as editors meet them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, writeTree } from '../temporary-folder.js';
import { pullquote } from './run-pullquote.js';

const ARTICLE = `Bridge to stay open

2026-03-04

The council met in the hall of Ostvik on Wednesday, and the windows stayed dark.

"Nobody has counted what all of this is going to cost the town in the end."

Mara Lindqvist, the harbour master of Ostvik, sat beside Bo Hartmann. Snow fell on the quay until the morning.

"We will keep the old bridge open," said Mara Lindqvist.
`;

function project(corrections = ''): string {
  const folder = temporaryFolder();
  writeTree(folder, { 'content/bridge.txt': ARTICLE, 'content/_editorial/corrections.yaml': corrections });
  return folder;
}

it('lists a doubtful quotation with an entry that, pasted, settles it', () => {
  const folder = project();
  const { status, stdout } = pullquote(['review'], folder);
  expect(status).toBe(0);
  expect(stdout).toContain('Who said this?');
  expect(stdout).toContain('Nobody has counted');
  const [item] = JSON.parse(pullquote(['review', '--format', 'json'], folder).stdout) as { entry: string }[];
  writeFileSync(join(folder, 'content', '_editorial', 'corrections.yaml'), `${item!.entry}\n`);
  const again = pullquote(['review'], folder);
  expect(again).toMatchObject({ status: 0, stdout: 'Nothing needs a look.\n', stderr: '' });
});

it('warns of a correction that matches nothing', () => {
  const folder = project('- story: no-such-story\n  headline: X\n');
  expect(pullquote(['review'], folder).stderr).toContain('(correction-story)');
});

it('tells what a correction changes, from a folder, from an output of parse, and from a built site', () => {
  const old = project();
  const quote = 'Nobody has counted what all of this is going to cost the town in the end.';
  const now = project(`- story: 2026-03-04-bridge-to-stay-open\n  quote: ${quote}\n  speaker: Bo Hartmann\n`);
  writeFileSync(join(old, 'old.jsonl'), pullquote(['parse', 'content'], old).stdout);
  expect(pullquote(['build', '--quiet'], old).status).toBe(0);
  for (const side of ['content', 'old.jsonl', '_site']) {
    const { status, stdout } = pullquote(['diff', join(old, side), join(now, 'content')], old);
    expect(status).toBe(0);
    expect(stdout).toContain('→ attributed Bo Hartmann');
    expect(stdout).toContain('Bo Hartmann: 0 → 1');
  }
  expect(pullquote(['diff', 'content', 'old.jsonl'], old).stdout).toBe('Nothing changed.\n');
});

it('compares a site with what would be on it: no embargoed, no expired, no second and no retracted story', () => {
  const folder = project('- story: retracted\n  retract: It was invented.\n');
  const add = (name: string, head: string) => {
    const said = `"The ferry of ${name} will sail on Monday," said Mara Lindqvist.`;
    writeFileSync(join(folder, 'content', name), `Ferry of ${name}\n\n${head}\n\n${said}\n`);
  };
  add('retracted.txt', 'Date: 2026-03-03');
  add('later.txt', 'Embargo: 2026-04-01');
  add('over.txt', 'Expires: 2026-03-02');
  writeFileSync(join(folder, 'content', 'copy.txt'), ARTICLE);
  const diff = (...args: string[]) => pullquote(['diff', ...args], folder).stdout;
  writeFileSync(join(folder, 'all.jsonl'), pullquote(['parse', 'content'], folder).stdout);
  expect(pullquote(['build', '--quiet'], folder).status).toBe(0);
  expect(diff('_site', 'content')).toBe('Nothing changed.\n');
  expect(diff('all.jsonl', '_site')).toBe('Nothing changed.\n');
  expect(diff('_site', 'content', '--as-of', '2026-04-02')).toContain('Stories added\n  + later\n');
  // Between two readings all is compared, for an article is best looked at before its day.
  writeFileSync(join(folder, 'content', 'later.txt'), 'Ferry\n\nEmbargo: 2026-04-01\n\nNobody spoke.\n');
  expect(diff('all.jsonl', 'content')).toContain('later\n');
});

it.each([
  [['review', '--format', 'xml']],
  [['review', '--since', 'yesterday']],
  [['review', '--limit', '0']],
  [['review', 'content']],
  [['diff', 'content']],
  [['diff', 'content', 'nowhere']],
  [['diff', 'content', 'content/bridge.txt']],
])('wrong usage: %s', (args) => {
  const { status, stderr } = pullquote(args, project());
  expect(status).toBe(2);
  expect(stderr).toContain('pullquote:');
});
