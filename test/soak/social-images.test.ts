import { expect, test } from 'vitest';
import { renderSocialImages } from '../../dist/output/social-images/render-social-images.js';

const cards = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    file: `social/${String(i)}.png`,
    publication: 'The Ostmark Digest',
    headline: `Ferry ${String(i)} stops for good`,
    outlet: 'Polva Post',
    accent: '#8c1b1b',
    quote: { words: `We sail on, whatever number ${String(i)} says.`, speaker: 'Ada Lund' },
  }));

test('what drawing images takes does not grow with their number', async () => {
  await renderSocialImages(cards(40));
  const before = process.resourceUsage().maxRSS;
  const files = await renderSocialImages(cards(200));
  expect(files).toHaveLength(200);
  // Kilobytes; two hundred drawings that are not let go of take 600 MB.
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(200_000);
});
