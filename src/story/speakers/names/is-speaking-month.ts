/** Whether a surname that is a month's name too ("May") stands for somebody: a month says nothing. */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { FIRST_NAME, SPEECH_VERB } from '../../words/lexicon.js';

/**
 * "May told them", "said May."; but not "said May 3", "a hot May suggested". "March" and others that are no first name would be cut from
 * the full name ("Ada March"), and stay out.
 */
export const isSpeakingMonth = ({ words, classes, shape }: Tokens, i: number): boolean =>
  (classes[i]! & FIRST_NAME) !== 0 &&
  (OF_PEOPLE.has(words[i + 1]!) ||
    (shape[i - 1] !== Shape.lower && (classes[i + 1]! & SPEECH_VERB) !== 0) ||
    (shape[i + 1] === Shape.mark && (classes[i - 1]! & SPEECH_VERB) !== 0));

/** What no month does: one may suggest or promise a thing. */
const OF_PEOPLE = new Set(['added', 'asked', 'insisted', 'replied', 'said', 'says', 'told']);
