/** The compiled command as users and scripts meet it: what it prints, what it leaves on disk, its exit status. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Span, Story } from '../../src/types.js';
import { readTree, temporaryFolder, writeTree } from '../temporary-folder.js';
import { MAIN, pullquote } from './run-pullquote.js';

const article = (headline: string, words: string) =>
  `${headline}\n\n2026-03-04\n\n"${words}," said Mara Lindqvist, the harbour master of Ostvik.\n\nThe council meets on Friday.\n`;

const GOOD = {
  'bridge.txt': article('Bridge to stay open', 'We will keep the old bridge open'),
  'sub/ferry.txt': article('Ferry sails again', 'The ferry sails at noon tomorrow'),
  'third.md':
    '---\ntitle: Quay repaired\ndate: 2026-03-05\n---\n\n"The quay is safe again," Mara Lindqvist said.\n',
};

function project(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  writeTree(join(folder, 'content'), files);
  return folder;
}

describe('wrong usage', () => {
  const folder = temporaryFolder();
  it.each([
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['build', '--colour', 'red'], "Unknown option '--colour'"],
    [['build', 'x'], '"x" is not an option.'],
    [['build', '--content', '.', '--output='], "Option '--output' is empty."],
    [['serve', '--content', '.', '--base-path', 'C:/Git/x/'], '--base-path takes a path such as /digest/'],
    [['build'], 'There is no folder "content".'],
    [['build', '--content', '.', '--max-failures', 'many'], '--max-failures takes a percentage'],
    [['build', '--content', '.', '--as-of', '2026-02-30'], '--as-of takes a day'],
    [['serve', '--content', '.', '--port', '99999'], '--port takes a number'],
    [['parse'], 'parse needs a file or a folder'],
    [['parse', 'nowhere'], 'There is no file or folder "nowhere".'],
  ])('%j ends with status 2 and a hint', (args, message) => {
    const { status, stdout, stderr } = pullquote(args, folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Try "pullquote help".');
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stderr).not.toContain('positional');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not asking for help or the version', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(pullquote(['--version'], folder)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(pullquote(['help'], folder)).toMatchObject({ status: 0, stderr: '' });
    expect(pullquote(['build', '--help'], folder).stdout).toContain('--max-failures');
    expect(pullquote(['parse', '-h'], folder)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('build', () => {
  it('writes the site, sums up, and leaves nothing else', () => {
    const folder = project(GOOD);
    const { status, stdout } = pullquote(['build'], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^3 stories from 3 articles, 1 speaker, /);
    expect(stdout).toMatch(
      /3 quotations: 3 attributed, 0 unnamed, 0 unsure, 0 unattributed\nWritten to _site in [\d.]+ s\n$/,
    );
    expect(readdirSync(folder)).toEqual(['_site', 'content']);
    expect(readFileSync(join(folder, '_site/index.html'), 'utf8')).toContain('Bridge to stay open');
  });

  it('publishes the others where an article fails, names it, and says so with --strict', () => {
    const folder = project({
      ...GOOD,
      'more.txt': GOOD['bridge.txt'].replace('Bridge', 'Tunnel'),
      'empty.txt': '',
      'five.txt': GOOD['bridge.txt'].replace('Bridge', 'Lock'),
    });
    const lax = pullquote(['build', '--report', 'report.json', '--quiet'], folder);
    expect([lax.status, lax.stdout]).toEqual([0, '']);
    expect(lax.stderr).toContain('1 OF 6 ARTICLES COULD NOT BE PUBLISHED:\n  empty.txt');
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Record<string, unknown>;
    expect(report).toMatchObject({
      published: true,
      summary: { articles: 6, stories: 5, failed: 1, errors: 1 },
      failed: [{ source: 'empty.txt', reasons: [{ rule: 'article-empty' }] }],
    });
    const strict = pullquote(['build', '--strict'], folder);
    expect(strict.status).toBe(1);
    expect(strict.stdout).toMatch(/^5 stories from 6 articles, .+ warning, 1 error\n/);
  });

  it('publishes nothing where too many fail, and leaves the old site as it was', () => {
    const folder = project(GOOD);
    pullquote(['build'], folder);
    const before = readTree(join(folder, '_site'));
    writeFileSync(join(folder, 'content/bridge.txt'), '');
    const refused = pullquote(['build'], folder);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('Nothing was published: more than 20 % of the articles failed.');
    expect(readTree(join(folder, '_site'))).toEqual(before);
    expect(pullquote(['build', '--max-failures', '50%'], folder).status).toBe(0);
    expect(readTree(join(folder, '_site'))).not.toEqual(before);
  });

  it('publishes nothing where there is no article, and leaves the old site as it was', () => {
    const folder = project(GOOD);
    pullquote(['build'], folder);
    const before = readTree(join(folder, '_site'));
    mkdirSync(join(folder, 'mistyped'));
    const refused = pullquote(['build', '--content', 'mistyped'], folder);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('Nothing was published: the folder has no article');
    expect(readTree(join(folder, '_site'))).toEqual(before);
  });

  it('publishes nothing where an editorial file is wrong', () => {
    const folder = project({ ...GOOD, '_editorial/corrections.yaml': '- story: x\n  speakr: y\n' });
    const { status, stderr } = pullquote(['build'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('_editorial/corrections.yaml:2:');
    expect(stderr).toContain('Nothing was published');
    expect(readdirSync(folder)).toEqual(['content']);
  });

  it('keeps the addresses it gave beside the editorial files', () => {
    const folder = project({
      ...GOOD,
      '_editorial/publication.yaml': 'title: The Ostvik Record\nurl: https://ostvik.example/digest/\n',
    });
    expect(pullquote(['build'], folder).status).toBe(0);
    const ledger = readFileSync(join(folder, 'content/_editorial/addresses.json'), 'utf8');
    expect(JSON.parse(ledger)).toMatchObject({ speakers: [{ id: 'mara-lindqvist' }] });
    expect(readFileSync(join(folder, '_site/index.html'), 'utf8')).toContain('href="/digest/assets/');
  });

  it('leads from the address of a renamed file to the new one, with its corrections and its entry in the feeds', () => {
    const folder = project({
      'bridge.txt': GOOD['bridge.txt'],
      'sub/ferry.txt': GOOD['sub/ferry.txt'],
      '_editorial/publication.yaml': 'title: The Ostvik Record\nurl: https://ostvik.example/digest/\n',
      '_editorial/corrections.yaml': '- story: bridge\n  add-topic: Crossings\n',
    });
    const site = (file: string) => readFileSync(join(folder, '_site', file), 'utf8');
    const feedIds = () =>
      site('feed.xml')
        .match(/tag:[^<]*\/stories\/[^<]*/g)!
        .sort();
    expect(pullquote(['build'], folder).status).toBe(0);
    const before = feedIds();
    renameSync(join(folder, 'content/bridge.txt'), join(folder, 'content/sub/the-old-bridge.txt'));
    expect(pullquote(['build'], folder)).toMatchObject({ status: 0, stderr: '' });
    expect(site('stories/bridge/index.html')).toContain('/digest/stories/the-old-bridge/');
    expect(site('_redirects')).toBe('/digest/stories/bridge/ /digest/stories/the-old-bridge/ 301\n');
    expect(feedIds()).toEqual(before);
    expect(site('sitemap.xml')).not.toContain('/stories/bridge/');
    expect(site('stories/the-old-bridge/index.html')).toContain('Crossings');
    const stories = JSON.parse(site('data/stories.json')) as { id: string; firstId: string | null }[];
    expect(stories.map(({ id, firstId }) => [id, firstId])).toEqual([
      ['ferry', null],
      ['the-old-bridge', 'bridge'],
    ]);
    const kept = readFileSync(join(folder, 'content/_editorial/addresses.json'), 'utf8');
    expect(pullquote(['build'], folder).status).toBe(0);
    expect(readFileSync(join(folder, 'content/_editorial/addresses.json'), 'utf8')).toBe(kept);
    expect(site('_redirects')).toContain('/digest/stories/bridge/ ');
  });

  it("does not replace somebody else's folder", () => {
    const folder = project(GOOD);
    mkdirSync(join(folder, 'photos'));
    writeFileSync(join(folder, 'photos/cat.jpg'), 'cat');
    const { status, stderr } = pullquote(['build', '--output', 'photos'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('photos holds files that Pullquote did not write');
    expect(readTree(join(folder, 'photos'))).toEqual([['cat.jpg', 'cat']]);
  });
});

describe('parse', () => {
  it('complains of corrections and hidden people that no story has, but not where it read one article only', () => {
    const folder = project({
      ...GOOD,
      '_editorial/corrections.yaml': '- story: gone\n  headline: X\n',
      '_editorial/speakers.yaml': '- name: Gone Person\n  hide: true\n',
    });
    const whole = pullquote(['parse', 'content'], folder).stderr;
    expect(whole).toContain('(correction-story)');
    expect(whole).toContain('(speaker-hidden-nowhere)');
    expect(pullquote(['parse', 'content/third.md'], folder).stderr).toBe('');
  });

  it('prints a line of JSON for each article, in the order of their sources', () => {
    const folder = project({ ...GOOD, 'empty.txt': '' });
    const { status, stdout, stderr } = pullquote(['parse', 'content'], folder);
    expect(status).toBe(0);
    const stories = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { source: string; quotations: { speaker: { id: string } }[] });
    expect(stories.map(({ source }) => source)).toEqual(['bridge.txt', 'sub/ferry.txt', 'third.md']);
    expect(new Set(stories.flatMap(({ quotations }) => quotations.map(({ speaker }) => speaker.id)))).toEqual(
      new Set(['mara-lindqvist']),
    );
    expect(stderr).toContain('empty.txt error');
  });

  it('takes one file', () => {
    const folder = project(GOOD);
    const { stdout } = pullquote(['parse', 'content/third.md'], folder);
    expect(JSON.parse(stdout)).toMatchObject({
      source: 'third.md',
      headline: 'Quay repaired',
      date: '2026-03-05',
    });
  });

  it('prints a plain text as its file has it, with what no reader sees, and nothing that a terminal obeys', () => {
    const line = '"The quay is o\u00ADpen,"\u200B said Ma\u00ADra Lind\u00ADqvist.\u202E\u0081';
    const folder = project({ 'quay.txt': `Quay\n\nShips came on Monday.\u00AD\n\n${line}` });
    const { stdout } = pullquote(['parse', 'content'], folder);
    const story = JSON.parse(stdout) as Story;
    expect(story.text).toBe(`Ships came on Monday.\n\n${line.replace('\u202E\u0081', '')}`);
    const slice = ({ start, end }: Span) => story.text.slice(start, end);
    const { spans, sourceSpan, cue, speaker } = story.quotations[0]!;
    expect([...spans, cue!, sourceSpan!].map(slice)).toEqual([
      '"The quay is o\u00ADpen,"',
      'said',
      'Ma\u00ADra Lind\u00ADqvist',
    ]);
    expect(speaker?.name).toBe('Mara Lindqvist');
    expect(story.speakers[0]!.mentions.map(slice)).toEqual(['Ma\u00ADra Lind\u00ADqvist']);
    expect(stdout).not.toMatch(/[\u0081\u202E\u00AD]/);
  });

  it('prints control characters that a text keeps for its names escaped', () => {
    const line =
      '"The quay is open," said \u00C0\u009B2J Mara Lindqvist\u007F of Fran\u00C3\u0083\u00C2\u00A7ois\u0092 quay\u200F.';
    const folder = project({ 'quay.txt': `Quay\n\nShips came on Monday.\n\n${line}` });
    const { stdout } = pullquote(['parse', 'content'], folder);
    expect((JSON.parse(stdout) as Story).text).toContain('\u00C0\u009B2J Mara');
    expect((JSON.parse(stdout) as Story).text).toContain('ois\u0092 quay');
    expect(stdout).not.toMatch(/[\x7F-\x9F\u200F]/);
  });

  it('stops without a complaint when its reader has seen enough', async () => {
    const folder = project(GOOD);
    for (let copy = 0; copy < 60; copy++)
      cpSync(join(folder, 'content/bridge.txt'), join(folder, `content/${copy}.txt`));
    const run = spawn(process.execPath, [MAIN, 'parse', 'content'], { cwd: folder });
    run.stdout.once('data', () => {
      run.stdout.destroy();
    });
    let errors = '';
    run.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    const status = await new Promise((resolve) => run.once('close', resolve));
    expect([status, errors.includes('EPIPE')]).toEqual([0, false]);
  });
});
