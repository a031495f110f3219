import { wordSet } from '../../../article/word-set.js';
/** What is called by somebody's name, and no surname. */
export const THINGS = wordSet(
  'act app apps awards brothers bus channels cloud day digital effect hour live maps mobile movies music news online plan plus prize radio rally show sport sports tour tower train travel week',
);
