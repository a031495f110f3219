/**
 * The features that plead for a name, a title, a term or an inscription: words before and behind a passage that
 * introduce one.
 *
 *   a blog called ⟦"The Quay"⟧   →   naming-before, thing-called, …
 */
import { isByMaker } from './is-by-maker.js';
import type { Surroundings } from './surroundings.js';
import {
  INSCRIBING,
  NAMING,
  PLAIN_NAMING,
  REPORTING,
  SIGNS,
  THINGS,
  TONGUES,
  WORKS,
} from './speech-words.js';

/** Takes a feature's name where it is on. */
export type Add = (name: string, on?: boolean) => void;

/** @param length the class of the passage's length in words, and `shape` that of its capitals */
export function namingFeatures(around: Surroundings, length: string, shape: string, add: Add): void {
  const { before, after } = around;
  const last = wordAt(before, 0);
  const second = wordAt(before, 1);
  const next = wordAt(after, 0);
  const isShort = length === '1' || length === '2';
  add('plain-naming', isPlainlyNamed(before, after));
  add('graded', isGraded(before, after));
  add('on-show', isOnShow(before, shape));
  add('has-maker', shape !== 'lower' && (isByMaker(around, shape) || isOfMaker(before)));
  add('example', (isShort || length === '3') && isExample(before));
  add('from-to', isShort && isFromTo(before, after));
  add('on-sign', INSCRIBING.has(last) && hasAny(before, 1, 7, SIGNS));
  add('sign-near', hasAny(before, 0, 6, SIGNS) || SIGNS.has(next));
  add('naming-before', NAMING.has(last) || NAMING.has(second));
  add('thing-called', isThingCalled(before));
  add('calls-somebody', callsSomebody(before));
  add('cries-of', last === 'of' && CRIES.has(second));
  if (isPassivelyCalled(before)) add(after.lastIndexOf('by', 1) >= 0 ? 'called-by' : 'called-passive');
  workFeatures(around, shape, add);
  const insideName = around.capitalBefore && around.capitalAfter && isWord(last) && isWord(next);
  add(`inside-name shape=${shape}`, insideName);
  const bare = around.stop === '' && !REPORTING.has(last) && !REPORTING.has(next);
  add('nickname', insideName && isShort && shape !== 'lower' && bare);
}

/** Books, columns and other works, and what else may have a name, near the passage. */
function workFeatures({ before, after }: Surroundings, shape: string, add: Add): void {
  const last = wordAt(before, 0);
  const second = wordAt(before, 1);
  const next = wordAt(after, 0);
  const workBefore = WORKS.has(last) || (last === ',' && WORKS.has(second));
  add('work-before', workBefore);
  if (workBefore) add(`work-before shape=${shape}`);
  const workNear = hasAny(before, 0, 6, WORKS);
  add('work-near', workNear);
  if (workNear) add(`work-near shape=${shape}`);
  if (last === ',' && isApposed(before)) {
    add('work-apposed');
    add(`work-apposed shape=${shape}`);
  }
  add('thing-after', THINGS.has(next));
  add('work-after', WORKS.has(next) || WORKS.has(wordAt(after, 1)));
}

/** `^` stands for the edge of the sentence. */
export function wordAt(words: readonly string[], n: number): string {
  return words[n] ?? '^';
}

/** so-called, titled, "entitled,", "known … as", "Latin for", "(see", "sometimes called" and "is called", "which stands for". */
function isPlainlyNamed(before: readonly string[], after: readonly string[]): boolean {
  const last = wordAt(before, 0);
  if (last === 'see') return before[1] === '(';
  const at = skipArticle(last);
  // "often called “a fool” by Dahl" tells who speaks.
  const agent = after.lastIndexOf('by', 1) >= 0;
  if (!agent && CALLED.has(wordAt(before, at)) && COMMONLY.has(wordAt(before, at + 1))) return true;
  if (last === 'called' && before[1] === 'so') return true;
  if (last === 'for') return TONGUES.has(wordAt(before, 1)) || standsFor(before);
  if (PLAIN_NAMING.has(last === ',' || last === ':' ? wordAt(before, 1) : last)) return true;
  const as = last === 'as' ? 0 : before[1] === 'as' ? 1 : -1;
  return as >= 0 && before.lastIndexOf('known', 4) > 0;
}

/** "the PG, which stands for"; but not "we stand for" */
const standsFor = (before: readonly string[]): boolean =>
  (before[1] === 'stands' || before[1] === 'stand') && (before[2] === 'which' || before[2] === 'that');

/** "maintains its “buy” rating", "ratings such as “PG-13”": a grade; but not "criticized the “absurd” rating". */
function isGraded(before: readonly string[], after: readonly string[]): boolean {
  const last = wordAt(before, 0);
  if (GRADES.has(wordAt(after, 0))) return GIVERS.has(last) || last.endsWith("'s");
  const noun = last === 'like' ? before[1] : last === 'as' && before[1] === 'such' ? before[2] : '';
  return noun === 'ratings' || noun === 'grades';
}

const GRADES = new Set(['rating', 'grade']);
const GIVERS = new Set(['a', 'an', 'its', 'their', 'his', 'her']);

/** on "Morning Harbour", on Sunday's "Harbour": a programme. */
function isOnShow(before: readonly string[], shape: string): boolean {
  const last = wordAt(before, 0);
  if (last === 'on') return shape === 'title';
  return before[1] === 'on' && last.endsWith("'s") && shape !== 'lower';
}

/** "Words such as", "hits like"; but not "insults such as" and "used words such as", for somebody says those. */
function isExample(before: readonly string[]): boolean {
  const noun = wordAt(before, 1);
  if (before[0] === 'like') return noun.endsWith('s') && WORKS.has(noun.slice(0, -1));
  return (
    before[0] === 'as' && noun === 'such' && !before.some((word) => SAID.has(word) || REPORTING.has(word))
  );
}

const SAID = new Set(
  'accusations answers claims complaints epithets insults messages names questions remarks slurs statements things used uses using'.split(
    ' ',
  ),
);

/** "Author of", "the host of". */
const isOfMaker = (before: readonly string[]): boolean => before[0] === 'of' && MAKERS.has(wordAt(before, 1));

const MAKERS = new Set(
  'author authors co-author co-authors co-creator co-host creator creators director editor host hosts producer screenwriter star'.split(
    ' ',
  ),
);

/** The ferry moved from "likely" to "safe": classes, where nobody is said to speak. */
function isFromTo(before: readonly string[], after: readonly string[]): boolean {
  const first = before[0] === 'from' && after[0] === 'to' && after[1] === '"';
  if (!first && !(before[0] === 'to' && before[1] === '"' && before[2] === 'from')) return false;
  return !before.some((word) => REPORTING.has(word)) && !after.some((word) => REPORTING.has(word));
}

/** "A group called", "an idea known as the": a thing gets its name, where "Dahl called" gives an opinion. */
function isThingCalled(before: readonly string[]): boolean {
  const last = wordAt(before, 0);
  const at = last === ',' ? 1 : skipArticle(last);
  if (!CALLED.has(wordAt(before, at))) return false;
  for (let i = at + 2; i < at + 5; i++) if (before[i] === 'a' || before[i] === 'an') return true;
  return false;
}

/** "Such a crack is called", "has been dubbed a", "was billed as": by everybody, where "by" does not tell whom. */
function isPassivelyCalled(before: readonly string[]): boolean {
  let at = 0;
  while (at < 2 && SMALL.has(wordAt(before, at))) at++;
  if (!PASSIVE.has(wordAt(before, at))) return false;
  for (let i = at + 1; i < at + 4; i++) if (BEING.has(wordAt(before, i))) return true;
  return false;
}

/** "Dahl called the winner", "references to the winner as": somebody gives a name to somebody, which is speech. */
function callsSomebody(before: readonly string[]): boolean {
  const at = before.findIndex((word) => CALLING.has(word) || word === ',' || word === '"');
  if (at < 1 || at > 6 || !CALLING.has(before[at]!)) return false;
  return !before.slice(at + 1, at + 4).some((word) => BEING.has(word));
}

const CALLING = new Set(
  'blasted branded call called calling calls decried denounced derided describe described describes describing dismissed dubbed hailed labeled labelled likened mocked nicknamed refer reference references referred referring refers slammed'.split(
    ' ',
  ),
);
/** "Amid cries of", "greeted with chants of". */
const CRIES = new Set(
  'accusation accusations call calls chant chants charge charges cheers complaints cries cry scream screams shout shouts warnings yells'.split(
    ' ',
  ),
);
const SMALL = new Set(['a', 'an', 'the', 'as', 'its', 'their']);
const PASSIVE = new Set(
  'billed branded called classified considered deemed defined described diagnosed dubbed known labeled labelled listed marked named nicknamed rated referred termed'.split(
    ' ',
  ),
);
const BEING = new Set("are be been being is it's that's was were".split(' '));

/** How many words before the passage a verb stands, where only an article may be between. */
function skipArticle(last: string): number {
  return last === 'the' || last === 'a' || last === 'an' ? 1 : 0;
}

const CALLED = new Set(['called', 'named', 'dubbed', 'nicknamed', 'termed']);

/** Who calls a thing so is everybody: "sometimes called", "what's called", "is called". */
const COMMONLY = new Set([
  'sometimes',
  'commonly',
  'usually',
  'informally',
  'popularly',
  'colloquially',
  'often',
  'typically',
  'generally',
  'widely',
  'frequently',
  'officially',
  'formally',
  'normally',
  'traditionally',
  'is',
  'are',
  "it's",
  "that's",
  "what's",
]);

/** "In her column on Monday, …": a comma, and a work before it without a verb of saying between. */
function isApposed(before: readonly string[]): boolean {
  for (let i = 1; i < before.length && i < 9; i++) {
    if (WORKS.has(before[i]!)) return true;
    if (REPORTING.has(before[i]!) || before[i] === '"') return false;
  }
  return false;
}

function hasAny(words: readonly string[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let i = from; i < to && i < words.length; i++) if (set.has(words[i]!)) return true;
  return false;
}

function isWord(word: string): boolean {
  return /^\p{L}/u.test(word);
}
