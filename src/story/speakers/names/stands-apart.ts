/**
 * Words with a capital that stand beside a name and never in it: the verb of a headline, and party and state of a politician.
 *
 *     "Lund Says Hart Lied"   "Ada Lund R-Norrvik"
 */
import { wordSet } from '../../../article/word-set.js';
import { VERB } from '../../words/lexicon.js';
import type { Tokens } from '../../words/tokens.js';

export const standsApart = ({ words, classes }: Tokens, i: number): boolean =>
  isPartyOfState(words[i]!) || ((classes[i]! & VERB) !== 0 && HEADLINE_VERBS.has(words[i]!));

/** "R-Texas", "D-N.Y." */
const isPartyOfState = (word: string) =>
  word.charAt(1) === '-' && PARTIES.has(word.charAt(0)) && word.length > 3;
const PARTIES = new Set(['r', 'd', 'i']);

const HEADLINE_VERBS = wordSet(
  'accuses attacks blasts calls claims criticized criticizes defends denies rips says slams tells tweeted tweets urges vows warns',
);
