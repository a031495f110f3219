/** Index of the mention that is the source; 'nobody' where nobody is known to speak; null where the rule cannot tell. */
export type Verdict = number | 'nobody' | null;
