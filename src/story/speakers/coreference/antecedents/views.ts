/** By mention: the numbers of its answers, once it was looked at. */
export interface Views {
  readonly asked: Uint8Array;
  readonly place: Uint8Array;
  readonly speech: Uint8Array;
  readonly form: Uint8Array;
  readonly doubt: Uint8Array;
}

export function createViews(count: number): Views {
  const memory = new ArrayBuffer(count * 5);
  const column = (n: number) => new Uint8Array(memory, count * n, count);
  return { asked: column(0), place: column(1), speech: column(2), form: column(3), doubt: column(4) };
}
