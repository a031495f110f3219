/** Who has which role: by every word of roles, titles and of the names of organisations, and by the nouns that they tell. */
import { readEntries } from '../../../article/read-words.js';
import type { Resolution, State } from './coreference-state.js';
import { addEntity, addRoleWord, type Entity } from '../entity.js';
import { isGenitive } from '../../words/genitive.js';
import { lastWord } from '../../words/last-word.js';
import { DETERMINER, lookUp, POSSESSIVE } from '../../words/lexicon.js';
import { isBodyOnly } from '../../words/nouns.js';
import type { Mention } from '../mention.js';
import { push } from '../../push.js';
import { phraseText } from '../../words/phrase-text.js';

/** "senator sen": a noun, and words of names and titles that tell it. */
export const KINDS = readKinds();
function readKinds(): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const [noun, ...words] of readEntries(new URL('../../words/lists/kinds.txt', import.meta.url)))
    for (const word of words) push(kinds, word, noun!);
  return kinds;
}

/** Notes a role, a title or the words of an organisation's name, with the nouns they tell. */
export function indexRole(state: State, entity: Entity, role: string): void {
  const small = role.toLowerCase();
  if (!small.includes(' ') && PLAIN_WORDS.test(small)) {
    addNouns(state, entity, small);
    return;
  }
  if (entity.type !== 'organization' && (TAIL.test(small) || OWNERS.test(small))) {
    indexHead(state, entity, small);
    return;
  }
  const words = PLAIN_WORDS.test(small) ? small.split(' ') : small.split(/[^\p{L}\p{N}-]+/u);
  words.forEach((word, k) => {
    // An attorney general is nobody's lawyer.
    if (words[k + 1] === 'general') addRole(state, entity, word);
    else addNouns(state, entity, word);
  });
}

/** A word, with the nouns it tells. */
function addNouns(state: State, entity: Entity, word: string): void {
  addRole(state, entity, word);
  const kinds = KINDS.get(word);
  if (kinds !== undefined) for (const noun of kinds) addRole(state, entity, noun);
}

/** "attorney for the board", "one of the family's attorneys": what hangs on the head, or owns it, is not the role. */
function indexHead(state: State, entity: Entity, role: string): void {
  const end = role.search(TAIL);
  const own = (end < 0 ? role : role.slice(0, end)).replace(OWNERS, '');
  // "University of Norrvik law professor"
  const body = end > 0 && isBodyOnly(lookUp(lastWord(own)));
  indexRole(state, entity, body ? lastWord(role) : own);
  const words = role.split(/[^\p{L}\p{N}-]+/u);
  // "Army Chief of Staff Gen.": a title of its own.
  if (role.endsWith('.')) indexRole(state, entity, words.at(-2)!);
  for (const word of words) if (word !== '') addRoleWord(entity, word);
}

const TAIL = / (?:of|for|at|from|in|with|to|on) /;
/** "Lund's" in "Lund's chief of staff", who is no chief of hers. */
export const OWNERS = /^.*['’]s? /;

const PLAIN_WORDS = /^[a-z0-9-]+(?: [a-z0-9-]+)*$/;

/** Notes one word, and nothing that it tells. */
export function addRole(state: State, entity: Entity, noun: string): void {
  if (noun === '' || !addRoleWord(entity, noun)) return;
  push(state.byRole, noun, entity);
}

/** An entity for somebody whom the article gives no name. `start`: where what it is called begins. */
export function createNameless(state: State, mention: Mention, start = mention.start): Resolution {
  const { type, gender, end } = mention;
  const called = phraseText(state.tokens.text, start, end);
  const entity = addEntity(state.names.entities, called, false, { type, gender });
  // "a spokesman … the spokesman": one and the same, though nobody names him.
  // "the guild for dockers … the guild", "the mayor's spokesman … the spokesman": nor what a definite phrase introduces.
  const introduced =
    (!mention.definite && !isHeadlineWord(state, mention)) ||
    (mention.type === 'organization' ? mention.last > mention.head : isOwned(state, mention));
  if (!mention.plural && introduced) indexRole(state, entity, state.tokens.words[mention.head]!);
  return { entity: entity.index, link: 'no-name', certainty: 1 };
}

/** "Candidate", "Harbour senator": a line of a headline, and nobody who is spoken of again. */
const isHeadlineWord = ({ tokens }: State, { type, first }: Mention) =>
  type === 'person' && (tokens.classes[first]! & DETERMINER) === 0;

function isOwned({ tokens }: State, { first, head }: Mention): boolean {
  for (let k = first; k < head; k++)
    if ((tokens.classes[k]! & POSSESSIVE) !== 0 || isGenitive(tokens, k)) return true;
  return false;
}
