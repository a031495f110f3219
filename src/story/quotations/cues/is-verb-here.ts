/**
 * Whether a word that may be a verb is the verb of a mention.
 *
 *     "Lund posted it"  →  posted;   "Lund’s post", "the Lund post", "a call"  →  no verb
 */
import { wordSet } from '../../../article/word-set.js';
import { createMemo } from '../../create-memo.js';
import type { Tokens } from '../../words/tokens.js';
import { AUXILIARY, CONJUNCTION, IT, lookUp, PRONOUN, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { skipThe } from './beside.js';
import type { CueForm } from './cue.js';

/** Not "the report said" seen from before "the report", not "a call", not "to call" behind a noun. */
export function isVerbHere(tokens: Tokens, k: number, mention: Mention, form: CueForm): boolean {
  if (isNoun(tokens, k, mention, form)) return false;
  if (k === mention.last + 1) return !isWrittenTo(tokens, k, mention);
  // "for having called it"
  const word = tokens.words[tokens.words[k - 1] === 'having' ? k - 2 : k - 1]!;
  if (word === "'s") return (tokens.classes[k - 2]! & (PRONOUN | IT)) !== 0;
  return !BEFORE_NOUNS.has(word);
}

/** "wrote to the Post calling it late": of who wrote. */
function isWrittenTo(tokens: Tokens, k: number, { first }: Mention): boolean {
  const to = skipThe(tokens, first - 1);
  return tokens.words[k]!.endsWith('ing') && tokens.words[to] === 'to' && WRITING.has(tokens.words[to - 1]!);
}
const WRITING = wordSet('emailed spoke texted tweeted writes wrote');

const BEFORE_NOUNS = wordSet('the a an his her their its this that of in for');

/** "Lund post", "the harbour venture": of one person or thing no verb stands without an ending, but behind "did" and "to". */
function isNoun({ words, classes }: Tokens, k: number, { plural, kind }: Mention, form: CueForm): boolean {
  if (kind === 'relative' || (plural && form !== 'later-verb')) return false;
  return (classes[k - 1]! & (AUXILIARY | CONJUNCTION)) === 0 && isStem(words[k]!);
}

/** "post", "hail": without an ending; with one it is a verb, too. */
export const isStem = createMemo(
  (verb) =>
    !ALIKE.has(verb) &&
    ((lookUp(`${verb}s`) | lookUp(`${verb}es`) | lookUp(`${verb.slice(0, -1)}ies`)) & VERB) !== 0,
);

/** Verbs whose past is like their stem. */
const ALIKE = new Set(['put', 'read', 'quit', 'let', 'set', 'bet', 'cut', 'cast', 'broadcast', 'forecast']);
