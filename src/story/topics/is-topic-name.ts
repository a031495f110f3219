/**
 * Tells names that can be topics ("Justice Ministry", "Saudi Aramco", "ACLU") from people's, who are speakers.
 * In doubt a name is a person's.
 */
import { wordSet } from '../../article/word-set.js';
import { spellPhrase, type Phrase } from './find-phrases.js';
import type { Words } from './scan-words.js';

const HEADS = wordSet(
  'academy accord accords act agency agreement airlines airport alliance amendment army assembly association authority award bank base bay bill board bridge brigade bureau cabinet canal cathedral center centre church circuit coalition college commission committee company conference congress constitution convention corporation corps council county court cup department district dome embassy exchange federation festival force forces foundation front fund games group guard gulf harbour harbor highway hospital hurricane initiative institute island islands lake laboratory law league library mall ministry mission movement mosque museum navy network observatory office orchestra organization organisation palace parliament park parkway party peninsula police port post press prison prize province railway referendum reserve river school sea senate series service society stadium strait street summit sound team telescope theater theatre times tower treaty tribunal tunnel union university valley volcano war zone',
);

/** Acronyms and names with a telling last word, named at least twice. */
export function isTopicName(words: Words, phrase: Phrase): boolean {
  if (phrase.count < 2) return false;
  const label = spellPhrase(words, phrase);
  const parts = label.split(' ');
  if (parts.length === 1) return /^\p{Lu}{2,6}$/u.test(label) || phrase.place;
  return HEADS.has(parts.at(-1)!.toLowerCase());
}
