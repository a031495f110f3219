/**
 * What single words can be, as one bit for each class: a word list is read once, a word is looked up once.
 *
 *     lookUp('spokeswoman')  // ROLE | WOMAN
 */
import { readWords } from '../../article/read-words.js';
import { wordSet } from '../../article/word-set.js';
import { foldLetters } from './fold-letters.js';

export const SPEECH_VERB = 1;
/** Verbs that introduce quoted words, but much else too: "called", "described". */
export const JUDGING_VERB = 1 << 1;
/** Either of the two. */
export const VERB = SPEECH_VERB | JUDGING_VERB;
export const HONORIFIC = 1 << 2;
export const TITLE = 1 << 3;
export const ROLE = 1 << 4;
export const ORGANIZATION = 1 << 5;
export const DOCUMENT = 1 << 6;
export const PARTICLE = 1 << 7;
export const SUFFIX = 1 << 8;
/** Never a name by itself: function words and what begins sentences. */
export const COMMON = 1 << 9;
export const CALENDAR = 1 << 10;
export const PEOPLE = 1 << 11;
export const PLACE = 1 << 12;
export const FIRST_NAME = 1 << 13;
/** Of a first name, honorific, title or role: tells a woman, a man. */
export const WOMAN = 1 << 14;
export const MAN = 1 << 15;
export const ABBREVIATION = 1 << 16;
export const DETERMINER = 1 << 17;
export const PREPOSITION = 1 << 18;
export const CONJUNCTION = 1 << 19;
export const AUXILIARY = 1 << 20;
/** he, she, him, her, his, hers, himself, herself; with `MAN` or `WOMAN`. */
export const PRONOUN = 1 << 21;
export const THEY = 1 << 22;
export const IT = 1 << 23;
export const RELATIVE = 1 << 24;
export const FIRST_PERSON = 1 << 25;
/** his, her, their, its, my, our. */
export const POSSESSIVE = 1 << 26;
export const ADVERB = 1 << 27;
export const NUMBER_WORD = 1 << 28;
/** him, them: not a subject. */
export const OBJECT = 1 << 29;

/** Words that stand for somebody or something. */
export const PRONOUNS = PRONOUN | THEY | IT | RELATIVE | FIRST_PERSON;
/** Words that tell nothing by themselves. */
export const FUNCTION = DETERMINER | PREPOSITION | CONJUNCTION | AUXILIARY | PRONOUNS;
/** Never in a name, unless as a first name, title or suffix. */
export const NEVER = COMMON | CALENDAR | FUNCTION;

const lexicon = new Map<string, number>();

function add(words: Iterable<string>, bits: number): void {
  for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bits);
}

function addWords(bits: number, words: string): void {
  add(wordSet(words), bits);
}

/** Entries may carry a second word, `f` or `m`. */
function addGendered(words: Iterable<string>, bits: number): void {
  for (const entry of words) {
    const [word = '', gender] = entry.split(' ');
    add([word], bits | (gender === 'f' ? WOMAN : gender === 'm' ? MAN : 0));
  }
}

const list = (name: string) => readWords(new URL(`./lists/${name}.txt`, import.meta.url));

add(list('speech-verbs'), SPEECH_VERB);
add(list('judging-verbs'), JUDGING_VERB);
addGendered(list('honorifics'), HONORIFIC);
addGendered(list('titles'), TITLE);
addGendered(list('roles'), ROLE);
add(list('organization-heads'), ORGANIZATION);
add(list('documents'), DOCUMENT);
add(list('name-particles'), PARTICLE);
add(list('name-suffixes'), SUFFIX);
add(list('common-words'), COMMON);
add(list('calendar-words'), CALENDAR);
add(list('peoples'), PEOPLE);
add(list('places'), PLACE);
add(list('female-first-names'), FIRST_NAME | WOMAN);
add(list('male-first-names'), FIRST_NAME | MAN);
add(list('either-first-names'), FIRST_NAME);
add(list('abbreviations'), ABBREVIATION);

addWords(
  DETERMINER,
  'a an the this that these those some any every each no another both several many few two three four five six seven eight nine ten one',
);
addWords(
  NUMBER_WORD,
  'two three four five six seven eight nine ten dozen dozens hundreds thousands several many some few both',
);
addWords(
  PREPOSITION,
  'aboard about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over per since through throughout to toward towards under unlike until up upon via with within without',
);
addWords(CONJUNCTION, 'and or but nor yet while whilst whereas because although though if when as so');
addWords(
  AUXILIARY,
  'is are was were be been being am has have had having do does did will would can could shall should may might must has not never to also then later even just still already now again further once',
);
addWords(
  AUXILIARY,
  "aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't",
);
addWords(
  ADVERB,
  'also then later even just still already now again further once recently previously repeatedly simply soon afterward afterwards earlier first finally often always never quickly only too',
);
addWords(PRONOUN | MAN, 'he him his himself');
addWords(PRONOUN | WOMAN, 'she her hers herself');
addWords(THEY, 'they them their themselves');
addWords(IT, 'it its itself');
addWords(RELATIVE, 'who which that whom whose');
addWords(FIRST_PERSON, 'i we me us my our');
addWords(POSSESSIVE, 'his her their its my our whose');
addWords(OBJECT, 'him them me us himself herself themselves itself whom hers');
addWords(ROLE, 'police cops cop troops authorities prosecutors');

/** The classes of a word in small letters and without its last dot; 0 for an unknown one. */
export function lookUp(word: string): number {
  return lexicon.get(word) ?? lookUpPlain(word);
}

/** "Jiří" is a first name, as "Jiri" is, and "they’ve" is what "they've" is. */
function lookUpPlain(word: string): number {
  if (word.includes('’')) return lexicon.get(word.replace('’', "'")) ?? 0;
  const plain = foldLetters(word);
  return plain === word ? 0 : (lexicon.get(plain) ?? 0) & (FIRST_NAME | WOMAN | MAN);
}

export type Gender = 'female' | 'male';

/** What the classes of a first name, title or noun tell; null where they tell nothing, or both. */
export function genderOf(classes: number): Gender | null {
  const woman = (classes & WOMAN) !== 0;
  const man = (classes & MAN) !== 0;
  return woman === man ? null : woman ? 'female' : 'male';
}

/** Whether both are known, and differ. */
export const clash = (a: Gender | null, b: Gender | null) => a !== null && b !== null && a !== b;
