/** The questions about a mention that have the same answer for every quotation, asked once for each article. */
import type { Mention } from '../../speakers/mention.js';
import { Shape } from '../../speakers/find-tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  JUDGING_VERB,
  PREPOSITION,
  RELATIVE,
  SPEECH_VERB,
  VERB,
} from '../../speakers/lexicon.js';
import { type Cue, hangsOnPreposition } from '../cue.js';
import type { Scene } from '../scene.js';
import { ANSWER } from './answers.js';

/** By mention: the numbers of its answers. */
export interface MentionAnswers {
  readonly form: Uint8Array;
  readonly kind: Uint8Array;
  readonly owner: Uint8Array;
  readonly standing: Uint8Array;
  readonly prior: Uint8Array;
  readonly next: Uint8Array;
  readonly verb: Int32Array;
}

/** `verbs`: those that the model knows, with their numbers. */
export function askMentions(scene: Scene, verbs: ReadonlyMap<string, number>): MentionAnswers {
  const count = scene.mentions.length;
  const answers: MentionAnswers = {
    form: new Uint8Array(count),
    kind: new Uint8Array(count),
    owner: new Uint8Array(count),
    standing: new Uint8Array(count),
    prior: new Uint8Array(count),
    next: new Uint8Array(count),
    verb: new Int32Array(count),
  };
  for (let index = 0; index < count; index++) {
    const mention = scene.mentions[index]!;
    const cue = scene.cues[index] ?? null;
    if (cue !== null) {
      answers.form[index] = findForm(cue);
      answers.verb[index] = verbs.get(scene.tokens.words[cue.token]!) ?? 0;
    }
    answers.kind[index] = findKind(mention);
    answers.owner[index] = findOwner(scene, mention);
    answers.standing[index] = findStanding(scene, index);
    answers.prior[index] = ANSWER.prior[findPrior(scene, mention)];
    answers.next[index] = ANSWER.next[findNext(scene, mention)];
  }
  return answers;
}

/** A signature and a label are as good as a verb of speech, and too rare to learn. */
function findForm(cue: Cue): number {
  const { form } = cue;
  if (form === 'signed') return ANSWER.form['inverted-s'];
  if (form === 'label') return ANSWER.form['subject-s'];
  if (form === 'according') return ANSWER.form['according-s'];
  return ANSWER.form[`${form}-${cue.strong ? 's' : 'w'}`];
}

function findKind(mention: Mention): number {
  switch (mention.kind) {
    case 'name':
      return ANSWER.kind[mention.type ?? 'name'];
    case 'pronoun':
      return ANSWER.kind[mention.plural ? 'they' : mention.gender === null ? 'it' : 'he'];
    case 'role':
      return ANSWER.kind[mention.type === 'organization' ? 'body' : mention.plural ? 'roles' : 'role'];
    default:
      return ANSWER.kind[mention.kind];
  }
}

function findOwner({ tokens }: Scene, mention: Mention): number {
  if (mention.inside >= 0) return ANSWER.owner.inside;
  if (mention.possessive) return ANSWER.owner.possessive;
  return hangsOnPreposition(tokens, mention) ? ANSWER.owner.preposition : ANSWER.owner.no;
}

function findStanding({ coreference }: Scene, index: number): number {
  const { entity } = coreference.resolutions[index]!;
  const known = entity < 0 ? 0 : coreference.entities[entity]!.mentions.length;
  if (known > 3) return ANSWER.standing['named-often'];
  return known > 1 ? ANSWER.standing['named-once'] : ANSWER.standing.new;
}

function findPrior({ tokens }: Scene, { first }: Mention): keyof typeof ANSWER.prior {
  const k = first - 1;
  if (k < 0 || tokens.sentence[k] !== tokens.sentence[first]) return 'start';
  if (tokens.quoted[k] !== 0) return 'quote';
  const word = tokens.words[k]!;
  if (word === ',') return 'comma';
  if (tokens.shape[k] === Shape.mark) return 'mark';
  if (word === 'that') return 'that';
  if (word === 'and' || word === 'or' || word === 'but') return 'and';
  const classes = tokens.classes[k]!;
  if ((classes & CONJUNCTION) !== 0) return 'clause';
  if ((classes & PREPOSITION) !== 0) return 'preposition';
  if ((classes & VERB) !== 0) return 'verb';
  const plain = (classes & (AUXILIARY | DETERMINER | ADVERB)) === 0 && tokens.shape[k] === Shape.lower;
  return plain ? 'word' : 'other';
}

function findNext({ tokens }: Scene, { last, head }: Mention): keyof typeof ANSWER.next {
  const k = last + 1;
  if (k >= tokens.count || tokens.sentence[k] !== tokens.sentence[head]) return 'mark';
  if (tokens.quoted[k] !== 0) return 'quote';
  const word = tokens.words[k]!;
  if (word === "'s") return 'possessive';
  if (word === ',') return 'comma';
  if (word === '(') return 'bracket';
  if (tokens.shape[k] === Shape.mark) return 'mark';
  const classes = tokens.classes[k]!;
  if ((classes & SPEECH_VERB) !== 0) return 'speech-verb';
  if ((classes & JUDGING_VERB) !== 0) return 'judging-verb';
  if ((classes & RELATIVE) !== 0) return 'relative';
  if ((classes & ADVERB) !== 0 || word.endsWith('ly')) return 'adverb';
  if ((classes & CONJUNCTION) !== 0) return 'conjunction';
  if ((classes & PREPOSITION) !== 0) return 'preposition';
  if ((classes & AUXILIARY) !== 0) return 'auxiliary';
  if (tokens.shape[k] !== Shape.lower) return 'other';
  return word.endsWith('ed') ? 'past' : word.endsWith('s') ? 'present' : 'other';
}
