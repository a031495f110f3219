import { expect, test } from 'vitest';
import { parseOffice, tellsOffice } from '../../../src/website/speakers/parse-office.js';

const tells = (fuller: string, role: string) => tellsOffice(parseOffice(fuller), parseOffice(role));

test.each([
  ['Ukrainian president', 'President of Ukraine'],
  ['United States President', 'President of the United States'],
  ['U.S. President', 'Republican President of the United States'],
  ['British Prime Minister', 'Prime Minister of the United Kingdom'],
  ["Labour Party's leader", 'Labour Party leader'],
  ['Vice-President', 'vice president'],
  ['Director-General', 'director general'],
  ['mayor of Ostmark', "Ostmark's mayor"],
  ['Democrat', 'the Democrat'],
])('%s and %s say the same', (a, b) => {
  expect([tells(a, b), tells(b, a)]).toEqual([true, true]);
});

test.each([
  ['United States Senator from Vermont', 'Senator'],
  ['United States House of Representatives Speaker', 'Speaker of the House'],
  ['Senate Majority Leader', 'Republican leader'],
  ['former Vice President of Norrvik', 'former Vice President'],
  ['U.S. Attorney for the Western District of Texas', 'U.S. Attorney'],
])('%s tells more than %s', (fuller, role) => {
  expect([tells(fuller, role), tells(role, fuller)]).toEqual([true, false]);
});

test.each([
  ['former mayor', 'mayor'],
  ['vice president', 'president'],
  ['Prime Minister', 'minister'],
  ['attorney general', 'attorney'],
  ['press secretary', 'secretary'],
  ['spokesman for the mayor', 'mayor'],
  ["the mayor's spokesman", 'mayor'],
  ['President of Ukraine', 'President of France'],
  ['White House adviser', 'United States adviser'],
  ['Democrat', 'Republican'],
])('%s and %s are two', (a, b) => {
  expect([tells(a, b), tells(b, a)]).toEqual([false, false]);
});
