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
  [['Norrvik', 'senator from Norrvik'], ['senator from Norrvik']],
  [
    ['current mayor', 'Incumbent Mayor'],
    ['mayor', 'Mayor'],
  ],
  [['incumbent'], []],
  [['of presumptive nominee'], ['presumptive nominee']],
  [['Sens.'], ['Sen.']],
  [['front-runner'], ['front-runner']],
])('the roles %j are shown as %j', (roles, shown) => {
  expect(cleanRoles(roles, 'person')).toEqual(shown);
});

it('shows no role of an organisation', () => {
  expect(cleanRoles(['Norrvik city', 'mayor'], 'organization')).toEqual([]);
});
