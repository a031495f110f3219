import { defineConfig } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';
import * as regexp from 'eslint-plugin-regexp';

/** What `@eslint/js` calls recommended, by ESLint's own notes at its rules. */
const recommended = [...builtinRules].filter(([, { meta }]) => meta.docs?.recommended).map(([id]) => id);

export default defineConfig(
  { ignores: ['dist/', '_site/', '.build/', 'coverage/', 'content/'] },
  { files: ['**/*.{js,mjs,ts}'], rules: Object.fromEntries(recommended.map((id) => [id, 'error'])) },
  {
    // Names and types are for `npm run types`, which knows them all.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,ts}'],
    extends: [regexp.configs['flat/recommended']],
    rules: {
      // A hostile article must not be able to make a pattern run in more than linear time.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
);
