/**
 * Who put a question to somebody right before what a pronoun says, and so is hardly the one who says it.
 *
 *     "Hart asked Voss who paid. “My sister,” he said."          Hart
 *     "Hart asked Voss to leave. “You are fired,” he said."      nobody: that was no question
 *     "Hart asked Voss who paid. “Was it you?” he said."         nobody: Hart goes on
 */
import { wordSet } from '../../../article/word-set.js';
import { ASKING, REPLIES } from '../../quotations/cues/clause-words.js';
import { isSubject, meantBy, type State } from './coreference-state.js';
import type { Entity, Filter } from '../entity.js';
import { Shape } from '../../words/shape.js';
import type { Mention } from '../mention.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';

/** So many mentions before the pronoun. */
const NEAR = 8;

/** The entity, or undefined. `fits`: may it be meant? */
export function findAsker(state: State, mention: Mention, index: number, fits: Filter): Entity | undefined {
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
    const put = findPut(state, mention, i);
    if (put !== null)
      return isPutToWhoAnswers(state, mention, index, put, fits) ? meantBy(state, i) : undefined;
  }
  return undefined;
}

/** What a mention puts to somebody who stands at a token: whether it is a question is told by how it begins. */
interface Put {
  readonly asker: number;
  readonly at: number;
  readonly isQuestion: (k: number) => boolean;
}

function findPut(state: State, { last }: Mention, asker: number): Put | null {
  const { words } = state.tokens;
  const verb = state.cues[asker]?.token ?? -1;
  // "Hart put it to Voss that he paid", "Hart suggested to Voss that he paid"
  const to = words[verb + 1] === 'it' ? verb + 2 : verb + 1;
  const puts = PUTTING.has(words[verb]!) && words[to] === 'to';
  // "“You lie,” Hart told Voss. “Do I?” he replied."
  const told = words[verb] === 'told' && REPLIES.has(words[last + 1]!);
  const asks = puts || told || ASKING.has(words[verb]!);
  if (state.mentions[asker]!.quoted || !asks || !isSubject(state, asker)) return null;
  const isQuestion = (k: number) => told || QUESTIONS.has(words[k]!) || (puts && words[k] === 'that');
  return { asker, at: puts ? to + 1 : verb + 1, isQuestion };
}

function isPutToWhoAnswers(
  state: State,
  { gender }: Mention,
  index: number,
  { asker, at, isQuestion }: Put,
  fits: Filter,
): boolean {
  const { tokens, mentions } = state;
  // "asked him who paid", whoever he is
  if (tokens.words[at] === (gender === 'female' ? 'her' : 'him')) return isQuestion(at + 1);
  const beside = mentions.slice(asker + 1, index).findIndex(({ first }) => first === at);
  const object = asker + 1 + beside;
  const asked = beside < 0 ? undefined : meantBy(state, object);
  if (asked === undefined || asked === meantBy(state, asker) || !fits(asked)) return false;
  return isQuestion(mentions[object]!.last + 1);
}

const PUTTING = new Set(['put', 'suggested']);
/** What stands behind whom a question is put to. */
const QUESTIONS = wordSet('about how if what when where whether which who why');

/** “My sister,” he said; "He said it was his sister"; but not “Was it you?” he said */
function tellsAnswer({ tokens: { words, quoted, shape } }: State, { first, last }: Mention): boolean {
  if (quoted[first - 1] === 0) return shape[first] === Shape.capital && ANSWERING.has(words[last + 1]!);
  return words[first - 1] !== '?' && words[first - 2] !== '?';
}
const ANSWERING = wordSet('answered denied replied responded said testified told');
