import { expect, test } from 'vitest';
import { buildScene } from '../../../src/story/quotations/build-scene.js';
import { attributeUtterances } from '../../../src/story/quotations/decisions/attribute-utterances.js';
import { parseSegments } from './parse-blocks.js';

/** Who decides about each utterance. */
function findDeciders(input: string) {
  const { text, blocks, segments } = parseSegments(input);
  const scene = buildScene({ text, blocks, headline: '' }, segments);
  return attributeUtterances(scene).map(({ by }) => by);
}

test('the label of a turn decides who speaks in it', () => {
  const turns = 'HART: We begin with the wall.\n\nLUND: The wall is paid for.\n\nHART: And what of the quay?';
  const opening = 'Ada Lund and Bo Hart spoke on the radio.';
  expect(findDeciders(`${opening}\n\n${turns}`)).toEqual(['label', 'label', 'label']);
  expect(findDeciders(`${opening}\n\n"We begin with the wall," Hart told Lund.`)).not.toContain('label');
});
