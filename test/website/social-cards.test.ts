import { describe, expect, it } from 'vitest';
import type { Publication, Story } from '../../src/types.js';
import { indexSite } from '../../src/website/site-index.js';
import { buildSocialCard, buildSocialCards, type SocialCard } from '../../src/website/social-cards.js';
import { by, handmadeSite, handmadeStory, MAYOR } from './handmade-site.js';

const LONG = 'The ferry will sail past the quay of Ostmark';

function cardOf(story: Story, publication: Partial<Publication> = {}): SocialCard | null {
  const site = handmadeSite([story], publication);
  return buildSocialCard(story, site, indexSite(site));
}

describe('buildSocialCard', () => {
  it('shows the strongest attributed quotation', () => {
    const story = handmadeStory('2031-05-03-x', '2031-05-03', [
      ['Too short', by(MAYOR)],
      ['Nobody is known to have said these words', {}],
      ['A guess does not belong on a card either', { status: 'unsure', speaker: MAYOR }],
      [LONG, by(MAYOR)],
    ]);
    expect(cardOf(story)?.quote).toEqual({ words: `“${LONG}”`, speaker: 'Sigrid Halvorsen' });
  });

  it('shows the headline where no quotation stands by itself', () => {
    expect(cardOf(handmadeStory('2031-05-03-x', '2031-05-03', [['Too short', by(MAYOR)]]))?.quote).toBeNull();
  });

  it('is named by what is on it', () => {
    const story = handmadeStory('2031-05-03-x', '2031-05-03', [[LONG, by(MAYOR)]]);
    const file = cardOf(story)?.file;
    expect(file).toMatch(/^social\/[\da-f]{20}\.png$/);
    expect(cardOf({ ...story, text: `${story.text} More.` })?.file).toBe(file);
    expect(cardOf({ ...story, headline: 'Another' })?.file).not.toBe(file);
    expect(cardOf(story, { accent: '#004488' })?.file).not.toBe(file);
  });

  it('is not made without an address or against the publication’s wish, nor in letters that the font has not', () => {
    const story = handmadeStory('2031-05-03-x', '2031-05-03', []);
    expect(cardOf(story, { url: null })).toBeNull();
    expect(cardOf(story, { socialImages: false })).toBeNull();
    expect(cardOf({ ...story, headline: 'Паром' })).toBeNull();
    expect(cardOf({ ...story, headline: 'Łódź, Århus – “naïve” café' })).not.toBeNull();
  });

  it('shows no quotation of a retracted story', () => {
    const story = handmadeStory('2031-05-03-x', '2031-05-03', [[LONG, by(MAYOR)]], {
      retracted: 'Invented.',
    });
    expect(cardOf(story)?.quote).toBeNull();
  });

  it('is made for the newest 500 stories', () => {
    const stories = Array.from({ length: 510 }, (_, at) => handmadeStory(`story-${at}`, '2031-05-03', []));
    const site = handmadeSite(stories);
    expect(buildSocialCards(site, indexSite(site)).map(({ headline }) => headline)).toEqual(
      stories.slice(0, 500).map(({ headline }) => headline),
    );
  });
});
