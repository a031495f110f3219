/**
 * Words without marks in a block of their own that nothing introduces: a page's pull quote or another's text.
 *
 *     “It leaks,” Lund said. ¶ > Every wall leaks.      nobody's
 *     Lund wrote: ¶ > Every wall leaks.                 not decided here
 */
import { QUOTES } from '../../words/quotes.js';
import type { Context } from '../context.js';
import { standsAlone } from '../utterance.js';

/** Whether it is one, or goes on with one. */
export function isPullQuote({ scene, number, utterance, last }: Context): boolean {
  const { tokens, goesOn, labels } = scene;
  const { words } = tokens;
  if (QUOTES.has(words[utterance.first]!) || labels[number]! >= 0 || !standsAlone(tokens, utterance))
    return false;
  if (scene.utterances[number - 1]?.segment === utterance.segment) return last?.by === 'pull-quote';
  const before = words[utterance.first - 1];
  return goesOn[number] !== true && (before === '.' || (before !== undefined && QUOTES.has(before)));
}
