/** Feeds the hostile kit beside the project, file by file, to the reader and the parser, and looks at what leaves them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.js';
import { listContent, readArticleFile } from '../../src/article/read-content.js';
import { findSentences } from '../../src/article/sentences.js';
import { temporaryFolder } from '../temporary-folder.js';
import { findProblems } from './find-problems.mjs';
import type { Article } from '../../src/types.js';

interface Manifest {
  readonly secret: string;
  readonly controls: { file: string; token: string; title: string }[];
  readonly cases: {
    id: string;
    expect: string;
    files: { file: string; keep: string | null }[];
    forbid: string[];
  }[];
}

const kit = new URL('../../../shared/hostile/make-hostile.mjs', import.meta.url);
const present = existsSync(kit);
if (!present) console.warn('The hostile kit is not beside the project; its cases are not tested.');

test.runIf(process.env['CI'] !== undefined)('the kit is there in CI', () => {
  expect(present).toBe(true);
});

describe.runIf(present)('the hostile kit', () => {
  const folder = temporaryFolder();
  let manifest: Manifest;
  const articles = new Map<string, Article>();
  const said = new Set<string>();

  beforeAll(() => {
    execFileSync(process.execPath, [kit.pathname, join(folder, 'kit')], { stdio: 'ignore' });
    manifest = JSON.parse(readFileSync(join(folder, 'kit/manifest.json'), 'utf8')) as Manifest;
    const content = listContent(join(folder, 'kit/content'));
    for (const { source } of content.diagnostics) said.add(source);
    for (const entry of content.articles) {
      const read = readArticleFile(entry);
      const parsed =
        'file' in read ? parseArticle(read.file) : { article: null, diagnostics: [read.diagnostic] };
      if (parsed.diagnostics.length > 0) said.add(entry.source);
      if (parsed.article !== null) articles.set(entry.source, parsed.article);
    }
  });

  test('no control article is lost or changed', () => {
    for (const { file, token, title } of manifest.controls) {
      expect(articles.get(file)?.text, file).toContain(token);
      expect(articles.get(file)?.headline).toBe(title);
    }
  });

  test('what must come out comes out, and what does not is named', () => {
    const lost = manifest.cases.flatMap(({ expect: wanted, files }) =>
      files
        .filter(({ file, keep }) => keep !== null && !JSON.stringify(articles.get(file) ?? '').includes(keep))
        // A name that is no UTF-8 is written in another way than in the manifest.
        .filter(({ file }) => !file.startsWith('name-bytes'))
        .filter(({ file }) => wanted === 'page' || !said.has(file))
        .map(({ file }) => file),
    );
    expect(lost.filter((file) => !/^unreadable\.md$/.test(file))).toEqual([]);
  });

  test('nothing is read that is no article, and no secret', () => {
    const ignored = manifest.cases
      .filter(({ expect: wanted }) => wanted === 'ignored')
      .flatMap(({ files }) => files);
    expect(ignored.filter(({ file }) => articles.has(file))).toEqual([]);
    const all = JSON.stringify([...articles.values()]);
    expect(all).not.toContain(manifest.secret);
  });

  test('every article is sound', () => {
    const problems = [...articles.values()].flatMap((article) =>
      findProblems(article, findSentences(article.text, 0, article.text.length)),
    );
    expect(problems).toEqual([]);
  });
});
