/**
 * What a log-linear model looks at: questions with a few answers each, as numbers. Every question has a column, every
 * answer a number, and all that is asked about stands row by row in a sheet's cells.
 */
type Questions = Readonly<Record<string, readonly string[]>>;

/** Every question with its answers, and which answers are weighed together: a weight for each combination of them. */
export interface Questionnaire<Question extends string = string> {
  readonly questions: Readonly<Record<Question, readonly string[]>>;
  readonly combinations: readonly (readonly Question[])[];
}

/** By question: its column. */
export const numberColumns = <Q extends Questions>(questions: Q) =>
  Object.fromEntries(Object.keys(questions).map((name, column) => [name, column])) as Readonly<
    Record<keyof Q, number>
  >;

/** By question and answer: its number. */
export const numberAnswers = <Q extends Questions>(questions: Q) =>
  Object.fromEntries(
    Object.entries(questions).map(([name, answers]) => [
      name,
      Object.fromEntries(answers.map((answer, n) => [answer, n])),
    ]),
  ) as unknown as { readonly [K in keyof Q]: Readonly<Record<Q[K][number], number>> };

/** Combinations of questions, written by their names as weights are stored: "place gap+place". */
export const combine = <Question extends string>(names: string) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => name.split('+') as [Question, ...Question[]]);
