import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listContent, readArticleFile } from '../../src/article/read-content.js';
import { temporaryFolder, writeTree } from '../temporary-folder.js';

const folder = temporaryFolder();
const write = (path: string, content = 'Ferry stops\n\nIt left.') => {
  writeTree(folder, { [path]: content });
};
const windows = process.platform === 'win32';

describe('listContent', () => {
  test('articles of all formats, below all folders, in the order of their code points', () => {
    for (const path of [
      'b.md',
      'B.MD',
      'a/z.txt',
      'a.html',
      'ä.htm',
      'a/x.markdown',
      '__proto__.md',
      'folder.md/in.md',
    ])
      write(path);
    for (const path of ['x.js', 'x.11ty.js', 'x.json', 'x.php', 'README']) write(path);
    expect(listContent(folder).articles.map(({ source }) => source)).toEqual([
      'B.MD',
      '__proto__.md',
      'a.html',
      'a/x.markdown',
      'a/z.txt',
      'b.md',
      'folder.md/in.md',
      'ä.htm',
    ]);
  });

  test('articles in other formats are named, pictures are not', () => {
    for (const path of ['other/a.docx', 'other/b.PDF', 'other/c.mhtml', 'other/d.png', 'other/.e.pdf'])
      write(path);
    const { diagnostics } = listContent(join(folder, 'other'));
    expect(diagnostics.map(({ source, rule }) => `${source} ${rule}`)).toEqual([
      'a.docx file-format',
      'b.PDF file-format',
      'c.mhtml file-format',
    ]);
    rmSync(join(folder, 'other'), { recursive: true });
  });

  test('what a browser saved beside a page is no article', () => {
    for (const path of ['p/Ferry stops.html', 'p/Ferry stops_files/ad.html', 'p/tide_files/in.html'])
      write(path);
    const { articles, diagnostics } = listContent(join(folder, 'p'));
    expect(articles.map(({ source }) => source)).toEqual(['Ferry stops.html', 'tide_files/in.html']);
    expect(diagnostics.map(({ source, rule }) => `${source} ${rule}`)).toEqual([
      'Ferry stops_files folder-of-page',
    ]);
    rmSync(join(folder, 'p'), { recursive: true });
  });

  test('private folders and hidden files are left out, and it is said', () => {
    for (const path of ['_data/x.md', '.git/x.md', '.hidden.md', 'a/_drafts/y.md', '..md']) write(path);
    const { articles, diagnostics } = listContent(folder);
    expect(articles.filter(({ source }) => /_data|_drafts|(?:^|\/)\./.test(source))).toEqual([]);
    expect(diagnostics.map(({ source, rule }) => `${source} ${rule}`)).toEqual([
      '..md file-hidden',
      '.hidden.md file-hidden',
      '_data folder-private',
      'a/_drafts folder-private',
    ]);
  });

  test('editorial files come apart, read', () => {
    write('_editorial/publication.yaml', 'title: Polva');
    write('_editorial/notes.txt', 'no');
    const { editorial } = listContent(folder);
    expect(editorial.map(({ source }) => source)).toEqual(['_editorial/publication.yaml']);
    expect(Buffer.from(editorial[0]!.bytes).toString()).toBe('title: Polva');
  });

  test('a missing folder is the mistake of the caller', () => {
    expect(() => listContent(join(folder, 'none'))).toThrow();
  });
});

describe.skipIf(windows)('what is no ordinary file', () => {
  test('links are not followed, wherever they lead', () => {
    write('../pullquote-secret.txt', 'secret');
    mkdirSync(join(folder, 'links'), { recursive: true });
    symlinkSync('/etc/hostname', join(folder, 'links/out.md'));
    symlinkSync('../b.md', join(folder, 'links/in.md'));
    symlinkSync('.', join(folder, 'links/loop'));
    symlinkSync('/etc', join(folder, 'links/etc'));
    const { articles, diagnostics } = listContent(folder);
    expect(articles.filter(({ source }) => source.startsWith('links/'))).toEqual([]);
    expect(diagnostics.filter(({ rule }) => rule === 'file-link').map(({ source }) => source)).toEqual([
      'links/in.md',
      'links/out.md',
    ]);
    rmSync(join(folder, '../pullquote-secret.txt'));
  });

  test('a pipe is not opened', () => {
    mkdirSync(join(folder, 'pipes'), { recursive: true });
    execFileSync('mkfifo', [join(folder, 'pipes/fifo.md')]);
    expect(listContent(folder).diagnostics).toContainEqual(
      expect.objectContaining({ source: 'pipes/fifo.md', rule: 'file-special' }),
    );
    const read = readArticleFile({ source: 'pipes/fifo.md', path: join(folder, 'pipes/fifo.md') });
    expect(read).toMatchObject({ diagnostic: { rule: 'file-special' } });
  });

  test('what an editor settled does not lapse because a link leads to it', () => {
    const linked = temporaryFolder();
    symlinkSync(join(folder, '_editorial'), join(linked, '_editorial'));
    expect(listContent(linked).diagnostics).toMatchObject([{ source: '_editorial', severity: 'error' }]);
    rmSync(join(linked, '_editorial'));
    mkdirSync(join(linked, '_editorial'));
    symlinkSync('/etc/hostname', join(linked, '_editorial/corrections.yaml'));
    const { editorial, diagnostics } = listContent(linked);
    expect(editorial).toEqual([]);
    expect(diagnostics).toMatchObject([{ source: '_editorial/corrections.yaml', severity: 'error' }]);
  });

  test('a link put in place of a file that was listed is refused', () => {
    symlinkSync('/etc/hostname', join(folder, 'swapped.md'));
    const read = readArticleFile({ source: 'swapped.md', path: join(folder, 'swapped.md') });
    expect(read).toMatchObject({ diagnostic: { rule: 'file-unreadable' } });
  });

  test('names that are no UTF-8, and names with line ends', () => {
    const odd = Buffer.concat([Buffer.from(`${folder}/odd-`), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]);
    writeFileSync(odd, 'Odd\n\nIt left.');
    write('new\nline.md');
    const { articles } = listContent(folder);
    const found = articles.filter(({ source }) => /^odd|^new/.test(source));
    expect(found.map(({ source }) => source)).toEqual(['new\nline.md', 'odd-\\xff\\xfe.md']);
    for (const entry of found) expect(readArticleFile(entry)).toHaveProperty('file');
  });
});

describe('readArticleFile', () => {
  test('files over the limit and files that are gone are named with the reason', () => {
    write('large.txt', 'x'.repeat(5 * 1024 * 1024 + 1));
    const path = (name: string) => ({ source: name, path: join(folder, name) });
    expect(readArticleFile(path('large.txt'))).toMatchObject({ diagnostic: { rule: 'file-too-large' } });
    expect(readArticleFile(path('gone.txt'))).toMatchObject({ diagnostic: { rule: 'file-unreadable' } });
  });

  test.skipIf(windows || process.getuid?.() === 0)('a file without permission', () => {
    write('locked.txt');
    chmodSync(join(folder, 'locked.txt'), 0);
    expect(readArticleFile({ source: 'locked.txt', path: join(folder, 'locked.txt') })).toHaveProperty(
      'diagnostic',
    );
  });
});
