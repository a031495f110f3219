/**
 * Tokens → words for finding topics: "the U.S.’s 2016 anti-war movement" → the, US, 2016, anti-war, movement. Most
 * tokens are such a word; only where one may not be is the text looked at again.
 */
import { type Cut, cutTokens } from '../words/cut-tokens.js';
import { createWordStore } from '../words/word-store.js';
import type { ClassOfWord } from './word-class.js';
import { createTopicWord, isPlainCapital, type TopicWord } from './topic-word.js';

/** All words of a text, in order. */
export interface Words {
  readonly forms: readonly TopicWord[];
  /** By word: `GLUED`, `OPENS`. */
  readonly traits: Uint8Array;
}

/** Only a space stands between the word and the one before. */
export const GLUED = 1;
/** The first of a sentence, so that a capital says nothing. */
const OPENS = 2;

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const SPACE = 0x20;

export function scanWords(text: string): Words {
  return topicWords(cutTokens(text, [{ type: 'paragraph', start: 0, end: text.length }]), 0);
}

/** The words of a text that is cut into tokens, from `from` on. */
export function topicWords({ text, units, count, start, end, forms: tokens }: Cut, from: number): Words {
  const forms: TopicWord[] = [];
  const traits = new Uint8Array((units.length >> 1) + 1);
  let last = -1;
  for (let k = 0, at = from; k < count; k++) {
    const token = tokens[k]!;
    // Some words have more than one token, some tokens hold more than one word.
    for (let limit = end[k]!, begin = Math.max(at, start[k]!); begin < limit; begin = at) {
      if (!isWordCode(units[begin]!)) {
        at = begin + 1;
        continue;
      }
      const whole = begin === start[k] && token.letters && MAY_GO_ON[units[limit]!] !== 1;
      at = whole ? limit : endOfWord(units, begin);
      const glued = last >= 0 && begin - last === 1 && units[last] === SPACE;
      traits[forms.length] = (glued ? GLUED : 0) | (opensSentence(units, begin, last, glued) ? OPENS : 0);
      if (begin === start[k] && at === limit)
        forms.push((token.topic ??= createTopicWord(text.slice(begin, at))));
      else forms.push(findTopicWord(text, units, begin, at));
      last = at;
    }
  }
  return { forms, traits };
}

/** Few words are other than the tokens. */
const PLACES = 1 << 13;

const findTopicWord = createWordStore(createTopicWord, PLACES);

/** The class of the word at `at`, as it stands there. */
export function classAt({ forms, traits }: Words, at: number): ClassOfWord {
  const form = forms[at]!;
  return form.capital && (traits[at]! & OPENS) === 0 ? form.kindOfName : form.kind;
}

function endOfWord(units: Uint16Array, start: number): number {
  let at = start + 1;
  for (; at < units.length; at++) {
    const code = units[at]!;
    if (isWordCode(code)) continue;
    const next = at + 1 < units.length ? units[at + 1]! : 0;
    if ((code === APOSTROPHE || code === CURLY || code === HYPHEN) && isWordCode(next)) continue;
    if (code === POINT && isPlainCapital(units[at - 1]!) && isPointOfAcronym(units, start, at, next))
      continue;
    break;
  }
  return at;
}

/** "U.S." and "U.N" but not the end of "World War I." */
function isPointOfAcronym(units: Uint16Array, start: number, at: number, next: number): boolean {
  if (at - start === 1) return isPlainCapital(next);
  return units[at - 2] === POINT;
}

function opensSentence(units: Uint16Array, start: number, last: number, glued: boolean): boolean {
  if (last < 0) return true;
  if (glued) return units[last - 1] === POINT && !isPlainCapital(units[last - 2] ?? 0);
  for (let at = last; at < start; at++) {
    const code = units[at]!;
    if (code !== SPACE && code !== 0x2c && code !== 0x28 && code !== 0x29 && code !== HYPHEN) return true;
  }
  return false;
}

/** Letters and digits; beyond Latin all but the blocks of punctuation and symbols. */
const WORD_CODES = new Uint8Array(0x10000).fill(1, 0xc0);
for (const [from, to] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
] as const)
  WORD_CODES.fill(1, from, to + 1);
for (const code of [0xaa, 0xb5, 0xba]) WORD_CODES[code] = 1;
for (const code of [0xd7, 0xf7]) WORD_CODES[code] = 0;
WORD_CODES.fill(0, 0x2000, 0x2c00).fill(0, 0x3000, 0x3040);

const isWordCode = (code: number) => WORD_CODES[code] === 1;

/** Behind anything else a word of letters and digits has ended. */
const MAY_GO_ON = WORD_CODES.slice();
for (const code of [APOSTROPHE, CURLY, HYPHEN, POINT]) MAY_GO_ON[code] = 1;
