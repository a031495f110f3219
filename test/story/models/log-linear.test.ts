import { expect, test } from 'vitest';
import { layOut, readWeights, shareOut } from '../../../src/story/models/log-linear.js';
import { combine } from '../../../src/story/models/questionnaire.js';

const questions = { place: ['none', 'near', 'far'], gap: ['none', 'wide'] };
const questionnaire = { questions, combinations: combine<keyof typeof questions>('place place+gap') };
const layout = layOut(questionnaire, 2);
/** Of each row the answers, by number: "near, none" and "far, wide". */
const rows = Uint8Array.from([1, 0, 2, 1]);

const shares = (stored: Record<string, Record<string, number>>) =>
  Array.from(shareOut(layout, readWeights(questionnaire, layout, stored), 2, rows), (share) =>
    Number(share.toFixed(3)),
  );

test('weights of answers and of pairs of them add up to the odds of a row', () => {
  expect(shares({})).toEqual([0.5, 0.5]);
  expect(shares({ place: { near: Math.log(2) }, 'place+gap': { 'near+none': Math.log(2) } })).toEqual([
    0.8, 0.2,
  ]);
  expect(shares({ 'place+gap': { 'near+wide': 9, 'far+none': 9 } })).toEqual([0.5, 0.5]);
});

test('weights of answers that nobody gives any more count nothing', () => {
  expect(shares({ place: { beside: 9 }, 'place+gap': { 'near+narrow': 9 }, tail: { long: 9 } })).toEqual([
    0.5, 0.5,
  ]);
});

test('weights however large give shares', () => {
  expect(shares({ place: { near: 1e4, far: 9e3 } })).toEqual([1, 0]);
});
