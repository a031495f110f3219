/** The questions about a mention that have the same answer for every quotation, asked once for each mention. */
import type { Mention } from '../../speakers/mention.js';
import { Shape } from '../../words/shape.js';
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
} from '../../words/lexicon.js';
import { type Cue, hangsOnPreposition } from '../cues/cue.js';
import type { Scene } from '../scene.js';
import { ANSWER } from './answers.js';

/** By mention: the numbers of its answers, once it was asked. */
export interface MentionAnswers {
  readonly asked: Uint8Array;
  readonly form: Uint8Array;
  readonly kind: Uint8Array;
  readonly owner: Uint8Array;
  readonly prior: Uint8Array;
  readonly next: Uint8Array;
  readonly verb: Int32Array;
}

export function openMentions(count: number): MentionAnswers {
  const memory = new ArrayBuffer(count * 10);
  const column = (n: number) => new Uint8Array(memory, count * (4 + n), count);
  return {
    verb: new Int32Array(memory, 0, count),
    asked: column(0),
    form: column(1),
    kind: column(2),
    owner: column(3),
    prior: column(4),
    next: column(5),
  };
}

/** `verbs`: those that the model knows, with their numbers. */
export function askMentionOnce(
  scene: Scene,
  index: number,
  verbs: ReadonlyMap<string, number>,
  answers: MentionAnswers,
): void {
  if (answers.asked[index] === 1) return;
  answers.asked[index] = 1;
  const mention = scene.mentions[index]!;
  const cue = scene.cues[index] ?? null;
  if (cue !== null) {
    answers.form[index] = answerForm(cue);
    answers.verb[index] = verbs.get(scene.tokens.words[cue.token]!) ?? 0;
  }
  answers.kind[index] = answerKind(mention);
  answers.owner[index] = answerOwner(scene, mention);
  answers.prior[index] = answerPrior(scene, mention);
  answers.next[index] = answerNext(scene, mention);
}

/** A signature and a label are as good as a verb of speech, and too rare to learn. */
function answerForm({ form, strong }: Cue): number {
  if (form === 'signed') return ANSWER.form['inverted-s'];
  if (form === 'label') return ANSWER.form['subject-s'];
  if (form === 'according') return ANSWER.form['according-s'];
  return ANSWER.form[`${form}-${strong ? 's' : 'w'}`];
}

function answerKind(mention: Mention): number {
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

function answerOwner({ tokens }: Scene, mention: Mention): number {
  if (mention.inside >= 0) return ANSWER.owner.inside;
  if (mention.possessive) return ANSWER.owner.possessive;
  return hangsOnPreposition(tokens, mention) ? ANSWER.owner.preposition : ANSWER.owner.no;
}

const PRIOR = ANSWER.prior;
const NEXT = ANSWER.next;

function answerPrior({ tokens }: Scene, { first }: Mention): number {
  const k = first - 1;
  if (tokens.sentence[k] !== tokens.sentence[first]) return PRIOR.start;
  if (tokens.quoted[k] !== 0) return PRIOR.quote;
  const word = tokens.words[k]!;
  if (word === ',') return PRIOR.comma;
  if (tokens.shape[k] === Shape.mark) return PRIOR.mark;
  if (word === 'that') return PRIOR.that;
  if (word === 'and' || word === 'or' || word === 'but') return PRIOR.and;
  const classes = tokens.classes[k]!;
  if ((classes & CONJUNCTION) !== 0) return PRIOR.clause;
  if ((classes & PREPOSITION) !== 0) return PRIOR.preposition;
  if ((classes & VERB) !== 0) return PRIOR.verb;
  const plain = (classes & (AUXILIARY | DETERMINER | ADVERB)) === 0 && tokens.shape[k] === Shape.lower;
  return plain ? PRIOR.word : PRIOR.other;
}

function answerNext({ tokens }: Scene, { last, head }: Mention): number {
  const k = last + 1;
  if (tokens.sentence[k] !== tokens.sentence[head]) return NEXT.mark;
  if (tokens.quoted[k] !== 0) return NEXT.quote;
  const word = tokens.words[k]!;
  if (word === "'s") return NEXT.possessive;
  if (word === ',') return NEXT.comma;
  if (word === '(') return NEXT.bracket;
  if (tokens.shape[k] === Shape.mark) return NEXT.mark;
  const classes = tokens.classes[k]!;
  if ((classes & SPEECH_VERB) !== 0) return NEXT['speech-verb'];
  if ((classes & JUDGING_VERB) !== 0) return NEXT['judging-verb'];
  if ((classes & RELATIVE) !== 0) return NEXT.relative;
  if ((classes & ADVERB) !== 0 || word.endsWith('ly')) return NEXT.adverb;
  if ((classes & CONJUNCTION) !== 0) return NEXT.conjunction;
  if ((classes & PREPOSITION) !== 0) return NEXT.preposition;
  if ((classes & AUXILIARY) !== 0) return NEXT.auxiliary;
  if (tokens.shape[k] !== Shape.lower) return NEXT.other;
  return word.endsWith('ed') ? NEXT.past : word.endsWith('s') ? NEXT.present : NEXT.other;
}
