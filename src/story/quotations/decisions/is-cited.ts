/** Who is cited right behind a quotation: "“…,” Voss recalled Lund saying". */
import type { Tokens } from '../../words/find-tokens.js';
import { OBJECT } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { skipThe } from '../cues/beside.js';
import type { Cue } from '../cues/cue.js';
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

/** "“…,” Voss recalled him saying": whoever he is, it is not Voss. */
export function isOfSomebodyElse({ tokens, cues }: Scene, outer: number): boolean {
  const verb = cues[outer]?.token ?? -2;
  return ((tokens.classes[verb + 1] ?? 0) & OBJECT) !== 0 && SAYING.has(tokens.words[verb + 2] ?? '');
}

const SAYING = new Set(['saying', 'telling', 'asking']);
