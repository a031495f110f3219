/**
 * Whoever does something and says so behind it speaks by the second verb.
 *
 *     "Lund slammed the plan, saying …"                 →  saying
 *     "Lund put out a statement saying …"               →  saying
 *     "Lund slammed the plan before Voss left, saying"  →  slammed: it may be Voss
 */
import type { Tokens } from '../../words/tokens.js';
import { ADVERB, DOCUMENT, SPEECH_VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { OPENERS } from './clause-words.js';
import { contest, type Cue, FORWARD, same, SUBJECTS } from './cue.js';
import { CITING } from './find-reported-cue.js';

/** Changes the cues of those whose first verb says little, where nobody else does anything between the two. */
export function addSecondVerbs(tokens: Tokens, mentions: readonly Mention[], cues: (Cue | null)[]): void {
  cues.forEach((cue, index) => {
    if (cue === null || cue.strong || !SUBJECTS.has(cue.form)) return;
    const token = findSaying(tokens, cue.token);
    if (token === -1) return;
    for (let j = index + 1; j < mentions.length && mentions[j]!.first < token; j++) {
      const other = cues[j] ?? null;
      if (other === null || !FORWARD.has(other.form) || other.token < cue.token) continue;
      if (other.token < token || (other.token === token && other.form === 'later-verb')) return;
      // "a statement saying": of whoever puts it out.
      if (other.token === token) cues[j] = contest(other);
    }
    cues[index] = { form: cue.form, token, strong: true };
  });
}

/** The participle behind the verb, behind a comma or what says something: its token, or -1. */
function findSaying(tokens: Tokens, verb: number): number {
  const { words, classes, noun } = tokens;
  // "The Post quotes Lund, a docker, saying": Lund says it; "asked Hart to welcome the plan, saying": who asks.
  let before = verb - 1;
  while ((classes[before]! & ADVERB) !== 0 || words[before]?.endsWith('ly') === true) before--;
  if (CITING.has(words[verb]!) || words[before] === 'to') return -1;
  for (let k = verb + 1; k <= verb + FARTHEST && same(tokens, verb, k); k++) {
    if (ENDS.has(words[k]!)) return -1;
    const says = (classes[k]! & SPEECH_VERB) !== 0 && words[k]!.endsWith('ing');
    if (says && (words[k - 1] === ',' || (noun[k - 1]! & DOCUMENT) !== 0)) return k;
  }
  return -1;
}

/** Longest way from one verb to the other, in tokens. */
const FARTHEST = 30;
/** They end the clause, or begin one that may be of somebody else. */
const ENDS: ReadonlySet<string> = new Set([...OPENERS, ';', ':', ')', 'but', 'where', 'who']);
