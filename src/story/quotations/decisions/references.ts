import { wordSet } from '../../../article/word-set.js';

/** Nouns of how somebody calls something: "Lund's description of it as “…”", "her reference to it as “…”". */
export const REFERENCES = wordSet(
  'characterisation characterisations characterization characterizations depiction depictions description descriptions dismissal labeling labelling mention mentions portrayal portrayals reference references',
);
