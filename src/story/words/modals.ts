/** They tell of what nobody has done yet: "would call it". */
export const MODALS: ReadonlySet<string> = new Set(
  'would will should could can may might must shall'.split(' '),
);
