/**
 * What many shout, whatever they hang on.
 *
 *     Lund passed a crowd chanting “…”     the crowd's
 */
import { type Context, followsWords } from '../context.js';
import { skipMark } from '../cues/beside.js';
import { CROWDS } from '../../words/nouns.js';

/** Whether those who are named right before the verb are many. */
export function isShouted(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, mentions } = context.scene;
  const { words } = tokens;
  const verb = skipMark(tokens, context.utterance.first - 1);
  // "as the studio audience chants “…”", where no mention stands before the verb
  if (CROWDS.has(words[verb - 1]!) && CHANTED.has(words[verb]!))
    return !context.candidates.some((index) => mentions[index]!.last === verb - 1);
  if (!SHOUTING.has(words[verb]!)) return false;
  return context.candidates.some((index) => {
    const { plural, head, last } = mentions[index]!;
    return last === verb - 1 && (plural || CROWDS.has(words[head]!));
  });
}

const CHANTED = new Set(['chant', 'chanted', 'chants']);
const SHOUTING = new Set(['booing', 'chanting', 'jeering', 'screaming', 'shouting', 'yelling']);
