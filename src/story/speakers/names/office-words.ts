/** Words for offices and ranks that stand beside names. */
import { wordSet } from '../../../article/word-set.js';

/** Titles that go on over "of": "Secretary of State Ada Lund". */
export const OFFICES = wordSet(
  'mayor president governor bishop king queen prince secretary minister speaker director chief undersecretary archbishop chairman commissioner superintendent inspector',
);

/** Letters behind a name: "Ada Lund QC". */
export const POSTNOMINALS = wordSet(
  'am bem cbe cmg dbe dl frs jp kbe kc kcb kcmg mbe mep mha mla mlc mp mpp ms msp obe phd qc rn sc td tds',
);

export const PEERS = wordSet('baroness earl lady lord viscount viscountess');

/** Of the police: "the DSP said". The letters of the short ones stand for other things, too. */
export const POLICE_RANKS = wordSet('acp asi asp dcp dpo dsp igp ocpd ocs ssp');
export const SHORT_POLICE_RANKS = wordSet('dig oc sho si sp');
