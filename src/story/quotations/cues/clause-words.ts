/** Words that tell what a clause says, and what begins one: classes that several rules ask for. */
import { wordSet } from '../../../article/word-set.js';

/** Verbs whose subject wants an answer, and so is hardly the one who says what follows. */
export const ASKING = wordSet('ask asked asking asks inquired pressed questioned wondered');
/** Verbs of whoever answers another. */
export const REPLIES = wordSet('answered answers countered replied replies responded responds retorted');

/** Verbs that give what they are about a name. */
export const NAMING = wordSet(
  'called calls calling described describes describing labeled labelled deemed deems dubbed referred branded cast characterised characterized portrayed termed terms',
);

/** More of their forms, which the rules know too. */
const BRANDING = wordSet(
  'brand branding brands call deem describe dub dubbing dubs label labeling labelling labels',
);

/** Either of the two. */
export const CALLING = new Set([...NAMING, ...BRANDING]);

/** Verbs of those who judge what they are about. */
export const FINDING = wordSet(
  'consider considered considering considers find finding finds found thinks thought',
);

/** Verbs that tell what somebody said, but are not followed by it; a quotation in the next sentence is an example. */
export const TELLING = wordSet(
  'accused agreed agrees apologised apologized applauded assailed attacked blamed blasted called calls chided commended compared complained concurred condemned congratulated credited criticised criticized decried defended demurred denounced derided described disagreed disagrees dismissed disparaged expressed faulted hailed lambasted lamented lauded likened mentioned mocked objected outlined praised praises protested rebuked recommended rejected ridiculed scolded slammed thanked underscored voiced welcomed',
);

/** They tell of what nobody has done yet: "would call it". */
export const MODALS = wordSet('would will should could can may might must shall');

/** They join a clause with a subject of its own to the one before it: "Hart left, and Lund called it …". */
export const CLAUSE_JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'yet']);

/** They open a clause before the subject of the sentence. */
export const OPENERS = wordSet(
  'after although as because before if once since though unless until when whenever whereas while',
);
