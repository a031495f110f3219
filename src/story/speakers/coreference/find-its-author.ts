/**
 * Whom a pronoun means right behind something said or written, of which the sentence tells as somebody's.
 *
 *     "Hart condemned Lund for a speech in which he called …"       →  Lund
 *     "Hart attacked Lund in a speech in which he called …"         hardly Lund
 *     "Hart said Lund was moved by a speech in which he called …"   maybe
 */
import { skipThe } from '../../quotations/cues/beside.js';
import { meantBy, type State } from './coreference-state.js';
import type { Entity, Filter } from '../entity.js';
import { Shape } from '../../words/shape.js';
import { DOCUMENT, VERB } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

/** Who was named right before what was said or written, and whether the pronoun means them. */
interface Author {
  readonly entity: Entity;
  readonly meant: 'surely' | 'maybe' | 'hardly';
}

/** Undefined where it is not about that. `fits`: may it be meant? */
export function findItsAuthor(
  state: State,
  mention: Mention,
  index: number,
  fits: Filter,
): Author | undefined {
  const { tokens, mentions } = state;
  const { words, classes, shape } = tokens;
  const isWork = (k: number) => (classes[k]! & DOCUMENT) !== 0 || SPOKEN.has(words[k]!);
  const link = mention.first - 1;
  if (words[link] !== 'where' && !(words[link] === 'which' && INSIDE.has(words[link - 1]!))) return undefined;
  let noun = link - 1;
  while (noun > link - LONGEST_TAIL && shape[noun] !== Shape.mark && !isWork(noun)) noun--;
  if (!isWork(noun)) return undefined;
  for (let i = index - 1; i >= 0 && mentions[i]!.last > noun - LONGEST_TAIL; i--) {
    const { kind, first, last, possessive } = mentions[i]!;
    const entity = meantBy(state, i);
    if (kind !== 'name' || possessive || last >= noun || entity === undefined || !fits(entity)) continue;
    const before = skipThe(tokens, first - 1);
    if ((classes[before]! & VERB) === 0 && words[before] !== 'that') return undefined;
    const tie = words[last + 1]!;
    return { entity, meant: tie === 'for' ? 'surely' : INSIDE.has(tie) ? 'hardly' : 'maybe' };
  }
  return undefined;
}

const INSIDE = new Set(['during', 'in', 'on']);
/** So many tokens before the clause it may be spoken of, and so many before that somebody named whose it is. */
const LONGEST_TAIL = 8;
const SPOKEN = new Set(['appearance', 'broadcast', 'debate', 'interview', 'podcast', 'rally']);
