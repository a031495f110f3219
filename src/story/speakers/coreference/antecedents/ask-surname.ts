/** What is asked about a surname that several bear: how it stands, and what follows it. */
import { wordSet } from '../../../../article/word-set.js';
import type { State } from '../coreference-state.js';
import { findOnly } from '../../entities/find-namesakes.js';
import { surnameOf } from '../../entities/name-parts.js';
import {
  type Gender,
  AUXILIARY,
  DOCUMENT,
  MAN,
  ORGANIZATION,
  PRONOUN,
  ROLE,
  VERB,
  WOMAN,
} from '../../../words/lexicon.js';
import type { Mention } from '../../mention.js';
import { ANSWER } from './namesake-model.js';

/** How many mentions around the surname are looked at, and how many tokens for the quotations beside it. */
const AROUND = 8;
const QUOTE = 60;

/** The answer to `stands`. */
export function answerStands(state: State, mention: Mention, index: number): number {
  const { stands } = ANSWER;
  if (mention.possessive) return stands.possessive;
  if (isModifier(state, mention)) return stands.modifier;
  const cue = state.cues[index];
  return cue?.strong === true ? stands.speaks : stands.other;
}

/** "the Lund campaign", "Lund supporters": whose they are does not tell of whom the article speaks. */
export function isModifier({ tokens }: State, { last, possessive }: Mention): boolean {
  const classes = tokens.classes[last + 1] ?? 0;
  if (possessive || (classes & (VERB | AUXILIARY)) !== 0) return false;
  return (classes & (ROLE | ORGANIZATION | DOCUMENT)) !== 0 || HOUSES.has(tokens.words[last + 1]!);
}

const HOUSES = wordSet('camp dynasty era family household name supporters team years');

/** The gender of the first "he" or "her" that follows in the sentence, before anybody else is named. */
export function findOnward({ tokens, mentions }: State, mention: Mention, index: number): Gender | null {
  for (let i = index + 1; i < mentions.length && i <= index + AROUND; i++) {
    const { kind, quoted, head, gender } = mentions[i]!;
    if (tokens.sentence[head] !== tokens.sentence[mention.head]) return null;
    if (quoted) continue;
    if (kind === 'pronoun' && gender !== null) return gender;
    if (kind === 'name') return null;
  }
  return null;
}

/** The gender of those of whom the quotations beside it speak, if it is one. */
export function findAbout({ tokens }: State, { first, last, head }: Mention): Gender | null {
  const block = tokens.block[head]!;
  let seen = 0;
  for (let k = first - QUOTE; k <= last + QUOTE; k++)
    if (tokens.block[k] === block && tokens.quoted[k]! > 0 && (tokens.classes[k]! & PRONOUN) !== 0)
      seen |= tokens.classes[k]! & (MAN | WOMAN);
  return seen === WOMAN ? 'female' : seen === MAN ? 'male' : null;
}

/** By entity the answer to `beside`: who is named in full behind it in its sentence, or in a quotation in its paragraph. */
export function findBeside(state: State, mention: Mention, index: number): Map<number, number> {
  const { tokens, mentions } = state;
  const out = new Map<number, number>();
  for (let i = Math.max(0, index - AROUND); i < mentions.length && i <= index + AROUND; i++) {
    const other = mentions[i]!;
    if (other.parts.length < 2 || surnameOf(other.parts) !== surnameOf(mention.parts)) continue;
    const follows = i > index && tokens.sentence[other.head] === tokens.sentence[mention.head];
    if (tokens.block[other.head] !== tokens.block[mention.head] || !(other.quoted || follows)) continue;
    const found = findOnly(state.names, other);
    if (found !== undefined) out.set(found.index, other.quoted ? ANSWER.beside.quoted : ANSWER.beside.after);
  }
  return out;
}
