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
import type { Entity } from '../entity.js';
import { Shape } from '../../words/find-tokens.js';
import type { Mention } from '../mention.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';

/** So many mentions before the pronoun. */
const NEAR = 8;

/** The entity, or undefined. `fits`: may it be meant? */
export function findAsker(
  state: State,
  mention: Mention,
  index: number,
  fits: (entity: Entity, mention: Mention) => boolean,
): Entity | undefined {
  const { tokens, mentions, cues } = state;
  const { words, sentence } = tokens;
  if (mention.possessive) return undefined;
  const answers = tellsAnswer(state, mention);
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i--) {
    const asker = mentions[i]!;
    // "Asked by Hart when she knew, she said"
    if (
      words[asker.first - 1] === 'by' &&
      ASKING.has(words[asker.first - 2]!) &&
      sentence[asker.head] === sentence[mention.head]
    )
      return meantBy(state, i);
    if (!answers) continue;
    const verb = cues[i]?.token ?? -1;
    if (sentence[mention.head]! - sentence[asker.head]! > PARAGRAPH_STEP) return undefined;
    // "Hart put it to Voss that he paid", "Hart suggested to Voss that he paid"
    const to = words[verb + 1] === 'it' ? verb + 2 : verb + 1;
    const puts = PUTTING.has(words[verb]!) && words[to] === 'to';
    // "“You lie,” Hart told Voss. “Do I?” he replied."
    const told = words[verb] === 'told' && REPLIES.has(words[mention.last + 1]!);
    if (asker.quoted || !(puts || told || ASKING.has(words[verb]!)) || !isSubject(state, i)) continue;
    const at = puts ? to + 1 : verb + 1;
    const isPut = (k: number) => told || QUESTIONS.has(words[k]!) || (puts && words[k] === 'that');
    const entity = meantBy(state, i);
    // "asked him who paid", whoever he is
    if (words[at] === (mention.gender === 'female' ? 'her' : 'him'))
      return isPut(at + 1) ? entity : undefined;
    const beside = mentions.slice(i + 1, index).findIndex(({ first }) => first === at);
    const object = i + 1 + beside;
    const asked = beside < 0 ? undefined : meantBy(state, object);
    if (asked === undefined || asked === entity || !fits(asked, mention)) return undefined;
    return isPut(mentions[object]!.last + 1) ? entity : undefined;
  }
  return undefined;
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
