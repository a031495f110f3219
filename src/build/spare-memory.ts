import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From how many articles on memory counts for more than time. */
export const MANY_ARTICLES = 1000;

/**
 * By itself V8 lets the heap grow to several times what is in use before it collects what is not. Where there are many
 * articles a fifth must do: a build then takes a tenth more time, and half the memory.
 */
export function spareMemory(articles: number): void {
  if (articles > MANY_ARTICLES) setFlagsFromString('--heap-growing-percent=20');
}

/** Gives back what is not in use, before another program takes memory of its own; many articles leave much of it. */
export function releaseMemory(articles: number): void {
  if (articles <= MANY_ARTICLES) return;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
