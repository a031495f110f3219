/**
 * Whom "it" and "they" mean: a body that is the subject or speaks, or what is written.
 *
 *     "The Harbour Board said the quay is closed. It added …"  →  the Harbour Board
 */
import { isSubject, type Resolution, type State, UNKNOWN } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { hangsOnPreposition, isSpeaking } from '../../quotations/cues/cue.js';
import { findPair } from './find-pair.js';
import { findAuthorOf } from './resolve-documents.js';
import { FIRST_NAME, lookUp } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { isPlaceName } from '../../words/is-place-name.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';

/** "it" and "they": the last organisation in focus; "they" may be two people, or people nobody named. */
export function resolveIt(state: State, mention: Mention, index: number): Resolution {
  const { mentions, resolutions, cues, entities, tokens, pairs } = state;
  const pair = mention.plural ? findPair(state, mention, index) : null;
  if (pair !== null) {
    pairs.set(index, pair);
    return { entity: resolutions[pair[0]]!.entity, link: 'pronoun-of-subject', certainty: SURE };
  }
  let issuer = -1;
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const before = mentions[i]!;
    const { entity, link, certainty } = resolutions[i]!;
    if (before.quoted || entity < 0 || (before.kind === 'pronoun' && before.possessive)) continue;
    // "The ferries left. It said"
    if (before.plural && !mention.plural) continue;
    const written = before.kind === 'document';
    const speaks = isSpeaking(cues[i]);
    // "Lund wrote in the memo. It went on"
    const cited =
      link === 'document-of' && tokens.words[before.first - 1] === 'in' && isSpeaking(cues[index]);
    if (written && !speaks && !mention.plural && isSpeaking(cues[index]))
      issuer = findAuthorOf(state, before);
    if (written ? !speaks && !cited : !isSubject(state, i) && !isSaying(state, i)) continue;
    const body = written ? !mention.plural : mayBeIt(entities[entity]!, before, speaks);
    // "In her report, Lund said … Quay Homes was asked. It said": not she.
    if (!body && before.kind === 'name' && isUntold(entities[entity]!)) return UNKNOWN;
    const near = tokens.sentence[mention.head]! - tokens.sentence[before.head]! <= PARAGRAPH_STEP;
    // "Strandvik said it had grown. But it warned", "The Greens want a tram. They say"
    const many = mention.plural && before.plural;
    // "Strandvik issued a statement. It said": whichever is meant
    // "Strandvik may know of them. They said. They added": no surer than whom the first "they" means
    const sure = before.kind !== 'pronoun' || certainty >= SURE;
    if (near && sure && (entity === issuer || (body && (speaks || many) && !written)))
      return { entity, link: 'pronoun-of-subject', certainty: SURE };
    // "Strandvik issued a statement. But it said"
    const author = written ? findAuthorOf(state, before) : -1;
    if (author >= 0) return { entity: author, link: 'pronoun-of-subject', certainty: SURE };
    // "The Strandvik Bank will raise its rate, it said"
    const same = tokens.sentence[mention.head] === tokens.sentence[before.head] && before.kind === 'name';
    if (body && same && !mention.plural && isSpeaking(cues[index]) && !isPlaceName(before.parts))
      return { entity, link: 'pronoun-of-subject', certainty: SURE };
    if (body || many) return { entity, link: 'pronoun-by-gender', certainty: 0.3 };
  }
  return UNKNOWN;
}

/** So sure it is of whoever speaks. */
const SURE = 0.8;

/** "The rate will rise, the Strandvik Bank said": its verb is right beside it. */
function isSaying({ tokens, mentions, cues }: State, i: number): boolean {
  const mention = mentions[i]!;
  const form = isSpeaking(cues[i]) ? cues[i]!.form : null;
  const beside = form === 'subject' || form === 'inverted';
  return beside && mention.type === 'organization' && !hangsOnPreposition(tokens, mention);
}

/** Nothing tells whether it is somebody or something. */
const isUntold = ({ type, gender, parts }: Entity) =>
  type === null && gender === null && (lookUp(parts[0] ?? '') & FIRST_NAME) === 0;

/** An organisation, or a lone word that speaks and of which nothing tells that it is a person. */
function mayBeIt({ type, gender, parts, inferred }: Entity, { kind }: Mention, speaks: boolean): boolean {
  if (type !== null) return type === 'organization';
  const unknown = kind === 'name' && parts.length === 1 && (gender === null || inferred);
  return unknown && speaks && (lookUp(parts[0]!) & FIRST_NAME) === 0;
}
