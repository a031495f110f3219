import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import * as regexp from 'eslint-plugin-regexp';

export default defineConfig(
  { ignores: ['dist/', '_site/', '.build/', 'coverage/', 'content/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'evaluation/**/*.ts', 'bench/**/*.ts', '*.config.ts'],
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
