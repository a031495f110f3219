import { expect, test } from 'vitest';
import { isSupported } from '../../src/article/is-supported.js';
import { findLanguage } from '../../src/article/language.js';

test.each([
  ['en', 'The last ferry left the harbour on Monday, the mayor said, and a bridge will be built.'],
  [
    'de',
    'Die letzte Fähre verließ den Hafen am Montag, sagte die Bürgermeisterin. Danach wird die Brücke gebaut, und die Stadt hofft auf mehr Gäste.',
  ],
  [
    'fr',
    'Le dernier ferry a quitté le port lundi, a déclaré la maire. Ensuite le pont sera construit et la ville espère plus de visiteurs.',
  ],
  [
    'es',
    'El último transbordador salió del puerto el lunes, dijo la alcaldesa. Después se construirá el puente y la ciudad espera más visitantes.',
  ],
  ['ru', 'Последний паром покинул порт в понедельник, сказал мэр. Затем будет построен мост.'],
  ['ar', 'غادرت آخر عبارة الميناء يوم الاثنين، قالت رئيسة البلدية.'],
  ['zh', '最后一班渡轮星期一离开了港口，市长说。之后将建造大桥，城市希望今年夏天有更多游客。'],
  ['ja', '最後のフェリーは月曜日に港を出たと市長は述べた。'],
])('%s', (language, text) => {
  expect(findLanguage(text)).toBe(language);
});

test.each(['', 'Ja.', 'Polva, Ostmark', 'x '.repeat(500), '12345 67890 '.repeat(30)])(
  'unclear texts are English: "%s"',
  (text) => {
    expect(findLanguage(text)).toBe('en');
  },
);

test.each([
  ['en', true],
  ['en-GB', true],
  ['EN', true],
  ['und', true],
  ['enm', false],
  ['de', false],
  ['', false],
])('support of “%s”: %s', (language, supported) => {
  expect(isSupported(language)).toBe(supported);
});
