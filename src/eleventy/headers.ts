/**
 * The headers that a site is served with, in the form of Netlify and Cloudflare Pages (`_headers`). There is no inline
 * script or style anywhere in a site, so the policy allows none.
 */

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/** For `<meta http-equiv="Content-Security-Policy">`, where frame-ancestors has no meaning. */
export const META_POLICY = POLICY.join('; ');

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', [...POLICY, "frame-ancestors 'none'", 'upgrade-insecure-requests'].join('; ')],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** The text of `_headers`: fonts never change under one name. */
export function formatHeaders(): string {
  const all = HEADERS.map(([name, value]) => `  ${name}: ${value}\n`).join('');
  return `/*\n${all}\n/assets/fonts/*\n  Cache-Control: public, max-age=31536000, immutable\n`;
}
