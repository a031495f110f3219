import { describe, expect, it } from 'vitest';
import { createOutputPaths } from '../../src/output/output-paths.js';

describe('output paths', () => {
  it.each([
    '/etc/passwd',
    '../x.html',
    'a/../../x.html',
    'a//b.html',
    './a.html',
    '',
    'a\\b.html',
    'C:/x.html',
    'a\u0000.html',
    'a\u202Eb.html',
    'a\u200b.html',
    'con',
    'stories/NUL.html',
    'a./b.html',
    'a /b.html',
    '.htaccess',
    'stories/.git/config',
    'a?b.html',
    `${'x'.repeat(201)}.html`,
  ])('refuses %j', (file) => {
    expect(() => {
      createOutputPaths().claim(file);
    }).toThrow(/is refused/);
  });

  it.each([
    'index.html',
    'stories/2017-04-12-x/index.html',
    '404.html',
    '.nojekyll',
    '.well-known/x.txt',
    '_headers',
    'contact.html',
  ])('accepts %j', (file) => {
    expect(() => {
      createOutputPaths().claim(file);
    }).not.toThrow();
  });

  it.each([
    ['a.html', 'a.html'],
    ['a.html', 'A.HTML'],
    ['caf\u00e9.html', 'cafe\u0301.html'],
    ['a', 'a/b.html'],
    ['a/b.html', 'a'],
    ['x/Y/1.html', 'X/y/1.html'],
  ])('refuses %j and then %j', (first, second) => {
    const paths = createOutputPaths();
    paths.claim(first);
    expect(() => {
      paths.claim(second);
    }).toThrow('written twice');
  });
});
