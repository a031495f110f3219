/**
 * Whether the first word of a sentence, which has a capital anyway, begins a name.
 *
 *     "Lund, who left"   "Added Lund: …"  →  not at "Added";   "Quay repairs" in an article on the quay  →  not at "Quay"
 */
import { wordSet } from '../../../article/word-set.js';
import {
  ADVERB,
  DOCUMENT,
  FIRST_NAME,
  FUNCTION,
  HONORIFIC,
  ORGANIZATION,
  PEOPLE,
  PLACE,
  ROLE,
  VERB,
} from '../../words/lexicon.js';
import { isCapital, Shape } from '../../words/shape.js';
import type { Spelling } from '../../words/spelling.js';
import type { Tokens } from '../../words/tokens.js';
import { continuesName } from './continues-name.js';
import { isNumberOfName } from './is-number-of-name.js';
import { isField } from './joins-body.js';
import { OFFICES } from './office-words.js';
import { standsAsSubject } from './stands-as-subject.js';

/** A name must be known, seen elsewhere, or stand like a subject. `goesOn`: the next word belongs to it. */
export function opensAtBegin(tokens: Tokens, i: number, spelling: Spelling, goesOn: boolean): boolean {
  const classes = tokens.classes[i]!;
  const word = tokens.words[i]!;
  if (!goesOn && STOPS.has(tokens.words[i + 1]!) && !spelling.capital.has(word)) return false;
  if (goesOn || isNumberOfName(tokens, i) || joinsNames(tokens, i) || isField(tokens, i + 1)) return true;
  // "Quay repairs" and "Police said" in an article on the Quay Police, where "quay" and "police" stand too
  const plain = spelling.lower.has(word) && (classes & FIRST_NAME) === 0 && !spelling.surnames.has(word);
  const common = plain && (COMMON_BODIES.has(word) || mayBeNoun(tokens, i + 1));
  if (spelling.capital.has(word) && !common) return true;
  if ((OFFICES.has(word) || BRANCHES.has(word)) && tokens.words[i + 1] === 'of')
    return continuesName(tokens, i + 2, i);
  if ((classes & (FIRST_NAME | PLACE | PEOPLE | HONORIFIC)) !== 0) return true;
  if (tokens.shape[i] === Shape.capitals) return tokens.words[i + 1] === ':' || word.length <= 6;
  if (spelling.lower.has(word) || (classes & (VERB | ROLE | ORGANIZATION | DOCUMENT)) !== 0) return false;
  if (word.endsWith('s') && (tokens.noun[i]! & (ROLE | DOCUMENT | ORGANIZATION)) !== 0) return false;
  if (word.endsWith('ly') || word.endsWith('ing')) return false;
  const next = tokens.words[i + 1] ?? '';
  if (next === ',') return DESCRIBING.has(tokens.words[i + 2]!) || tokens.shape[i + 2] === Shape.number;
  return next === "'s" || next === '(' || standsAsSubject(tokens, i);
}

/** "Department of Quays chief Ada Lund" */
const BRANCHES = new Set(['bureau', 'college', 'department', 'ministry', 'university']);

/** Bodies that are called by the bare word. */
const COMMON_BODIES = new Set(['council', 'court', 'government', 'parliament', 'police']);

/** A word in small letters that is no verb and joins nothing: "Quay repairs". */
const mayBeNoun = ({ shape, classes }: Tokens, k: number) =>
  shape[k] === Shape.lower && (classes[k]! & (VERB | FUNCTION | ADVERB)) === 0;

/** "Lund, who …", "Lund, the mayor": what follows the comma tells of somebody; "Wait, it …" does not. */
const DESCRIBING = wordSet('who whose a an the of which then now however too also');

const STOPS = new Set(['.', '?', '!']);

/** "Quays & Lund" */
const joinsNames = ({ words, shape }: Tokens, i: number) => words[i + 1] === '&' && isCapital(shape[i + 2]!);
