/** Whole articles, invented like all samples, and who speaks in them as people read it; floors for machines without the shared gold. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Quotation, Story } from '../../src/types.js';
import { parseText } from './parse-text.js';

const FOLDER = new URL('./articles/', import.meta.url);
/** Of the names that are shown so many are right, and of those that could be shown so many are. */
const PRECISION = 0.9;
const RECALL = 0.785;

/** Who speaks the words that begin so: a name, several joined by " & ", "unnamed", or "no speech". */
interface Passage {
  readonly who: string;
  readonly opening: string;
}

/** An article, a line of "===", and a line for each passage: "Ada Lund | the first words of hers". */
function readArticle(name: string): { story: Story; passages: Passage[] } {
  const [text = '', list = ''] = readFileSync(new URL(name, FOLDER), 'utf8').split('\n===\n');
  const passages = list
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([who = '', opening = '']) => ({ who, opening: fold(opening) }));
  return { story: parseText(text, name), passages };
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The quotation that each passage stands in; passages are listed in the order of the article. */
function matchPassages({ text, quotations }: Story, passages: readonly Passage[]): (Quotation | null)[] {
  const spans = quotations.flatMap((quotation) =>
    quotation.spans.map(({ start, end }) => ({ quotation, words: fold(text.slice(start, end)) })),
  );
  return passages.map(({ opening }) => {
    const at = spans.findIndex(({ words }) => words.startsWith(opening) || opening.startsWith(words));
    return at < 0 ? null : spans.splice(at, 1)[0]!.quotation;
  });
}

const isNamed = ({ who }: Passage) => who !== 'unnamed' && who !== 'no speech';
const names = ({ who }: Passage, quotation: Quotation) =>
  who.split(' & ').some((name) => name === quotation.speaker?.name);

test('whole articles: whom the program shows as speaking', () => {
  const wrong: string[] = [];
  let [right, named] = [0, 0];
  for (const file of readdirSync(FOLDER).sort()) {
    const { story, passages } = readArticle(file);
    const matched = matchPassages(story, passages);
    passages.forEach((passage, n) => {
      const quotation = matched[n];
      if (isNamed(passage)) named += 1;
      if (quotation?.status !== 'attributed') return;
      if (names(passage, quotation)) right += 1;
      else wrong.push(`${file}: ${quotation.speaker?.name} for ${passage.who}: ${passage.opening}`);
    });
  }
  const shown = right + wrong.length;
  expect(right / shown, `${right} of ${shown} right\n${wrong.join('\n')}`).toBeGreaterThan(PRECISION);
  expect(right / named, `${right} of ${named} shown`).toBeGreaterThan(RECALL);
});
