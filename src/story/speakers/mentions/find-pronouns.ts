/** Finds "he", "her", "it", "who" and "we" where they refer to somebody who may speak. */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import {
  DETERMINER,
  FIRST_PERSON,
  IT,
  OBJECT,
  POSSESSIVE,
  PRONOUN,
  RELATIVE,
  SPEECH_VERB,
  THEY,
  genderOf,
} from '../../words/lexicon.js';
import { createPhrase, type Mention, type MentionKind } from '../mention.js';
import { STOPS } from '../../words/nouns.js';

/** The words that are looked at here. */
export const PRONOUNS = PRONOUN | THEY | IT | RELATIVE | FIRST_PERSON;

/** The mention of the pronoun at token `i`, or null. */
export function findPronoun(tokens: Tokens, i: number): Mention | null {
  const classes = tokens.classes[i]!;
  const word = tokens.words[i]!;
  const possessive = (classes & POSSESSIVE) !== 0 && !(word === 'her' && !isPossessiveHer(tokens, i));
  if ((classes & OBJECT) !== 0) return null;
  if (word === 'her' && !possessive) return null;
  const kind: MentionKind =
    (classes & RELATIVE) !== 0 ? 'relative' : (classes & FIRST_PERSON) !== 0 ? 'author' : 'pronoun';
  if (kind === 'relative' && word !== 'who' && word !== 'which' && !isSpeakingThat(tokens, i)) return null;
  return createPhrase(tokens, kind, i, i, i, {
    type: (classes & PRONOUN) !== 0 ? 'person' : (classes & IT) !== 0 ? 'organization' : null,
    gender: genderOf(classes & PRONOUN ? classes : 0),
    plural: (classes & THEY) !== 0 || word === 'we' || word === 'our',
    possessive,
    definite: true,
  });
}

/** "a letter that says": what follows is the verb of something written. */
function isSpeakingThat(tokens: Tokens, i: number): boolean {
  return (
    tokens.words[i] === 'that' &&
    READS.has(tokens.words[i + 1] ?? '') &&
    ((tokens.classes[i - 1] ?? 0) & SPEECH_VERB) === 0
  );
}

const READS = new Set([
  'says',
  'said',
  'reads',
  'read',
  'states',
  'stated',
  'declares',
  'declared',
  'warns',
  'claims',
]);

/** "her aide" against "told her" and "told her that". */
function isPossessiveHer(tokens: Tokens, i: number): boolean {
  const next = tokens.classes[i + 1] ?? 0;
  return tokens.shape[i + 1] === Shape.lower && (next & (STOPS | DETERMINER)) === 0;
}
