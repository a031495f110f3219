/**
 * What needs no weighing: labels of transcripts, signatures, agents of a passive, and what nobody is said to say.
 *
 *     has been called “a danger” by Ada Lund     Lund's words
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { VERB } from '../../words/lexicon.js';
import { decideByAsking } from './decide-by-asking.js';
import { decideByItem } from './decide-by-item.js';
import { decideByQuestion } from './decide-by-question.js';
import { decideByReading } from './decide-by-reading.js';
import { decideByReceipt } from './decide-by-receipt.js';
import { decideByReply } from './decide-by-reply.js';
import { decideByTag } from './decide-by-tag.js';
import { decideHeading, decideNobody } from './decide-nobody.js';
import { type Decision, decideFor, NOBODY } from '../decision.js';
import { findAgent } from './find-agent.js';
import { findWith, SPEAKING } from '../cues/cue.js';
import { firstWord, type Utterance } from '../candidates/find-candidates.js';
import { isPassive, opensComparison } from '../cues/find-verb-cue.js';
import type { Scene } from '../scene.js';
import { isWhole, standsByItself } from '../candidates/stands-alone.js';
import { TELLING } from '../candidates/telling.js';

/** The decision for the utterance of this number, or null where it has to be weighed. */
export function decideByRule(scene: Scene, number: number, candidates: readonly number[]): Decision | null {
  const utterance = scene.utterances[number]!;
  return (
    decideNobody(scene, utterance, candidates) ??
    decideByLabel(scene, number) ??
    decideBySignature(scene, utterance, candidates) ??
    decideHeading(scene, utterance) ??
    decideByAsking(scene, utterance, candidates) ??
    decideByQuestion(scene, utterance, candidates) ??
    decideByAgent(scene, utterance, candidates) ??
    decideByItem(scene, utterance, candidates) ??
    decideByReading(scene, utterance, candidates) ??
    decideByReceipt(scene, utterance, candidates) ??
    decideByTag(scene, utterance, candidates) ??
    decideByReply(scene, utterance, candidates) ??
    decideByTelling(scene, utterance, candidates) ??
    decideByClause(scene, utterance, candidates)
  );
}

/** In a transcript the label says who speaks, or what is heard ("VIDEO: …"). */
function decideByLabel(scene: Scene, number: number): Decision | null {
  const mention = scene.labels[number]!;
  if (mention < 0) return null;
  return DEVICES.has(scene.tokens.words[scene.mentions[mention]!.head]!)
    ? NOBODY
    : decideFor(scene, mention, LABELLED);
}

const DEVICES = new Set(
  'announcer audience audio caption clip crowd crosstalk everybody graphic multiple narrator recording speaker tape unidentified unknown video voice voiceover'.split(
    ' ',
  ),
);

const LABELLED = 0.98;

/** "…" — Ada Lund: too rare in the gold to be learned, and plain. */
function decideBySignature(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
): Decision | null {
  // A byline behind an article that ends in quoted words is no signature.
  if (scene.tokens.shape[firstWord(scene.tokens, utterance)] === Shape.lower) return null;
  const mention = candidates.find((index) => {
    const cue = scene.cues[index];
    return cue?.form === 'signed' && cue.token === utterance.last + 1;
  });
  return mention === undefined ? null : decideFor(scene, mention, LABELLED);
}

/** "has been called “a danger” by Ada Lund": grammar says it, and the gold has too few of them. */
function decideByAgent(scene: Scene, utterance: Utterance, candidates: readonly number[]): Decision | null {
  const { first, last } = utterance;
  const { words, classes } = scene.tokens;
  const verb = words[first - 1] === 'as' ? first - 2 : first - 1;
  if (((classes[verb] ?? 0) & VERB) === 0 || !isPassive(scene.tokens, verb)) return null;
  const mention = findAgent(scene, candidates, last + 1);
  return mention === undefined ? null : decideFor(scene, mention, LABELLED);
}

/** "Lund praised the board. “It worked all night.”": right behind a sentence in which one alone is said to tell something. */
function decideByTelling(scene: Scene, utterance: Utterance, candidates: readonly number[]): Decision | null {
  const { tokens, mentions, cues } = scene;
  const { first } = utterance;
  const before = tokens.sentence[first - 1];
  if (tokens.block[first - 1] !== utterance.block || !isWhole(tokens, utterance)) return null;
  if (!standsByItself(tokens, utterance) || quotesBefore(tokens, first)) return null;
  const tellers = candidates.filter((index) => {
    const form = cues[index]?.form;
    return tokens.sentence[mentions[index]!.head] === before && form !== undefined && SPEAKING.has(form);
  });
  const teller = tellers.length === 1 ? tellers[0]! : -1;
  const verb = cues[teller]?.token ?? -1;
  if (!TELLING.has(tokens.words[verb] ?? '') && !believes(scene, teller, verb)) return null;
  // "Lund applauded." is heard, but tells nothing.
  if (tokens.words[verb] === 'applauded' && tokens.shape[verb + 1] === Shape.mark) return null;
  return decideFor(scene, teller, CLAUSE);
}

/** "Lund believes that the wall will hold." Bodies do too, but then somebody of theirs speaks. */
function believes({ tokens, coreference }: Scene, teller: number, verb: number): boolean {
  const { words, sentence } = tokens;
  if (!THINKING.has(words[verb] ?? '') || sentence[verb + SHORTEST_THOUGHT] !== sentence[verb]) return false;
  const { entity } = coreference.resolutions[teller]!;
  return coreference.entities[entity]?.type === 'person';
}

const THINKING = new Set(
  'believed believes expected expects feared fears feels felt hoped hopes thinks thought worried worries'.split(
    ' ',
  ),
);
/** What somebody is said to believe has so many tokens at least, its stop among them. */
const SHORTEST_THOUGHT = 5;

/** Whether the sentence that ends before a token has a quotation in it. */
function quotesBefore({ quoted, sentence }: Tokens, first: number): boolean {
  const before = sentence[first - 1];
  for (let k = first - 1; k >= 0 && sentence[k] === before; k--) if (quoted[k] !== 0) return true;
  return false;
}

/**
 * "Voss called it “a wall” and Lund called it “a ruin”": behind a quotation of somebody else a clause of its own; and
 * "Lund began by demanding to know their “real plans”".
 */
function decideByClause(scene: Scene, { first }: Utterance, candidates: readonly number[]): Decision | null {
  const { words, quoted, sentence } = scene.tokens;
  const mention = candidates.find((index) => {
    const cue = scene.cues[index] ?? null;
    if (cue === null || cue.token >= first || sentence[cue.token] !== sentence[first]) return false;
    const subject = cue.form === 'subject';
    if (cue.token < first - LONGEST_DEED) return false;
    if (subject && cue.strong && words[cue.token - 1] === 'by') return true;
    const joint = scene.mentions[index]!.first - 1;
    const near = subject || cue.form === 'over-words';
    const participle = near && words[cue.token]!.endsWith('ing') && words[cue.token - 1] !== ',';
    // "attacked it, with Lund calling the plan “a wreck”"
    const lead = participle ? findWith(scene.tokens, scene.mentions[index]!) : -1;
    if (lead > 0 && addsSubject(scene.tokens, lead - 1)) return true;
    // "The more Lund builds, the more people shout, “…”"
    if (opensComparison(scene.tokens, joint - 1)) return cue.token >= first - 2;
    if (!JOINTS.has(words[joint] ?? '') || sentence[joint] !== sentence[first]) return false;
    // "while an aide to Hart called on all to show": another clause for certain, however long.
    const contrast = participle || (CONTRASTS.has(words[joint]!) && SPEAKING.has(cue.form));
    if (!contrast && (!subject || cue.token < first - LONGEST_OBJECT)) return false;
    return quoted[words[joint - 1] === ',' ? joint - 2 : joint - 1] !== 0;
  });
  return mention === undefined ? null : decideFor(scene, mention, CLAUSE);
}

/** "attacked the plan with Lund calling it", "attacked it, with Lund"; but not "met with Lund" */
const addsSubject = ({ words, classes, shape }: Tokens, before: number) =>
  words[before] === ',' ||
  (shape[before] === Shape.lower && (classes[before]! & VERB) === 0 && !MEETINGS.has(words[before]!));

const MEETINGS = new Set(
  'call conversation discussion discussions interview met meet meeting meetings meets spoke talks together'.split(
    ' ',
  ),
);

/** Longest way from a verb over its object to the quotation, in tokens. */
const LONGEST_OBJECT = 4;
const LONGEST_DEED = 9;
const JOINTS = new Set(['and', 'but', 'while', 'whereas']);
const CONTRASTS = new Set(['while', 'whereas']);
const CLAUSE = 0.95;
