import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../article/read-examples.js';
import { makeEditorial } from '../../website/make-story.js';
import { parseText } from '../parse-text.js';

describe('topics', () => {
  checkExamples(new URL('./fixtures/topics.txt', import.meta.url), (input) =>
    parseText(input)
      .topics.map(({ label, score }) => `${label} ${score}`)
      .join('\n'),
  );
});

test('an editor’s rule gathers words under a label, hides one, and means the word that opens a sentence too', () => {
  const text =
    'A strike\n\nThe quay strike went on. Dockers said the quay strike would last. Syria and Syria were named. Pilots wait. Pilots sleep.';
  const topics = [
    { label: 'Dock dispute', aliases: ['quay strike'], hide: false },
    { label: 'Tugs', aliases: ['pilots'], hide: false },
    { label: 'Syria', aliases: [], hide: true },
  ];
  const labels = parseText(text, 'strike.txt', { ...makeEditorial(), topics }).topics.map(
    ({ label }) => label,
  );
  expect(labels).toEqual(expect.arrayContaining(['Dock dispute', 'Tugs']));
  for (const gone of ['Syria', 'Quay strike', 'Pilots']) expect(labels).not.toContain(gone);
});
