/** Who is said to send a document when it is first spoken of. */
import { wordSet } from '../../../article/word-set.js';
import { isSpeaking } from '../../quotations/cues/cue.js';
import { isPassive } from '../../quotations/cues/is-passive.js';
import { isSubject, type State } from './coreference-state.js';
import { ADVERB, AUXILIARY } from '../../words/lexicon.js';
import { MEMORY } from './antecedents/sheet.js';
import type { Mention } from '../mention.js';

/** "Lund said in a statement", "Lund issued a statement": not the document's words yet, but whose it is. */
export function findSender(state: State, mention: Mention, index: number): number {
  const { tokens, mentions, cues, resolutions } = state;
  const before = tokens.words[mention.first - 1]!;
  const inside = before === 'in';
  // "put out a statement"
  const out = before === 'out';
  if (!inside && !out && !ISSUING.has(before)) return -1;
  // "named in an indictment", "The board had been sent a letter"
  if (inside ? tokens.words[mention.head] === 'indictment' : isPassive(tokens, mention.first - 1)) return -1;
  const issuer = inside ? -1 : findIssuer(state, out ? mention.first - 2 : mention.first - 1, index);
  if (issuer >= 0) return issuer;
  for (
    let i = index - 1;
    i >= Math.max(0, index - MEMORY) && tokens.sentence[mentions[i]!.head] === tokens.sentence[mention.head];
    i--
  ) {
    if (inside ? isSpeaking(cues[i]) : isSubject(state, i)) return resolutions[i]!.entity;
  }
  return -1;
}

/** Who stands right before the verb: "Days after its report came, the Harbour Museum issued a statement". */
function findIssuer({ tokens, mentions, resolutions }: State, verb: number, index: number): number {
  let last = verb - 1;
  while ((tokens.classes[last]! & (ADVERB | AUXILIARY)) !== 0) last--;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--)
    if (mentions[i]!.last === last) return resolutions[i]!.entity;
  return -1;
}

const ISSUING = wordSet(
  'airing airs circulated circulating delivered drafted emailed filed files filing issued issues issuing launched launching penned posted provided provides published publishing releases released releasing sent shared signed submitted wrote',
);
