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
  [
    ["gallery's director", 'company’s chief'],
    ['director', 'chief'],
  ],
  [
    ["children's author", "Norrvik's mayor"],
    ["children's author", "Norrvik's mayor"],
  ],
  [["victim's mother", "Lund's wife"], ["Lund's wife"]],
  [['first unconventional opponent', 'friend'], []],
  [
    ['airline boss', 'his boss', 'his then-wife', 'now-mayor'],
    ['airline boss', 'mayor'],
  ],
  [
    ['opponent of Norrvik', 'deputy mayor'],
    ['opponent of Norrvik', 'deputy mayor'],
  ],
  [['man', 'deputy', 'family'], []],
  [['editor of Indian', 'editor of the Danish'], ['editor']],
  [["general manager of Quay's European"], ['general manager']],
  [
    ['deputy director of Norrvik-based oil', 'head of Norrvik-based firm'],
    ['deputy director', 'head of Norrvik-based firm'],
  ],
  [['director of the Danes'], ['director of the Danes']],
  [["top aide on Lund's July"], ['top aide']],
  [['chief editor of its board', 'chief of its board'], ['chief editor']],
  [
    ['new mayor', 'New Norrvik mayor', 'fellow pilot'],
    ['mayor', 'New Norrvik mayor', 'pilot'],
  ],
  [
    ['named executive chair', 'newly appointed mayor'],
    ['executive chair', 'mayor'],
  ],
  [
    ['graduate students', 'Prof Lund’s doctors'],
    ['graduate student', 'Prof Lund’s doctor'],
  ],
  [
    ['Former mayor', 'Formerly mayor'],
    ['former mayor', 'Formerly mayor'],
  ],
  [
    ['Image copyright Norrvik Photos Image caption Tribal leader', 'caption writer'],
    ['Tribal leader', 'caption writer'],
  ],
])('the roles %j are shown as %j', (roles, shown) => {
  expect(cleanRoles(roles, 'person')).toEqual(shown);
});

it('shows no role of an organisation', () => {
  expect(cleanRoles(['Norrvik city', 'mayor'], 'organization')).toEqual([]);
});
