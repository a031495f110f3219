/**
 * Who may be the source of a quotation beside which nobody is said to speak: whoever is said to speak shortly before.
 *
 *     Lund said the wall would hold. ¶ “It is new.”       Lund's
 *     Lund has built the wall. ¶ “It is new.”             nobody's
 */
import { countBefore } from '../../count-before.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { ADVERB, AUXILIARY, DETERMINER, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { ASKING, NAMING, TELLING } from '../cues/clause-words.js';
import { skipArticle } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import { firstWord, type Utterance, isWhole, standsByItself } from '../utterance.js';
import { isPassive } from '../cues/is-passive.js';
import { entityOf, type History, type Scene } from '../scene.js';

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
  if (blocks > 0 && scene.goesOn[number] === true) return true;
  if (blocks <= 0) return !isOnlyToldOf(scene, utterance, mention, history);
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
  // By halving: a transcript may ask it of every paragraph.
  const next = countBefore(mentions, ({ head }) => sentence[head]! < sentence[colon]!);
  const isThere = next < mentions.length && sentence[mentions[next]!.head] === sentence[colon];
  return isThere && entityOf(scene, next) !== entityOf(scene, mention);
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
function speaksAtEndBefore(scene: Scene, utterance: Utterance, mention: number): boolean {
  const { tokens, mentions, cues } = scene;
  const cue = cues[mention] ?? null;
  const before = utterance.first - 1;
  if (cue === null || tokens.block[before] !== utterance.block - 1) return false;
  const verb = tokens.words[cue.token]!;
  if (tokens.sentence[mentions[mention]!.head] !== tokens.sentence[before]) return false;
  if ((!cue.strong && !TELLING.has(verb)) || ASKING.has(verb)) return false;
  return standsByItself(tokens, utterance) && !opensWithLabel(tokens, utterance);
}

/** "“Ada Lund: We waited.”": a line of a transcript. */
function opensWithLabel(tokens: Tokens, utterance: Utterance): boolean {
  let k = firstWord(tokens, utterance);
  for (let n = 0; n < LONGEST_LABEL && tokens.shape[k] === Shape.capital; n++) k++;
  return tokens.words[k] === ':';
}

const LONGEST_LABEL = 8;

/** "Lund was “a man of the quay”": others say so. */
function isToldAs(tokens: Tokens, utterance: Utterance, { last }: Mention): boolean {
  const verb = utterance.first - 1;
  const described = (tokens.classes[firstWord(tokens, utterance)]! & DETERMINER) !== 0;
  return last === verb - 1 && COPULAS.has(tokens.words[verb]!) && described;
}

const COPULAS = new Set(['is', 'was', 'were']);

/** How far from a mention a quotation is still looked at as told of it: each of thousands of quotations behind it may ask. */
const LONGEST_CLAUSE = 60;
const MOST_ADVERBS = 8;

/**
 * "Lund was described as “a danger”", "has been called “a danger”": whoever stands before it is not who says so, but for
 * "Voss said that Lund was …".
 */
export function isDescribed(scene: Scene, utterance: Utterance, mention: number): boolean {
  const { tokens, mentions, cues } = scene;
  // "as a “danger”"
  const end = skipArticle(tokens, utterance.first - 1);
  if (isToldAs(tokens, utterance, mentions[mention]!) || isSaidOf(scene, utterance, mention)) return true;
  const as = tokens.words[end] === 'as';
  const verb = as ? end - 1 : end;
  // "was shocked “by the price”" says what Lund felt, and may be Lund's own word.
  if (!as && (tokens.classes[verb]! & VERB) === 0) return false;
  if (as && isReduced(tokens, verb)) return true;
  if (!isPassive(tokens, verb)) return false;
  // "Voss said that the plan had been called"
  if (NAMING.has(tokens.words[verb]!) && tokens.words[verb - 1] === 'been') return true;
  // "Voss said the summit would be remembered as": the clause has a subject of its own.
  const cue = cues[mention] ?? null;
  if (cue?.form === 'subject' && cue.strong && tokens.words[utterance.last + 1] !== 'by') return false;
  const from = Math.max(mentions[mention]!.last + 1, verb - LONGEST_CLAUSE);
  return !tokens.words.slice(from, verb).includes('that');
}

/**
 * "Lund was told to “go home”", "Lund came under fire for being “late”": where Lund is not said to speak, but what others say
 * to her or of her.
 */
function isSaidOf({ tokens, mentions, cues }: Scene, { first }: Utterance, mention: number): boolean {
  const { words, classes, sentence } = tokens;
  const { last, possessive } = mentions[mention]!;
  if ((cues[mention] ?? null) !== null || possessive || sentence[last] !== sentence[first]) return false;
  if (words[first - 1] === 'being' && words[first - 2] === 'for') return true;
  let verb = last + 1;
  while (verb <= last + MOST_ADVERBS && (classes[verb]! & (AUXILIARY | ADVERB)) !== 0) verb++;
  if (!isPassive(tokens, verb)) return false;
  // "was suspended for “…”"
  if (words[first - 1] === 'for') return true;
  if ((classes[verb]! & VERB) === 0 || first - verb > LONGEST_CLAUSE) return false;
  for (let k = verb + 1; k < first; k++) if ((classes[k]! & VERB) !== 0) return false;
  return true;
}

/** "the quay, once described as “late”"; but not "what she described as “late”". */
function isReduced({ words, classes }: Tokens, verb: number): boolean {
  if (!PARTICIPLE.test(words[verb]!)) return false;
  let k = verb - 1;
  while ((classes[k]! & ADVERB) !== 0 || words[k]?.endsWith('ly') === true) k--;
  return OPENS.has(words[k]!) || classes[k] === 0;
}

const PARTICIPLE = /^(?:known|seen|[a-z]+ed)$/;
const OPENS = new Set([',', '(', '—', '–', '-']);
