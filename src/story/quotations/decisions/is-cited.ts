/** Who is cited right behind a quotation: "“…,” Voss recalled Lund saying". */
import type { Tokens } from '../../words/find-tokens.js';
import { OBJECT } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { skipThe } from '../cues/beside.js';
import type { Cue } from '../cues/cue.js';
import { CITING } from '../cues/find-reported-cue.js';
import type { Scene } from '../scene.js';

/** "“…,” Voss recalled Lund saying", "“…,” the Post quoted Lund as saying": Lund said it. */
export const isRemembered = (tokens: Tokens, { first, last, possessive }: Mention, cue: Cue | null) =>
  cue !== null &&
  cue.token === skipThe(tokens, first - 1) &&
  !possessive &&
  SAYING.has(tokens.words[tokens.words[last + 1] === 'as' ? last + 2 : last + 1]!);

/** "“…,” the Post reported, quoting an official"; but not "“…,” Lund tweeted, quoting her letter" */
export function isQuoted(
  { words, sentence }: Tokens,
  mention: Mention,
  cue: Cue | null,
  last: number,
): boolean {
  const { first, head, possessive } = mention;
  if (cue === null || possessive || cue.token <= last || sentence[head] !== sentence[last]) return false;
  const reports = words[cue.token] === 'reported' && mention.type === 'person';
  return reports && words[first - 1] === 'quoting' && words[first - 2] === ',' && first - 3 === cue.token;
}

/** "“…,” Voss recalled him saying", "“…,” the Post quoted a docker as saying": whoever he is, it is not Voss. */
export function isOfSomebodyElse(
  { tokens, mentions, cues }: Scene,
  candidates: readonly number[],
  outer: number,
): boolean {
  const { words, classes, sentence } = tokens;
  const verb = cues[outer]?.token ?? -2;
  if (((classes[verb + 1] ?? 0) & OBJECT) !== 0 && SAYING.has(words[verb + 2] ?? '')) return true;
  // "Lund is quoted as saying"
  if (!CITING.has(words[verb] ?? '') || words[verb + 1] === 'as') return false;
  let k = verb + 1;
  while (k < verb + LONGEST_CITED && sentence[k] === sentence[verb] && words[k] !== 'as') k++;
  if (words[k] !== 'as' || words[k + 1] !== 'saying') return false;
  return !candidates.some((index) => mentions[index]!.first > verb && mentions[index]!.head < k);
}

/** Longest way from "quoted" to "as", in tokens. */
const LONGEST_CITED = 8;

const SAYING = new Set(['saying', 'telling', 'asking']);
