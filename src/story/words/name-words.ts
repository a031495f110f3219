/** What the steps that find names ask of single words. */
import { wordSet } from '../../article/word-set.js';
import { Shape } from './find-tokens.js';
import { CALENDAR, COMMON, FUNCTION } from './lexicon.js';

export const isCapital = (shape: number) =>
  shape === Shape.capital || shape === Shape.capitals || shape === Shape.initial;

/** Never in a name, unless as a first name, title or suffix. */
export const NEVER = COMMON | CALENDAR | FUNCTION;
/** Words that join two halves of an organisation's name: "Bank of Nordhaven", "Citizens for Clean Harbours". */
export const JOINTS = new Set(['of', 'for', 'on', 'and', '&', 'in', 'against', 'to', 'without']);

/** Nouns that say whose relative somebody is. */
export const KIN = wordSet(
  'aunt boyfriend brother cousin dad daughter ex-husband ex-wife father fiance fiancee fiancé fiancée girlfriend gran grandad grandfather grandma grandmother grandson husband mom mother mum nan nephew niece partner sister son stepfather stepmother uncle widow widower wife',
);

/** Who is called so held the office once, holds it for a time or is to hold it: "former Mayor", "acting Mayor". */
export const FORMER = new Set(['acting', 'ex', 'former', 'incoming', 'interim', 'late', 'outgoing']);
/** Of these, who held it once. */
const PAST = new Set(['ex', 'former', 'late']);

/** "former Mayor", "ex-mayor": who is no longer called the mayor. */
export const isPastOffice = (role: string): boolean =>
  /^ex-/i.test(role) || PAST.has(role.split(' ', 1)[0]!.toLowerCase());

/** Letters behind a name: "Ada Lund QC". */
export const POSTNOMINALS = wordSet(
  'am bem cbe cmg dbe dl frs jp kbe kc kcb kcmg mbe mep mha mla mlc mp mpp ms msp obe phd qc rn sc td tds',
);

/** Of the police: "the DSP said". The letters of the short ones stand for other things, too. */
export const POLICE_RANKS = wordSet('acp asi asp dcp dpo dsp igp ocpd ocs ssp');
export const SHORT_POLICE_RANKS = wordSet('dig oc sho si sp');

/** Titles that go on over "of": "Secretary of State Ada Lund". */
export const OFFICES = wordSet(
  'mayor president governor bishop king queen prince secretary minister speaker director chief undersecretary archbishop chairman commissioner superintendent inspector',
);

/** "R-Texas", "D-N.Y." */
export const isPartyOfState = (word: string) =>
  word.charAt(1) === '-' && PARTIES.has(word.charAt(0)) && word.length > 3;
const PARTIES = new Set(['r', 'd', 'i']);

/** In a headline with capitals these are no part of a name: "Lund Says Hart Lied". */
export const HEADLINE_VERBS = wordSet(
  'accuses attacks blasts calls claims criticized criticizes defends denies rips says slams tells tweeted tweets urges vows warns',
);

export const QUOTES = new Set(['"', '“', '”', "'", '‘', '’']);

/** Where people write what is theirs. */
export const PLATFORMS = wordSet(
  'twitter facebook instagram youtube linkedin reddit tiktok snapchat telegram whatsapp tumblr weibo periscope',
);
