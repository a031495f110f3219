import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildWebsite } from '../../src/build.js';
import { temporaryFolder } from '../temporary-folder.js';

it('counts a folder that is not read among the failures, for nobody knows what it holds', async () => {
  const content = temporaryFolder();
  const deep = join(content, ...Array.from({ length: 61 }, () => 'd'));
  mkdirSync(deep, { recursive: true });
  for (const folder of [content, deep]) writeFileSync(join(folder, 'a.txt'), 'The ferry\n\nIt sailed.\n');
  const { website, failed } = await buildWebsite({ content });
  expect(website.site.stories.map(({ source }) => source)).toEqual(['a.txt']);
  expect(failed).toEqual([Array.from({ length: 61 }, () => 'd').join('/')]);
});
