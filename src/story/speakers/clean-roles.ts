/**
 * Roles as they can stand without their article: a box that says "Her captain" leaves the reader to ask whose.
 *
 *     ["Her captain", "midfielder"]  →  ["captain", "midfielder"];   ["Their son"]  →  []
 */

const OWNER = /^(?:his|her|its|their|our|my|your|whose) /i;

/** What somebody is to somebody else, and nothing by itself. */
const RELATIONS = new Set(
  'ally aunt boss boyfriend brother classmate colleague companion cousin daughter father fiance fiancee fiancé fiancée friend girlfriend grandfather grandmother husband mother neighbor neighbour nephew niece opponent parent partner predecessor rival roommate sister son stepfather stepmother successor uncle widow widower wife'.split(
    ' ',
  ),
);

export function cleanRoles(roles: readonly string[]): string[] {
  return [...new Set(roles.flatMap(cleanRole))];
}

function cleanRole(role: string): string[] {
  if (!OWNER.test(role)) return [role];
  const rest = role.replace(OWNER, '');
  const noun = rest
    .split(/ (?:of|from|in|at|for) /, 1)[0]!
    .split(' ')
    .at(-1)!;
  return RELATIONS.has(noun.toLowerCase()) ? [] : [rest];
}
