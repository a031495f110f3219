/** Finds "he", "her", "it", "who" and "we" where they refer to somebody who may speak. */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import {
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

/** The mention of the pronoun at token `i`, or null. */
export function findPronoun(tokens: Tokens, i: number): Mention | null {
  const classes = tokens.classes[i]!;
  const word = tokens.words[i]!;
  // "according to him"
  if ((classes & OBJECT) !== 0 && tokens.words[i - 2] !== 'according') return null;
  const kind: MentionKind =
    (classes & RELATIVE) !== 0 ? 'relative' : (classes & FIRST_PERSON) !== 0 ? 'author' : 'pronoun';
  if (kind === 'relative' && word !== 'who' && word !== 'which' && !isSpeakingThat(tokens, i)) return null;
  return createPhrase(tokens, kind, i, i, i, {
    type: (classes & PRONOUN) !== 0 ? 'person' : (classes & IT) !== 0 ? 'organization' : null,
    gender: genderOf(classes & PRONOUN ? classes : 0),
    plural: (classes & THEY) !== 0,
    possessive: (classes & POSSESSIVE) !== 0,
    definite: true,
  });
}

/** "a letter that says": what follows is the verb of something written. */
const isSpeakingThat = ({ words, classes }: Tokens, i: number) =>
  READS.has(words[i + 1]!) && (classes[i - 1]! & SPEECH_VERB) === 0;

const READS = wordSet('says said reads read states stated declares declared warns claims');
