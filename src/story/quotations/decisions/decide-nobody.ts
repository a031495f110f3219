/**
 * Where nobody is known to speak, whoever stands near by.
 *
 *     The crowd broke out in chants of “…”             a crowd
 *     Lund passed a crowd chanting “…”                 the crowd
 *     Lund kept the poster amid claims it was “…”      who claims it is not said
 *     Lund watched as local traders shouted, “…”       the traders, who are no mention
 *     Lund grew “a lot,” according to footage          whoever made it, who is no mention
 *     Lund signed a bill that allows “…”               the law
 *     “The harbour problem” ¶                          a heading in marks
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { ADVERB, POSSESSIVE, SPEECH_VERB } from '../../words/lexicon.js';
import { skipMark } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import { type Decision, NOBODY } from '../decision.js';
import { firstWord, type Utterance } from '../candidates/find-candidates.js';
import type { Scene } from '../scene.js';
import { standsAlone } from '../candidates/stands-alone.js';

/** The decision for nobody; null where somebody may speak. */
export function decideNobody(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
): Decision | null {
  const { tokens } = scene;
  const { first } = utterance;
  if (first < 3 || tokens.block[first - 1] !== tokens.block[first]) return null;
  const unknown =
    // text="…" is markup that a scraper left.
    tokens.words[first - 1] === '=' ||
    isNoise(tokens, first) ||
    isShouted(scene, first, candidates) ||
    isUnheldClaim(scene, first, candidates) ||
    isInLaw(scene, utterance, candidates) ||
    isOfUnknown(scene, utterance, candidates) ||
    hasOtherSubject(scene, utterance, candidates);
  return unknown ? NOBODY : null;
}

/** "chants of “…”", but not "Lund's cries of “…”" */
function isNoise({ words, classes }: Tokens, first: number): boolean {
  const ownerless = words[first - 3] !== "'s" && (classes[first - 3]! & POSSESSIVE) === 0;
  return ownerless && words[first - 1] === 'of' && NOISES.has(words[first - 2]!);
}

const NOISES = new Set(['chants', 'cries', 'shouts', 'screams', 'yells', 'jeers', 'whispers']);

/** "walked past a crowd chanting “…”": of those who are many, whatever they hang on. */
function isShouted({ tokens, mentions }: Scene, first: number, candidates: readonly number[]): boolean {
  const { words } = tokens;
  const verb = skipMark(tokens, first - 1);
  if (!SHOUTING.has(words[verb] ?? '')) return false;
  return candidates.some((index) => {
    const { kind, plural, head, last } = mentions[index]!;
    return last === verb - 1 && kind === 'role' && (plural || CROWDS.has(words[head]!));
  });
}

const SHOUTING = new Set(['booing', 'chanting', 'jeering', 'screaming', 'shouting', 'yelling']);
const CROWDS = new Set(['audience', 'crowd', 'gathering', 'group', 'mob', 'rally']);

/**
 * "Lund grew “a lot,” according to footage": right behind it a source is given, which is no mention; but not "Lund said it
 * grew “a lot,” according to footage".
 */
function isOfUnknown(
  { tokens, mentions, cues }: Scene,
  { last }: Utterance,
  candidates: readonly number[],
): boolean {
  const { words, shape, sentence } = tokens;
  const behind = shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  if (words[behind] !== 'according' || sentence[behind] !== sentence[last]) return false;
  return !candidates.some(
    (index) =>
      cues[index]?.token === behind ||
      (sentence[mentions[index]!.head] === sentence[last] && isSpeaking(cues[index])),
  );
}

/** "Lund defended the poster amid Green claims that it was “…”": of those who claim it, who are not named as speaking. */
function isUnheldClaim({ tokens, cues }: Scene, first: number, candidates: readonly number[]): boolean {
  const { words, sentence } = tokens;
  let noun = first - 1;
  while (noun > first - LONGEST_CLAIM && sentence[noun] === sentence[first] && !CLAIMS.has(words[noun]!)) {
    if (words[noun] === ',' || words[noun] === ';') return false;
    noun--;
  }
  if (!CLAIMS.has(words[noun]!) || sentence[noun] !== sentence[first] || OWNED.has(words[noun + 1]!))
    return false;
  if (!AMID.has(words[noun - 1]!) && !(AMID.has(words[noun - 2]!) && words[noun - 1] !== "'s")) return false;
  return !candidates.some((index) => {
    const token = cues[index]?.token ?? -1;
    return token > noun && sentence[token] === sentence[first];
  });
}

const AMID = new Set('after against amid amidst despite following over'.split(' '));
const CLAIMS = new Set(
  'accusations allegations claims complaints reports rumors rumours suggestions'.split(' '),
);
const OWNED = new Set(['by', 'from', 'of']);
/** Longest way from the claim to the quotation, in tokens. */
const LONGEST_CLAIM = 16;

/** "Lund signed a bill that allows “a wall of stone”": the words of the bill; but not "said she signed a bill to build “a wall”". */
function isInLaw({ tokens, cues }: Scene, utterance: Utterance, candidates: readonly number[]): boolean {
  const { words, sentence } = tokens;
  const { first } = utterance;
  const law = findBack(tokens, first, first - LONGEST_LAW, LAWS);
  // "in order to"
  if (law < 0 || words[law - 1] === 'in') return false;
  // "an order signed by Lund"
  const passed = PASSING.has(words[law + 1]!) || findBack(tokens, law, law - LONGEST_OBJECT, PASSING) >= 0;
  if (!passed || !goesOn(tokens, law, firstWord(tokens, utterance))) return false;
  // "would not comment on an order"
  return !candidates.some((index) => {
    const token = cues[index]?.token ?? -1;
    return isSpeaking(cues[index]) && sentence[token] === sentence[first] && words[token - 1] !== 'not';
  });
}

/** "a bill on quays that allows", but not "the bill because", "the bill, calling it", "the bill and felt": what the law asks for. */
function goesOn({ words, classes }: Tokens, law: number, to: number): boolean {
  let joined = false;
  for (let k = law + 1; k <= to; k++) {
    const word = words[k]!;
    if (k < to && ((classes[k]! & SPEECH_VERB) !== 0 || REASONS.has(word))) return false;
    joined ||= JOINING.has(word) || word.endsWith('ing');
    if (!joined && (word === 'and' || word === 'but' || (word === ',' && words[k + 1] !== 'which')))
      return false;
  }
  return joined;
}

const JOINING = new Set(['except', 'for', 'that', 'to', 'which']);
/** Behind them somebody tells why it is a law, or what to think of it. */
const REASONS = new Set(['after', 'because', 'called', 'calling', 'he', 'she', 'they']);

/** The last of these words before token `to` in its sentence, and behind token `from`; or -1. */
function findBack({ words, sentence }: Tokens, to: number, from: number, any: ReadonlySet<string>): number {
  for (let k = to - 1; k > from && sentence[k] === sentence[to]; k--) if (any.has(words[k]!)) return k;
  return -1;
}

const LAWS = new Set(['bill', 'decree', 'law', 'legislation', 'order', 'treaty']);
const PASSING = new Set('blocked blocking enacted passed passing signed signing vetoed vetoing'.split(' '));
/** Longest way from the law to its words, and from what is done with it to the law, in tokens. */
const LONGEST_LAW = 24;
const LONGEST_OBJECT = 6;

/** "the local traders shouted, “…”", "“Ada” shouted: “…”": the verb right before the quotation has a subject that is no mention. */
function hasOtherSubject(
  { tokens, cues }: Scene,
  { first }: Utterance,
  candidates: readonly number[],
): boolean {
  const { words, classes, shape, sentence, quoted } = tokens;
  const verb = skipMark(tokens, first - 1);
  if ((classes[verb]! & SPEECH_VERB) === 0 || !FINITE.test(words[verb]!)) return false;
  if (candidates.some((index) => cues[index]?.token === verb)) return false;
  let subject = verb - 1;
  while ((classes[subject]! & ADVERB) !== 0) subject--;
  if (sentence[subject] !== sentence[first]) return false;
  return quoted[subject] !== 0 || (shape[subject] === Shape.lower && classes[subject] === 0);
}

/** "said", "says", "shouted"; "to say" and "a call" are no verbs of a subject. */
const FINITE = /^(?:argue|insist|say|told|write|wrote)$|[ds]$/;

/** The decision for nobody at a heading; null elsewhere. */
export const decideHeading = ({ tokens }: Scene, utterance: Utterance): Decision | null =>
  isHeading(tokens, utterance) ? NOBODY : null;

/** "“The harbour problem”" in a paragraph of its own, or behind a number, and no sentence; not behind a colon. */
export function isHeading(tokens: Tokens, utterance: Utterance): boolean {
  const { words, shape } = tokens;
  let { first, last } = utterance;
  if (words[first - 1] === '.' && shape[first - 2] === Shape.number) first -= 2;
  if (words[first - 1] === ':' || !standsAlone(tokens, { ...utterance, first })) return false;
  if (STOPS.has(words[last + 1] ?? '')) return false;
  while (last > first && shape[last] === Shape.mark && !STOPS.has(words[last]!)) last--;
  return !STOPS.has(words[last]!) && last - firstWord(tokens, utterance) < LONGEST_HEADING;
}

const STOPS = new Set(['.', '!', '?', '…', ',', ':', ';', '-', '—', '–']);
/** Longest heading, in tokens. */
const LONGEST_HEADING = 14;
