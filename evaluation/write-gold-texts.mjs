#!/usr/bin/env node
/**
 * Writes the texts of the gold as files that `pullquote parse` reads: `node evaluation/write-gold-texts.mjs FOLDER
 * [polnear-dev]`. The first paragraph of each is its headline. For measuring only; never into the project.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold } from './gold-articles.mjs';

/** Writes one file an article, named after its id. */
export function writeTexts(folder, gold) {
  mkdirSync(folder, { recursive: true });
  for (const article of gold) writeFileSync(join(folder, `${article.id}.txt`), article.text);
}

if (process.argv[1]?.endsWith('write-gold-texts.mjs')) {
  const [folder, name = 'polnear-dev'] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Usage: node evaluation/write-gold-texts.mjs FOLDER [polnear-dev|polnear-train]');
    process.exit(2);
  }
  const gold = readGold(name);
  if (gold === null)
    throw new Error(`There is no gold to write: ../shared/quotations/${name}.json is absent.`);
  writeTexts(folder, gold);
  console.log(`${gold.length} articles written to ${folder}`);
}
