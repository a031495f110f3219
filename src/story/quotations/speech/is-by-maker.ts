/**
 * Whether "by" and a name behind a passage tell who made the work that it names.
 *
 *     ⟦“Harbour Days,”⟧ by Bo Hart   →   yes;   ⟦“It will hold,”⟧ by May   →   no
 */
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  lookUp,
  PREPOSITION,
  RELATIVE,
  SPEECH_VERB,
} from '../../words/lexicon.js';
import type { Surroundings } from './surroundings.js';

/** Neither before a calendar word nor with a verb of saying beside: "“I was hit,” by Bo Hart, Lund told the court". */
export function isByMaker(
  { stop, hasAuthor, startsSentence, before, after }: Surroundings,
  shape: string,
): boolean {
  if (stop !== ',' || !hasAuthor) return false;
  if ((lookUp(after[after[1] === 'the' ? 2 : 1] ?? '') & CALENDAR) !== 0) return false;
  if (shape === 'title') return true;
  return !isSpeechVerb(before[0] ?? '') && !(startsSentence && isSaidBehind(after));
}

/** "by Bo Hart, the mayor told" */
function isSaidBehind(after: readonly string[]): boolean {
  const from = after.indexOf(',') + 1;
  if (from === 0 || (lookUp(after[from] ?? '') & NO_SUBJECT) !== 0) return false;
  return (
    after[from + 1] !== ',' && (isSpeechVerb(after[from + 1] ?? '') || isSpeechVerb(after[from + 2] ?? ''))
  );
}

const isSpeechVerb = (word: string) => (lookUp(word) & SPEECH_VERB) !== 0;
/** "by Bo Hart, who wrote", "by Bo Hart, also told" */
const NO_SUBJECT = RELATIVE | ADVERB | AUXILIARY | CONJUNCTION | PREPOSITION;
