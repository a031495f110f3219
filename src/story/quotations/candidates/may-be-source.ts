/**
 * Who may be the source of a quotation beside which nobody is said to speak: whoever is said to speak shortly before.
 *
 *     Lund said the wall would hold. ¶ “It is new.”       Lund's
 *     Lund has built the wall. ¶ “It is new.”             nobody's
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { ADVERB, AUXILIARY, DETERMINER, POSSESSIVE, RELATIVE, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { ASKING } from '../cues/asking.js';
import { skipArticle } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import { firstWord, type Utterance, isWhole, standsByItself } from '../utterance.js';
import { isPassive } from '../cues/is-passive.js';
import { entityOf, type History, type Scene } from '../scene.js';
import { TELLING } from './telling.js';

/**
 * A paragraph without a cue of its own goes on with the speaker of the one before only where that one leaves its
 * quotation open, ends with a colon, with whole sentences of that speaker or with a sentence that says that he spoke.
 * Anything else is a guess: in texts that a scraper has cut up, what stood between is missing.
 */
export function mayBeSource(scene: Scene, number: number, mention: number, history: History): boolean {
  const { tokens } = scene;
  const utterance = scene.utterances[number]!;
  const { head } = scene.mentions[mention]!;
  if (head < utterance.first && isDescribed(scene, utterance, mention)) return false;
  const blocks = utterance.block - tokens.block[head]!;
  if (blocks <= 0 || scene.goesOn[number] === true)
    return blocks !== 0 || !isOnlyToldOf(scene, utterance, mention, history);
  const before = utterance.first - 1;
  if (tokens.block[before] === utterance.block - 1 && tokens.words[before] === ':')
    return !isAnothersColon(scene, before, mention);
  if (speaksAtEndBefore(scene, utterance, mention)) return true;
  if (history.utterance < 0 || history.entity !== entityOf(scene, mention)) return false;
  const last = scene.utterances[history.utterance]!;
  return last.block >= utterance.block - 1 && isWhole(tokens, last);
}

/**
 * Whether a mention that the text does not take for the source may be it all the same: by a name or a role, of whoever
 * spoke last, or of somebody who speaks near by and does not ask; and not in a line of a transcript.
 */
export function mayBeUntold(scene: Scene, utterance: Utterance, mention: number, again: boolean): boolean {
  const { tokens, mentions, cues } = scene;
  const cue = cues[mention];
  if (mentions[mention]!.kind === 'pronoun' || opensWithLabel(tokens, utterance)) return false;
  return again || (isSpeaking(cue) && !ASKING.has(tokens.words[cue!.token]!));
}

/** "Lund spoke. ¶ But Voss was furious: ¶ “It is not.”": not Lund, where the sentence before the colon opens with another. */
function isAnothersColon(scene: Scene, colon: number, mention: number): boolean {
  const { mentions } = scene;
  const { sentence } = scene.tokens;
  if (sentence[mentions[mention]!.head] === sentence[colon]) return false;
  let next = mention + 1;
  while (next < mentions.length && sentence[mentions[next]!.head]! < sentence[colon]!) next++;
  const opening = mentions[next];
  if (opening === undefined || opening.head > colon || opening.possessive) return false;
  return entityOf(scene, next) !== entityOf(scene, mention);
}

/** "Lund has sent boats. “We will see.”": named before a quotation that stands by itself, but not as a speaker. */
function isOnlyToldOf(scene: Scene, utterance: Utterance, mention: number, history: History): boolean {
  const { tokens } = scene;
  const sentence = tokens.sentence[utterance.first]!;
  if (tokens.sentence[scene.mentions[mention]!.head]! >= sentence || scene.cues[mention]?.strong === true)
    return false;
  if (history.entity >= 0 && history.entity === entityOf(scene, mention)) return false;
  return standsByItself(tokens, utterance);
}

/**
 * A paragraph that begins with quoted sentences, behind one that ends with "Lund said the wall would hold." or "…, Lund said.";
 * but not behind a question, which somebody else answers.
 */
function speaksAtEndBefore(
  { tokens, mentions, cues }: Scene,
  utterance: Utterance,
  mention: number,
): boolean {
  const cue = cues[mention] ?? null;
  const before = utterance.first - 1;
  if (cue === null || tokens.block[before] !== utterance.block - 1) return false;
  const verb = tokens.words[cue.token]!;
  if (tokens.sentence[mentions[mention]!.head] !== tokens.sentence[before]) return false;
  if ((!cue.strong && !TELLING.has(verb)) || ASKING.has(verb)) return false;
  const subject = cue.form === 'subject' || cue.form === 'over-aside';
  if (!subject && (cue.form !== 'inverted' || tokens.quoted[cue.token - 1] === 0)) return false;
  return (
    isWhole(tokens, utterance) && standsByItself(tokens, utterance) && !opensWithLabel(tokens, utterance)
  );
}

/** "“Ada Lund: We waited.”": a line of a transcript. */
function opensWithLabel(tokens: Tokens, utterance: Utterance): boolean {
  let k = firstWord(tokens, utterance);
  const most = k + LONGEST_LABEL;
  while (k < most && (tokens.shape[k] === Shape.capital || tokens.shape[k] === Shape.capitals)) k++;
  return tokens.words[k] === ':';
}

const LONGEST_LABEL = 4;

/** "Lund, the mayor, was “a man of the quay”": others say so. */
function isCalled(tokens: Tokens, utterance: Pick<Utterance, 'first' | 'last'>, { last }: Mention): boolean {
  const { words, classes } = tokens;
  const verb = utterance.first - 1;
  if (!COPULAS.has(words[verb]!)) return false;
  if ((classes[firstWord(tokens, utterance)]! & DETERMINER) === 0) return false;
  return last === verb - 1 || (last === verb - 2 && words[verb - 1] === ',');
}
const COPULAS = new Set(['is', 'was', 'were']);

/**
 * "Lund was described as “a danger”", "has been called “a danger”": whoever stands before it is not who says so, but for
 * "Voss said that Lund was …".
 */
export function isDescribed(scene: Scene, utterance: Utterance, mention: number): boolean {
  const { tokens, mentions, cues } = scene;
  const { first, last } = utterance;
  // "as a “danger”"
  const end = skipArticle(tokens, first - 1);
  if (isCalled(tokens, utterance, mentions[mention]!) || isSaidOf(scene, utterance, mention)) return true;
  const as = tokens.words[end] === 'as';
  // "was said to be “late”"
  const be = tokens.words[end] === 'be' && tokens.words[end - 1] === 'to';
  const verb = as ? end - 1 : be ? end - 2 : end;
  // "was shocked “by the price”" says what Lund felt, and may be Lund's own word.
  if (!as && ((tokens.classes[verb] ?? 0) & VERB) === 0) return false;
  if (tokens.shape[verb] !== Shape.lower) return false;
  if (as && isReduced(tokens, verb) && !hasObjectBehind(tokens, verb, last)) return true;
  if (!isPassive(tokens, verb)) return false;
  // "Voss said the summit would be remembered as": the clause has a subject of its own.
  const cue = cues[mention] ?? null;
  const subject = cue?.form === 'subject' && cue.strong && mentions[mention]!.kind !== 'relative';
  const told = subject && cue.token < verb - 3 && tokens.words[verb - 2] !== 'what';
  if (told && tokens.words[last + 1] !== 'by') return false;
  for (let k = verb - 1; k > mentions[mention]!.last && tokens.sentence[k] === tokens.sentence[first]; k--) {
    const word = tokens.words[k]!;
    if (tokens.words[k + 1] === 'that' || (word.endsWith('ing') && word !== 'being')) return false;
  }
  return true;
}

/**
 * "Lund was told to “go home”", "Lund came under fire for being “late”": where Lund is not said to speak, but what others say
 * to her or of her.
 */
function isSaidOf({ tokens, mentions, cues }: Scene, { first }: Utterance, mention: number): boolean {
  const { words, classes, sentence } = tokens;
  const { last, possessive } = mentions[mention]!;
  if ((cues[mention] ?? null) !== null || possessive || sentence[last] !== sentence[first]) return false;
  if (words[first - 1] === 'being' && (words[first - 2] === 'for' || isBlamed(tokens, first - 2)))
    return true;
  let verb = last + 1;
  while (verb < last + LONGEST_CLAUSE && (classes[verb]! & (AUXILIARY | ADVERB)) !== 0) verb++;
  // "was suspended for “…”"
  if (words[first - 1] === 'for' && verb < first - 1 && isPassive(tokens, verb)) return true;
  if ((classes[verb]! & VERB) === 0 || QUOTED_OF.has(words[verb]!) || !isPassive(tokens, verb)) return false;
  if (first - verb > LONGEST_TOLD) return false;
  for (let k = verb + 1; k < first; k++) if ((classes[k]! & VERB) !== 0) return false;
  return true;
}

/** "accused of", "suspected by many of"; but not "proud of", "ashamed of". */
function isBlamed({ words, sentence }: Tokens, of: number): boolean {
  if (words[of] !== 'of') return false;
  for (let k = of - 1; k > of - LONGEST_CLAUSE && sentence[k] === sentence[of]; k--)
    if (BLAMED.has(words[k]!)) return true;
  return false;
}

const BLAMED = new Set(
  'accusation accusations accused charge charges convicted guilty suspected suspicion'.split(' '),
);
/** Longest way from what is done to somebody to the quotation, in tokens. */
const LONGEST_TOLD = 40;

/** "is alleged to have said": what is said of Lund is that she spoke. */
const QUOTED_OF = new Set('alleged believed heard known reported said thought'.split(' '));

/** "the quay, once described as “late”", "a quay known as “late”"; but not "what she described as “late”". */
function isReduced({ words, classes, shape, sentence }: Tokens, verb: number): boolean {
  if (!PARTICIPLE.test(words[verb]!)) return false;
  let k = verb - 1;
  while ((classes[k]! & ADVERB) !== 0 || words[k]!.endsWith('ly')) k--;
  if (sentence[k] !== sentence[verb]) return false;
  if (OPENS.has(words[k]!)) return true;
  if (shape[k] !== Shape.lower || classes[k] !== 0) return false;
  for (; k > verb - LONGEST_CLAUSE && sentence[k] === sentence[verb]; k--)
    if ((classes[k]! & RELATIVE) !== 0 || words[k] === 'what') return false;
  return true;
}

/** "Lund, a former clerk, described as “late” the quay": what is so called follows the verb, which is no participle. */
function hasObjectBehind({ words, classes, shape, sentence }: Tokens, verb: number, last: number): boolean {
  const next = last + 1;
  if (!words[verb]!.endsWith('ed') || sentence[next] !== sentence[last]) return false;
  return (
    (classes[next]! & (DETERMINER | POSSESSIVE)) !== 0 ||
    shape[next] === Shape.capital ||
    CALLED.has(words[next]!)
  );
}

/** They are often called so without an article. */
const CALLED = new Set(
  'allegations attempts calls claims complaints critics reports rumors rumours suggestions'.split(' '),
);
const PARTICIPLE = /^(?:known|seen|[a-z]+ed)$/;
const OPENS = new Set([',', '(', '—', '–', '-']);
/** Longest way from "what" to its verb, in tokens. */
const LONGEST_CLAUSE = 8;
