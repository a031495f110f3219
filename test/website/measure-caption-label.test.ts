import { expect, test } from 'vitest';
import { measureCaptionLabel } from '../../src/website/measure-caption-label.js';
import { renderBody } from '../../src/website/render-body.js';

test.each([
  ['Media playback is unsupported on your device Media caption ', 'Ada Lund: “We were never asked”'],
  ['Media playback is not supported on this device ', '“We were never asked”'],
  ['Media caption ', '“We were never asked”'],
  ['Image caption: ', 'Ada Lund on “her” quay'],
  ['Image copyright Norrvik Photos Image caption ', 'Lund said it was “late”'],
  ['', 'Media caption'],
  ['', 'Media playback is unsupported on your device'],
  ['', 'Media captions are “late”'],
  ['', 'Image caption writers are “late”'],
  ['', 'Image copyright is “a riddle”, Lund said. Image caption writers agree'],
  ['', 'Ada Lund: “We were never asked”'],
])('the label %j stands before %j', (label, words) => {
  expect(measureCaptionLabel(label + words)).toBe(label.length);
});

test('a page shows the words of a caption without its label', () => {
  const text = 'Media caption Lund: “We row”\n\nShe left.';
  const start = text.indexOf('“');
  const blocks = [
    { type: 'paragraph', start: 0, end: 28 },
    { type: 'paragraph', start: 30, end: text.length },
  ] as const;
  const said = [{ start, end: 28, id: 'q-1', as: 'boxed' }] as const;
  expect(renderBody({ text, blocks, marks: [] }, said).map(({ html }) => html)).toEqual([
    '<p>Lund: <a class="said" href="#q-1">“We row”</a></p>',
    '<p>She left.</p>',
  ]);
});
