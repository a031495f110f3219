import { wordSet } from '../../../article/word-set.js';

/** Verbs that tell what somebody said, but are not followed by it; a quotation in the next sentence is an example. */
export const TELLING = wordSet(
  'accused agreed agrees apologised apologized applauded assailed attacked blamed blasted called calls chided commended compared complained concurred condemned congratulated credited criticised criticized decried defended demurred denounced derided described disagreed disagrees dismissed disparaged expressed faulted hailed lambasted lamented lauded likened mentioned mocked objected outlined praised praises protested rebuked recommended rejected ridiculed scolded slammed thanked underscored voiced welcomed',
);
