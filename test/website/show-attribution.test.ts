import { describe, expect, it } from 'vitest';
import type { Quotation, Speaker } from '../../src/types.js';
import { showAttribution } from '../../src/website/show-attribution.js';
import { by, handmadeSite, handmadeStory, MAYOR } from './handmade-site.js';

const HIDDEN = { ...MAYOR, id: 'private-person', name: 'Private Person' };

/** What is decided of the only quotation of a story with this attribution: status, speakers, descriptor. */
function shown(attribution: Partial<Quotation>): [string, string[], string | null] {
  const site = handmadeSite([handmadeStory('x', null, [['So it is', by(MAYOR)]])]);
  const speakers = new Map<string, Speaker>(site.speakers.map((speaker) => [speaker.id, speaker]));
  const [quotation] = handmadeStory('y', null, [['So it is', attribution]]).quotations;
  const result = showAttribution(quotation!, speakers);
  return [result.status, result.speakers.map(({ speaker }) => speaker.name), result.descriptor];
}

describe('showAttribution', () => {
  it.each<[string, Partial<Quotation>, [string, string[], string | null]]>([
    ['an established speaker', by(MAYOR), ['attributed', ['Sigrid Halvorsen'], null]],
    ['a guess', { status: 'unsure', speaker: MAYOR, jointly: [MAYOR] }, ['unsure', [], null]],
    ['a hidden speaker', by(HIDDEN), ['unattributed', [], null]],
    [
      'a hidden one beside another',
      by(HIDDEN, { jointly: [MAYOR] }),
      ['attributed', ['Sigrid Halvorsen'], null],
    ],
    [
      'an unnamed source',
      { status: 'unnamed', descriptor: 'a dock worker' },
      ['unnamed', [], 'a dock worker'],
    ],
    [
      'one whose words are broken over two lines',
      { status: 'unnamed', descriptor: 'a dock\nworker' },
      ['unnamed', [], 'a dock worker'],
    ],
    ['nobody', { descriptor: 'left over' }, ['unattributed', [], null]],
  ])('shows %s', (_, attribution, result) => {
    expect(shown(attribution)).toEqual(result);
  });
});
