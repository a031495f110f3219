/** Cuts a text near a place in it so that no word is cut, and where nothing is spaced, no character. */
import { isLowSurrogate } from './display-text.js';

/** Where to begin, at most `reach` before `from` and not before `start`. */
export function reachBack(text: string, from: number, start: number, reach: number): number {
  const at = from - reach;
  if (at <= start) return start;
  const space = text.slice(at, from).indexOf(' ');
  return space >= 0 ? at + space + 1 : at + (isLowSurrogate(text.charCodeAt(at)) ? 1 : 0);
}

/** Where to end, at most `reach` after `from` and not after `end`. */
export function reachOn(text: string, from: number, end: number, reach: number): number {
  const at = from + reach;
  if (at >= end) return end;
  const space = text.slice(from, at).lastIndexOf(' ');
  return space >= 0 ? from + space : at - (isLowSurrogate(text.charCodeAt(at)) ? 1 : 0);
}
