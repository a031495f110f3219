// What the pages of a built site are held to; read by the checks in test/site/.
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Titles are the headlines of the articles, as long as their writers made them.
    'long-title': 'off',
    // Every script and style is the site's own.
    'require-sri': ['error', { target: 'crossorigin' }],
    // White space at the ends of lines is a matter of the templates, not of the page.
    'no-trailing-whitespace': 'off',
  },
});
