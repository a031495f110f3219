/** Who is cited right behind a quotation: "“…,” Voss recalled Lund saying". */
import type { Tokens } from '../../words/tokens.js';
import { OBJECT } from '../../words/lexicon.js';
import { meantBy } from '../../speakers/coreference/coreference-state.js';
import type { Mention } from '../../speakers/mention.js';
import { skipThe } from '../cues/beside.js';
import type { Cue } from '../cues/cue.js';
import { CITING } from '../cues/find-reported-cue.js';
import type { Scene } from '../scene.js';

/** "“…,” Voss recalled Lund saying", "“…,” the Post quoted Lund as saying": Lund said it. */
export const isRemembered = (tokens: Tokens, { first, last }: Mention, cue: Cue | null) =>
  cue !== null &&
  cue.token === skipThe(tokens, first - 1) &&
  SAYING.has(tokens.words[tokens.words[last + 1] === 'as' ? last + 2 : last + 1]!);

/** "“…,” the Post said, quoting an official", "ended by quoting Lund: “…”"; but not "“…,” Lund tweeted, quoting her letter" */
export const isQuoted = (tokens: Tokens, mention: Mention, cue: Cue | null) =>
  cue !== null &&
  mention.first > cue.token &&
  tokens.words[mention.first - 1] === 'quoting' &&
  // "quoting a poem"
  (mention.kind === 'name' || mention.type === 'person') &&
  isSomebodyCited(tokens, mention, cue);

/** In the sentence of the one who cites. */
const isSomebodyCited = ({ sentence }: Tokens, { first, kind, type, possessive }: Mention, { token }: Cue) =>
  !possessive && kind !== 'document' && type !== 'organization' && sentence[first] === sentence[token];

/** "“…,” Voss recalled him saying", "“…,” the Post quoted a docker as saying", "Citing Lund, the Post said “…”": hardly Voss or the Post. */
export function isOfSomebodyElse(scene: Scene, candidates: readonly number[], outer: number): boolean {
  const { tokens, mentions, cues, coreference } = scene;
  const { words, classes, sentence } = tokens;
  const verb = cues[outer]?.token ?? -2;
  if ((classes[verb + 1]! & OBJECT) !== 0 && SAYING.has(words[verb + 2]!)) return true;
  const body = meantBy(coreference, outer)?.type !== 'person';
  const isSource = (index: number) => {
    const { first, last } = mentions[index]!;
    if (words[last + 1] !== ',') return false;
    const cites = words[first - 1] === 'quoting' || (body && words[first - 1] === 'citing');
    return cites && first < verb && isSomebodyCited(tokens, mentions[index]!, cues[outer]!);
  };
  if (candidates.some(isSource)) return true;
  // "Lund is quoted as saying"
  if (!CITING.has(words[verb]!) || words[verb + 1] === 'as') return false;
  let as = verb + 1;
  while (as < verb + LONGEST_CITED && sentence[as] === sentence[verb] && words[as] !== 'as') as++;
  const isCited = (index: number) => mentions[index]!.first > verb && mentions[index]!.first < as;
  return words[as + 1] === 'saying' && !candidates.some(isCited);
}

/** Each of many citations in one sentence looks for its "as". */
const LONGEST_CITED = 40;

const SAYING = new Set(['saying', 'telling', 'asking']);
