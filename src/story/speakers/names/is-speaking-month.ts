/** Whether a surname that is a month's name too ("May") stands for somebody: a month says nothing. */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { ADVERB, DETERMINER, FIRST_NAME, SPEECH_VERB } from '../../words/lexicon.js';

/**
 * "May told them", "said May.", "a tired May said"; but not "said May 3", "in May said", "last May said" and "a hot May
 * suggested". "March" and others that are no first name would be cut from the full name ("Ada March"), and stay out.
 */
export function isSpeakingMonth(tokens: Tokens, i: number): boolean {
  const { words, classes, shape } = tokens;
  if ((classes[i]! & FIRST_NAME) === 0) return false;
  if (speaks(tokens, i - 1)) return shape[i + 1] === Shape.mark;
  const verb = (classes[i + 1]! & ADVERB) === 0 ? i + 1 : i + 2;
  return speaks(tokens, verb) && (!isBehindArticle(tokens, i) || OF_PEOPLE.has(words[verb]!));
}

/** "a hot May", "an unusually hot May" */
function isBehindArticle({ classes }: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - 3; k--) {
    if ((classes[k]! & DETERMINER) !== 0) return true;
  }
  return false;
}

/** What no month does: one may suggest or promise a thing. */
const OF_PEOPLE = new Set(['added', 'insisted', 'replied', 'said', 'told']);

/** Not "may say". */
const speaks = ({ words, classes }: Tokens, k: number) =>
  (classes[k]! & SPEECH_VERB) !== 0 && /[ds]$/.test(words[k]!);
