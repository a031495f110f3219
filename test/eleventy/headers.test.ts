import { expect, it } from 'vitest';
import { formatHeaders, HEADER_POLICY, META_POLICY } from '../../src/eleventy/headers.js';

it.each([
  ['of pages', META_POLICY],
  ['of the header', HEADER_POLICY],
])('the policy %s allows nothing but the own host, and nothing inline', (_, policy) => {
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('style-src')).toEqual(["'self'"]);
  expect(rules.get('base-uri')).toEqual(["'none'"]);
  expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/);
});

it('the header forbids frames, and pages themselves forbid what only the search needs', () => {
  expect(HEADER_POLICY).toContain("frame-ancestors 'none'");
  expect(HEADER_POLICY).toContain("'wasm-unsafe-eval'");
  expect(META_POLICY).not.toContain('wasm');
});

it('the file holds every header on one line each, for all paths', () => {
  const lines = formatHeaders().split('\n');
  expect(lines[0]).toBe('/*');
  for (const name of [
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'X-Frame-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
  ]) {
    expect(lines.filter((line) => line.startsWith(`  ${name}: `))).toHaveLength(1);
  }
});
