/** They join a clause with a subject of its own to the one before it: "Hart left, and Lund called it …". */
export const CLAUSE_JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'yet']);
