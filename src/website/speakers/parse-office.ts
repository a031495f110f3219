/**
 * Takes a role apart to see whether two wordings are of one office: "Senator" and "United States senator from Vermont",
 * "Ukrainian president" and "President of Ukraine".
 */
import { wordSet } from '../../article/word-set.js';
import { CAPITAL, matchName, topicNames } from '../../story/topics/known-topics.js';
import { createMemo } from '../../story/create-memo.js';
import { scanWords } from '../../story/topics/scan-words.js';
import { ROLE, TITLE, lookUp } from '../../story/words/lexicon.js';
import { lastWord } from '../../story/words/last-word.js';
import { foldName } from './parse-name.js';

export interface Office {
  /** The noun that all others describe: "senator". */
  readonly head: string;
  /** What makes it another office or another time of it, sorted: "former vice". */
  readonly standing: string;
  /** All words that tell something, folded; a place by its usual name, and no party's adjective. */
  readonly words: ReadonlySet<string>;
}

/** Say nothing in a role. */
export const SMALL = wordSet('a an the of for to in on at and or by with from his her its their our');
const STANDING = wordSet('acting assistant associate attorney brigadier chief co departing deputy designate elect ex exiting first former general incoming interim joint junior late lieutenant major managing outgoing past press prime retired second senior shadow solicitor sub then under vice'); // prettier-ignore
/** Behind it stands what the office is of. */
const OF = / (?:of|for|to|in|on|at|from|with|who) /u;

export const parseOffice = createMemo((role): Office => {
  const plain = role.replace(/[\s-]+/gu, ' ').trim();
  const words = new Set(wordsOf(plain));
  const standing = [...words].filter((word) => STANDING.has(word)).sort();
  return { head: findHead(plain), standing: standing.join(' '), words };
});

/** Whether `fuller` tells all that `role` does; of two that say the same each tells the other. */
export function tellsOffice(fuller: Office, role: Office): boolean {
  return (
    fuller.head === role.head &&
    fuller.standing === role.standing &&
    [...role.words].every((word) => fuller.words.has(word))
  );
}

function wordsOf(role: string): string[] {
  const scanned = scanWords(role);
  const words: string[] = [];
  for (let at = 0; at < scanned.forms.length; at++) {
    const name = matchName(topicNames([]), scanned, at);
    if (name === null || name.weight === CAPITAL) words.push(scanned.forms[at]!.text);
    else {
      at += name.words.length - 1;
      // "Republican President": whose party is no part of the office.
      if (name.weight === 1 || !name.label.endsWith(' Party')) words.push(...name.label.split(/[\s-]+/u));
    }
  }
  const folded = words.map(foldName).filter((word) => !SMALL.has(word));
  return folded.length > 0 ? folded : [foldName(role)];
}

/** The last noun before "of", or of the whole where what the office is of stands before it: "House of Lords Speaker". */
function findHead(role: string): string {
  const [before = ''] = role.split(OF, 1);
  const head = foldName(lastWord(before));
  const last = foldName(lastWord(role));
  return isOffice(head) || !isOffice(last) ? head : last;
}

const isOffice = (word: string) => (lookUp(word) & (ROLE | TITLE)) !== 0;
