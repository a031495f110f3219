/**
 * The headers that a site is served with, in the form of Netlify and Cloudflare Pages (`_headers`). There is no inline
 * script or style anywhere in a site, so the policy allows none.
 *
 * Hosts join the headers of all rules that fit a path, and a browser obeys every policy at once; one page can therefore
 * be given less by its own meta element, but never more. The header allows WebAssembly, which the search needs, and the
 * meta element of every other page takes it back.
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

/** For the header, wherever the site is served. */
export const HEADER_POLICY = [
  META_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', `${HEADER_POLICY}; upgrade-insecure-requests`],
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
