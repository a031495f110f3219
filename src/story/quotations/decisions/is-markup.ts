/** Attributes of markup that a scraper left: text="…". */
import { type Context, followsWords } from '../context.js';

/** Whether the marks are those of an attribute. */
export const isMarkup = (context: Context): boolean =>
  followsWords(context) && context.scene.tokens.words[context.utterance.first - 1] === '=';
