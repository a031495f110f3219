/** Who is called so held the office once, holds it for a time or is to hold it: "former Mayor", "acting Mayor". */
export const FORMER = new Set(['acting', 'ex', 'former', 'incoming', 'interim', 'late', 'outgoing']);
