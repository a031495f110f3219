/** "former Mayor", "ex-mayor": who is no longer called the mayor. */
export const isPastOffice = (role: string): boolean =>
  /^ex-/i.test(role) || PAST.has(role.split(' ', 1)[0]!.toLowerCase());

const PAST = new Set(['ex', 'former', 'late']);
