/** What is the same for all pronouns that may take up a mention, looked at once for each mention. */
import { oneOf } from '../../../../article/word-set.js';
import type { Cue, CueForm } from '../../../quotations/cues/cue.js';
import { isSubject, type Link, meantBy, type State } from '../coreference-state.js';
import { answerPlace } from './find-place.js';
import { ANSWER } from './sheet.js';

/** It must be known whom mention `i` means. */
export function viewMention(state: State, i: number): void {
  const { views } = state;
  const { link } = state.resolutions[i]!;
  const place = answerPlace(state, i);
  views.asked[i] = 1;
  views.place[i] = place;
  views.speech[i] = answerSpeech(state, i, place);
  views.form[i] = answerForm(state, i);
  views.doubt[i] = HARDLY_KNOWN.has(link) ? 1 : 0;
}

/** Links after which it stays open who was meant, whatever their lead. */
const HARDLY_KNOWN: ReadonlySet<Link> = new Set(['pronoun-by-gender', 'role-by-focus']);

/** Strong: it speaks beyond doubt. */
function answerSpeech(state: State, i: number, place: number): number {
  const { speech } = ANSWER;
  const cue = state.cues[i] ?? null;
  if (cue === null || cue.form === 'noun' || place === ANSWER.place.inside) return speech.none;
  const plain = PLAIN.has(cue.form) || isSubject(state, i);
  const main =
    place !== ANSWER.place.subordinate &&
    place !== ANSWER.place.opening &&
    place !== ANSWER.place['inner-subject'];
  const strong = cue.strong && plain && cue.form !== 'contested' && main && !isGerund(state, i, cue);
  return strong ? speech.strong : speech.weak;
}

/** "It led to Lund claiming the prize" */
const isGerund = ({ tokens, mentions }: State, i: number, { token }: Cue) =>
  token === mentions[i]!.last + 1 && tokens.words[token]!.endsWith('ing');

/** Forms of cues that need no more proof that it is theirs. */
const PLAIN = new Set<CueForm>(oneOf('subject over-aside inverted according signed label'));

function answerForm(state: State, i: number): number {
  const { kind, roles, possessive, parts } = state.mentions[i]!;
  const { form } = ANSWER;
  if (kind === 'pronoun') return possessive ? form['possessive-pronoun'] : form.pronoun;
  if (kind !== 'name') return form.role;
  const { mentions } = meantBy(state, i)!;
  return mentions[0] === i && roles.length > 0 && parts.length > 1 ? form.introduced : form.name;
}
