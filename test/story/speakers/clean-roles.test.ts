import { expect, it } from 'vitest';
import { cleanRoles } from '../../../src/story/speakers/clean-roles.js';

it.each([
  [['mayor of Norrvik'], ['mayor of Norrvik']],
  [
    ['Her captain', 'midfielder'],
    ['captain', 'midfielder'],
  ],
  [['captain', 'their captain'], ['captain']],
  [['Their head of research'], ['head of research']],
  [['Her older sister'], []],
  [['whose sister'], []],
  [['his friend from Norrvik'], []],
  [
    ['Heritage minister', 'Minister for Her Islands'],
    ['Heritage minister', 'Minister for Her Islands'],
  ],
])('the roles %j are shown as %j', (roles, shown) => {
  expect(cleanRoles(roles)).toEqual(shown);
});
