/**
 * Who put a question to somebody right before what a pronoun says, and so is hardly the one who says it.
 *
 *     "Hart asked Voss who paid. “My sister,” he said."          Hart
 *     "Hart asked Voss to leave. “You are fired,” he said."      nobody: that was no question
 *     "Hart asked Voss who paid. “Was it you?” he said."         nobody: Hart goes on
 */
import { wordSet } from '../../../article/word-set.js';
import { ASKING } from '../../quotations/cues/clause-words.js';
import { isSubject, meantBy, type State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { Shape } from '../../words/shape.js';
import type { Mention } from '../mention.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';

/** So many mentions before the pronoun. */
const NEAR = 8;

/** The entity, or undefined. */
export function findAsker(state: State, mention: Mention, index: number): Entity | undefined {
  const { tokens, mentions } = state;
  const { words, sentence } = tokens;
  if (mention.possessive) return undefined;
  const answers = tellsAnswer(state, mention);
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i--) {
    const { first, head } = mentions[i]!;
    const way = sentence[mention.head]! - sentence[head]!;
    // "Asked by Hart when she knew, she said"
    if (words[first - 1] === 'by' && ASKING.has(words[first - 2]!) && way === 0) return meantBy(state, i);
    if (!answers) continue;
    if (way > PARAGRAPH_STEP) return undefined;
    const at = findPut(state, i);
    if (at >= 0) return isPutToWhoAnswers(state, index, i, at) ? meantBy(state, i) : undefined;
  }
  return undefined;
}

/** The token where whoever is asked would stand: "asked | Voss", "put it to | Voss"; -1 where the mention asks nothing. */
function findPut(state: State, asker: number): number {
  const { words } = state.tokens;
  const verb = state.cues[asker]?.token ?? -1;
  // "Hart put it to Voss that he paid", "Hart suggested to Voss that he paid"
  const to = words[verb + 1] === 'it' ? verb + 2 : verb + 1;
  const puts = PUTTING.has(words[verb]!) && words[to] === 'to';
  const asks =
    (puts || ASKING.has(words[verb]!)) && !state.mentions[asker]!.quoted && isSubject(state, asker);
  return asks ? (puts ? to : verb) + 1 : -1;
}

function isPutToWhoAnswers(state: State, index: number, asker: number, at: number): boolean {
  const { tokens, mentions } = state;
  const asked = mentions.slice(asker + 1, index).find(({ first }) => first === at);
  return asked !== undefined && QUESTIONS.has(tokens.words[asked.last + 1]!);
}

const PUTTING = new Set(['put', 'suggested']);
/** What stands behind whom a question is put to. */
const QUESTIONS = wordSet('about how if that what when where whether which who why');

/** “My sister,” he said; "He said it was his sister"; but not “Was it you?” he said */
function tellsAnswer({ tokens: { words, quoted, shape } }: State, { first, last }: Mention): boolean {
  if (quoted[first - 1] === 0) return shape[first] === Shape.capital && ANSWERING.has(words[last + 1]!);
  return words[first - 2] !== '?';
}
const ANSWERING = wordSet('answered denied replied responded said testified told');
