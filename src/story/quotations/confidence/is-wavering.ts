/**
 * Whether it is so unclear whom the source's words mean that a third of those shown were wrong, and more on articles that
 * nobody had read: the models that chose are surer of the best of few than they may be.
 */
import type { Link, Resolution } from '../../speakers/coreference/coreference-state.js';

export const isWavering = ({ link, certainty }: Resolution): boolean => certainty < (LEAST.get(link) ?? 0);

/** Below these certainties. */
const LEAST = new Map<Link, number>([
  ['pronoun-of-subject', 0.5],
  ['pronoun-by-gender', 0.5],
  ['role-by-focus', 0.6],
  ['surname-of-several', 0.72],
]);
