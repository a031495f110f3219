import { wordSet } from '../../../article/word-set.js';
import type { Entity } from '../entity.js';

/** "Quay Travel", "Quay QTV": what a body makes or runs. */
export const isThing = ({ parts, name }: Entity): boolean =>
  parts.length === 2 && (THINGS.has(parts[1]!) || ACRONYM.test(name));

const ACRONYM = / [A-Z]{2,5}$/;

/** What is called by somebody's name, and no surname. */
export const THINGS = wordSet(
  'act app apps awards brothers bus channels cloud day digital effect hour live maps mobile movies music news online plan plus prize radio rally show sport sports tour tower train travel week',
);
