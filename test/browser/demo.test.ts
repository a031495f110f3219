/** The same walk on articles of the real world, which lie beside the checkout and are no part of it. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEMO } from '../site/built-site.js';
import { describeWalk } from './describe-walk.js';

if (existsSync(DEMO)) {
  describeWalk('the site of real articles', DEMO);
} else {
  describe('the site of real articles', () => {
    it.skipIf(process.env['CI'] === undefined)('needs ../shared/demo', () => {
      expect.fail(`${DEMO} is missing; it must be there where CI is set.`);
    });
  });
}
