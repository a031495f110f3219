/**
 * The features that plead for a name, a title, a term or an inscription: words before and behind a passage that
 * introduce one.
 *
 *   a blog called ⟦"The Quay"⟧   →   naming-before, thing-called, …
 */
import { wordSet } from '../../../article/word-set.js';
import { CALENDAR, lookUp } from '../../words/lexicon.js';
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
  add('has-maker', shape !== 'lower' && (isByMaker(around) || isOfMaker(before)));
  add('example', (isShort || length === '3') && isExample(before));
  add('from-to', isShort && isFromTo(before, after));
  add(
    'on-sign',
    INSCRIBING.has(last) ? hasAny(before, 1, 7, SIGNS) : last === 'said' && hasAny(before, 1, 2, SIGNS),
  );
  add('sign-near', hasAny([next, ...before], 0, 7, SIGNS));
  add('naming-before', hasAny(before, 0, 2, NAMING));
  add('thing-called', isThingCalled(before));
  add('calls-somebody', callsSomebody(before));
  add('cries-of', last === 'of' && CRIES.has(second));
  add('called-passive', isPassivelyCalled(before) && !hasAny(after, 0, 2, BY));
  workFeatures(around, shape, add);
  const insideName = around.capitalBefore && around.capitalAfter && /^\p{L}/u.test(last);
  add(`inside-name shape=${shape}`, insideName);
  add('nickname', insideName && isShort && shape !== 'lower' && around.stop === '');
}

/** Books, columns and other works, and what else may have a name, near the passage. */
function workFeatures({ before, after }: Surroundings, shape: string, add: Add): void {
  const last = wordAt(before, 0);
  const second = wordAt(before, 1);
  const next = wordAt(after, 0);
  const workBefore = WORKS.has(last) || (last === ',' && WORKS.has(second));
  const workNear = hasAny(before, 0, 6, WORKS);
  // "In her column on Monday, …"
  const workApposed = last === ',' && hasAny(before, 1, 9, WORKS);
  for (const [name, on] of Object.entries({
    'work-before': workBefore,
    'work-near': workNear,
    'work-apposed': workApposed,
  })) {
    add(name, on);
    add(`${name} shape=${shape}`, on);
  }
  add('thing-after', THINGS.has(next));
  add('work-after', hasAny(after, 0, 2, WORKS));
}

/** `^` stands for the edge of the sentence. */
export function wordAt(words: readonly string[], n: number): string {
  return words[n] ?? '^';
}

/**
 * so-called, titled, "entitled,", "known … as", "Latin for", "(see", "sometimes called" and "is called", "which stands
 * for", "his nickname is", "the word … only means".
 */
function isPlainlyNamed(before: readonly string[], after: readonly string[]): boolean {
  const [last = '^', second, third = '^'] = before;
  if (last === 'see') return second === '(';
  if (last === 'for') return TONGUES.has(second ?? '') || (third === 'which' && /^stands?$/u.test(second!));
  if (PLAIN_NAMING.has(',:'.includes(last) ? second! : last)) return true;
  if (BEING.has(last) && BYNAMES.has(second ?? '')) return true;
  // The word itself is spoken of, where "Dahl's use of the word “late” was wrong" tells how somebody put it.
  if (second === 'the' && third !== 'of' && WORDINGS.has(last)) {
    const verb = wordAt(after, JUST.has(wordAt(after, 0)) ? 1 : 0);
    if (MEANING.has(verb)) return true;
  }
  const at = countArticle(last);
  // "often called “a fool” by Dahl" tells who speaks.
  const adverb = wordAt(before, at + 1);
  if (
    CALLED.has(wordAt(before, at)) &&
    (COMMONLY.has(adverb) || (adverb === 'was' && before[at + 2] === 'what'))
  )
    return !hasAny(after, 0, 2, BY);
  return before.slice(0, 2).includes('as') && before.slice(1, 5).includes('known');
}

/** "Harbour Days," by Bo Hart; but not "It will hold," by May. */
function isByMaker({ stop, hasAuthor, before, after }: Surroundings): boolean {
  const isDate = (lookUp(after[1] ?? '') & CALENDAR) !== 0;
  return stop === ',' && hasAuthor && !isDate && !REPORTING.has(wordAt(before, 0));
}

/** "maintains its “buy” rating", "ratings such as “PG-13”": a grade; but not "criticized the “absurd” rating". */
function isGraded(before: readonly string[], after: readonly string[]): boolean {
  if (GRADES.has(wordAt(after, 0))) return GIVERS.has(wordAt(before, 0));
  return before[0] === 'as' && before[2] === 'ratings';
}

const WORDINGS = wordSet('expression name phrase term word words');
const JUST = wordSet('alone also itself just merely only originally really simply');
const MEANING = wordSet(
  'appears came comes covers denotes derives describes implies is means meant originated refers stands was were',
);
const BYNAMES = wordSet('codename nickname password pseudonym title');
const BY = wordSet('by');
const GRADES = wordSet('rating grade');
const GIVERS = wordSet('a an its their his her');

/**
 * on "Morning Harbour", on Sunday's "Harbour", told Hearth News' "Morning Harbour", told "Harbour Talk", in a talk with
 * "Morning Harbour": a programme; but not told "to wait", on Lund's "failed" plan.
 */
function isOnShow(before: readonly string[], shape: string): boolean {
  const last = wordAt(before, 0);
  if (before[1] === 'on' && last.endsWith("'s")) return shape !== 'lower';
  if (shape !== 'title') return false;
  if (last === 'on' || last === 'told' || (last === 'with' && before[1] === 'interview')) return true;
  return OWNER.test(last) && before.slice(1, 4).some((word) => ON_AIR.has(word));
}

/** "Sunday's", "News'" */
const OWNER = /'s$|s'$/u;
/** One word off or two: "told Hearth News'" */
const ON_AIR = wordSet('on told');

/** "Words such as", "hits like"; but not "insults such as" and "used words such as", for somebody says those. */
function isExample(before: readonly string[]): boolean {
  const noun = wordAt(before, 1);
  if (before[0] === 'like') return WORKS.has(noun.slice(0, -1));
  return before[0] === 'as' && noun === 'such' && !before.some((word) => SAID.has(word));
}

const SAID = wordSet(
  'accusations answers claims complaints epithets insults messages names questions remarks slurs statements things used uses using',
);

/** "Author of", "the host of". */
const isOfMaker = (before: readonly string[]): boolean => before[0] === 'of' && MAKERS.has(wordAt(before, 1));

const MAKERS = wordSet(
  'author authors co-author co-authors co-creator co-host creator creators director editor host hosts producer screenwriter star',
);

/** The ferry moved from "likely" to "safe": classes, where nobody is said to speak. */
function isFromTo(before: readonly string[], after: readonly string[]): boolean {
  const isFirst = before[0] === 'from' && after[0] === 'to';
  const isSecond = before[0] === 'to' && before[2] === 'from';
  return (isFirst || isSecond) && !before.some((word) => REPORTING.has(word));
}

/** "A group called", "an idea known as the": a thing gets its name, where "Dahl called" gives an opinion. */
function isThingCalled(before: readonly string[]): boolean {
  const last = wordAt(before, 0);
  const at = last === ',' ? 1 : countArticle(last);
  return CALLED.has(wordAt(before, at)) && hasAny(before, at + 2, at + 5, ONE);
}

/** "Such a crack is called", "has been dubbed a", "was billed as": by everybody, where "by" does not tell whom. */
function isPassivelyCalled(before: readonly string[]): boolean {
  let at = 0;
  while (SMALL.has(wordAt(before, at))) at++;
  return PASSIVE.has(wordAt(before, at)) && hasAny(before, at + 1, at + 4, BEING);
}

/** "Dahl called the winner", "references to the winner as": somebody gives a name to somebody, which is speech. */
function callsSomebody(before: readonly string[]): boolean {
  const at = before.findIndex((word) => CALLING.has(word) || word === ',' || word === '"');
  if (at < 1 || at > 6 || !CALLING.has(before[at]!)) return false;
  return !hasAny(before, at + 1, at + 4, BEING);
}

const CALLING = wordSet(
  'blasted branded call called calling calls decried denounced derided describe described describes describing dismissed dubbed hailed labeled labelled likened mocked nicknamed refer reference references referred referring refers slammed',
);
/** "Amid cries of", "greeted with chants of". */
const CRIES = wordSet(
  'accusation accusations call calls chant chants charge charges cheers complaints cries cry scream screams shout shouts warnings yells',
);
const SMALL = wordSet('a an the as its their');
const PASSIVE = wordSet(
  'billed branded called classified considered deemed defined described diagnosed dubbed known labeled labelled listed marked named nicknamed rated referred termed',
);
const BEING = wordSet("are be been being is it's that's was were");

/** How many words before the passage a verb stands, where only an article may be between. */
function countArticle(last: string): number {
  return last === 'the' || last === 'a' || last === 'an' ? 1 : 0;
}

const ONE = wordSet('a an');
const CALLED = wordSet('called named dubbed nicknamed termed');

/** Who calls a thing so is everybody: "sometimes called", "what's called", "is called", "so called". */
const COMMONLY = wordSet(`
so sometimes commonly usually informally popularly colloquially often typically generally widely frequently officially
formally normally traditionally is are it's that's what's
`);

function hasAny(list: readonly string[], from: number, to: number, set: ReadonlySet<string>): boolean {
  return list.slice(from, to).some((word) => set.has(word));
}
