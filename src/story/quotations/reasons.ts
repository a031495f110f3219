/** What speaks for an attribution, in plain English, by permanent id. Pages and the desk explain them from this table. */
import type { Attribution } from './decision.js';
import type { Scene } from './scene.js';

export const REASONS = {
  'cue-after': 'A verb of speech right after the quotation says who speaks.',
  'cue-before': 'A verb of speech before the quotation says who speaks.',
  'cue-in-sentence': 'The sentence around the quotation says who speaks.',
  'cue-nearby': 'A sentence next to the quotation says who speaks.',
  'according-to': 'The text says "according to" the source.',
  'continued-quotation': 'The quotation goes on from the one before it, by the same speaker.',
  'subject-of-sentence': 'The quoted words stand in a sentence about the source.',
  'full-name': 'The source is given with the full name.',
  'surname-of-full-name': 'The article gives the full name for this surname, and only one.',
  'surname-of-several': 'Several people of the article share this surname; the one in focus was chosen.',
  'first-name': 'The article calls somebody with this first name by the full name.',
  'lone-name': 'The article gives no longer name than this.',
  'misspelt-name': 'The name differs in one letter from a surname of the article.',
  'role-of-name': 'The article gives this role to one person or organisation by name.',
  'role-by-focus': 'The phrase fits the person in focus.',
  'owned-organization': 'The source is an organisation of somebody named.',
  'short-organization': 'The source is a short form of the name of an organisation.',
  'document-of': 'The source is a document of somebody named.',
  'pronoun-of-subject': 'The pronoun can only mean the person in focus.',
  'pronoun-by-gender': 'The pronoun fits the person in focus, but others too.',
  'relative-of-name': 'The source is the person whom the clause is about.',
  'no-name': 'The article gives no name for the source.',
  'doubtful-speech': 'It is doubtful whether anybody said or wrote these words.',
  author: 'The author speaks.',
  editor: 'An editor settled it.',
  'hidden-by-editor': 'An editor keeps the name back.',
  'same-person-role': 'This article gives a short name; the role is that of the person of the full name.',
  'same-person-company':
    'This article gives a short name; others named with it go with the full name elsewhere.',
  'same-person-topics':
    'This article gives a short name; its topics are those of the person of the full name.',
  'same-person-date': 'This article gives a short name; at that time the full name was in the news.',
} as const satisfies Record<string, string>;

export type ReasonId = keyof typeof REASONS;

/** What spoke for a decision, the weightiest first. */
export const findReasons = (scene: Scene, number: number, decision: Attribution): ReasonId[] => [
  findPlaceReason(scene, number, decision),
  decision.resolution.link,
];

function findPlaceReason(scene: Scene, number: number, { mention }: Attribution): ReasonId {
  const { tokens } = scene;
  const utterance = scene.utterances[number]!;
  const cue = scene.cues[mention] ?? null;
  const head = scene.mentions[mention]!.head;
  if (tokens.sentence[head] !== tokens.sentence[utterance.first])
    return cue === null
      ? 'continued-quotation'
      : number > 0 && scene.utterances[number - 1]!.first > head
        ? 'continued-quotation'
        : 'cue-nearby';
  if (cue === null) return 'subject-of-sentence';
  if (cue.form === 'according') return 'according-to';
  if (cue.token > utterance.last) return cue.token - utterance.last < 12 ? 'cue-after' : 'cue-in-sentence';
  return cue.token < utterance.first ? 'cue-before' : 'cue-in-sentence';
}
