/**
 * Words with a capital that stand beside a name and never in it: the verb of a headline, and party and state of a politician.
 *
 *     "Lund Says Hart Lied"   "Ada Lund R-Norrvik"
 */
import { wordSet } from '../../../article/word-set.js';
import { VERB } from '../../words/lexicon.js';
import type { Tokens } from '../../words/tokens.js';

export const standsApart = ({ words, classes }: Tokens, i: number): boolean =>
  isPartyOfState(words, i) || ((classes[i]! & VERB) !== 0 && HEADLINE_VERBS.has(words[i]!));

/** "R-Texas", "D-N.Y." */
const isPartyOfState = (words: readonly string[], i: number) =>
  PARTY.test(words[i]!) && (words[i]!.length > 3 || (words[i + 1] === '.' && words[i + 2]?.length === 1));
const PARTY = /^[rdi]-./;

const HEADLINE_VERBS = wordSet(
  'accuses attacks blasts calls claims criticized criticizes defends denies rips says slams tells tweeted tweets urges vows warns',
);
