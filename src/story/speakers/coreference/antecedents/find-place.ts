/**
 * How a mention that a pronoun may take up stands in its sentence.
 *
 *     "When Voss left, Lund said so"  →  Voss: opening; Lund: main
 */
import { wordSet } from '../../../../article/word-set.js';
import { ASKING } from '../../../quotations/cues/clause-words.js';
import { hangsOnPreposition } from '../../../quotations/cues/cue.js';
import { isSubject, meantBy, type State } from '../coreference-state.js';
import { findPhraseStart } from '../find-phrase-start.js';
import { Shape } from '../../../words/shape.js';
import type { Tokens } from '../../../words/tokens.js';
import { AUXILIARY, PREPOSITION, SPEECH_VERB, VERB } from '../../../words/lexicon.js';
import type { Mention } from '../../mention.js';
import { ANSWER } from './sheet.js';

/** The answer to `place` for mention `i`. */
export function answerPlace(state: State, i: number): number {
  const { tokens, sentenceStart } = state;
  const before = state.mentions[i]!;
  const { place } = ANSWER;
  if (before.inside >= 0) return place.inside;
  if (before.possessive) return place.possessive;
  const start = findPhraseStart(tokens, before);
  const word = tokens.words[start - 1] ?? '';
  // "When he called it “old,” Lund said"
  const comma = word === ',' || (tokens.quoted[start - 1] !== 0 && tokens.words[start - 2] === ',');
  if (comma && isMain(state, before)) return place.main;
  const verb = word === 'that' ? start - 2 : start - 1;
  const follows = (tokens.classes[verb]! & SPEECH_VERB) !== 0;
  const ownVerb = (tokens.classes[before.last + 1]! & (AUXILIARY | VERB)) !== 0;
  if (follows) {
    // "The polls suggest Lund leads": nobody tells it.
    if (ownVerb) return isSubject(state, i) ? place.subject : place['inner-subject'];
    return ASKING.has(tokens.words[verb]!) ? place.asked : place.told;
  }
  if (SUBORDINATING.has(word) || (TEMPORAL.has(word) && ownVerb))
    return start - 1 === sentenceStart[tokens.sentence[before.head]!] ? place.opening : place.subordinate;
  if (hangsOnPreposition(tokens, before))
    return isBroughtUp(tokens, before) ? place.subject : place.preposition;
  if (isSubject(state, i)) return place.subject;
  // "but Harbour Works is late": a firm
  const isPerson = meantBy(state, i)?.type === 'person';
  return isPerson && isJoinedSubject(tokens, before, start) ? place.main : place.other;
}

/** "It rained, but Lund saw hope": the subject of a clause that is joined to the first. `start`: where its phrase begins. */
function isJoinedSubject({ words, classes, shape }: Tokens, { kind, last }: Mention, start: number): boolean {
  if (kind !== 'name') return false;
  const joint = words[start - 1]!;
  if (joint !== 'but' && joint !== 'yet' && (joint !== 'and' || words[start - 2] !== ',')) return false;
  const next = last + 1;
  const verb = shape[next] === Shape.lower && (words[next]!.endsWith('ed') || words[next]!.endsWith('s'));
  return verb || (classes[next]! & (AUXILIARY | VERB)) !== 0;
}

/** "One other view came from Lund": the sentence brings Lund up. */
const isBroughtUp = ({ words }: Tokens, { first }: Mention) =>
  words[first - 1] === 'from' && words[first - 2] === 'came';

const SUBORDINATING = wordSet(
  'when while because if although though whether where which that who how what why whom',
);

/** They begin clauses, and phrases too: "after Lund left", "after Lund". */
const TEMPORAL = new Set(['as', 'after', 'before', 'since', 'until', 'than']);

/** "When Voss left, Lund said": behind the comma of an opening clause or phrase. */
function isMain({ tokens, sentenceStart }: State, { head }: Mention): boolean {
  const start = sentenceStart[tokens.sentence[head]!]!;
  const opening = tokens.words[start]!;
  return (
    (tokens.classes[start]! & PREPOSITION) !== 0 ||
    SUBORDINATING.has(opening) ||
    opening.endsWith('ing') ||
    opening === 'asked'
  );
}
