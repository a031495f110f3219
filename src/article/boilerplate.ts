/**
 * Paragraphs that are no part of the article: labels, "read more" links, picture credits, sign-offs. To leave one in
 * costs less than to lose a line of the article, so rules see short paragraphs only, and never one with quoted words.
 *
 *     findBoilerplate(body)   // Map { 7 → 'boilerplate-label' } for a seventh paragraph "Latest News"
 */
import type { Body } from './body.js';
import { readWords } from './read-words.js';

const words = (name: string) => readWords(new URL(`./words/${name}.txt`, import.meta.url));
const LABELS = words('boilerplate-labels');
/** By their first word, so that a paragraph is compared with a few only. */
const PREFIXES = new Map<string, string[]>();
for (const prefix of words('boilerplate-prefixes')) {
  const word = firstWord(prefix);
  PREFIXES.set(word, [...(PREFIXES.get(word) ?? []), prefix]);
}

const LONGEST = 220;

/** The blocks to leave out, by index, with the permanent id of the rule. */
export function findBoilerplate(body: Body): Map<number, string> {
  const found = new Map<number, string>();
  for (const [i, block] of body.blocks.entries()) {
    if (block.end - block.start > LONGEST) continue;
    const text = body.text.slice(block.start, block.end);
    const rule = /["“”«»„]/.test(text) ? null : findRule(normalise(text));
    if (rule !== null) found.set(i, rule);
  }
  return found;
}

function findRule(text: string): string | null {
  if (LABELS.has(withoutMarks(text))) return 'boilerplate-label';
  if (PREFIXES.get(firstWord(text))?.some((prefix) => text.startsWith(prefix))) return 'boilerplate-link';
  return null;
}

const normalise = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

function firstWord(text: string): string {
  const end = text.search(/[^a-z0-9'-]/);
  return end === -1 ? text : text.slice(0, end);
}

/** Without marks, arrows and the like around the words. */
function withoutMarks(text: string): string {
  const letter = /[\p{L}\p{N}]/u;
  let start = 0;
  let end = text.length;
  while (start < end && !letter.test(text.charAt(start))) start++;
  while (end > start && !letter.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
