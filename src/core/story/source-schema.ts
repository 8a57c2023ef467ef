import * as v from 'valibot';

/** The shape of the files under `src/content/stories`. `src/content/README.md` explains each field to the people who write them. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const storyId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const pair = v.strictObject({ ar: text, en: text });

const step = v.strictObject({
  id: storyId,
  minutes: v.pipe(v.number(), v.gtValue(0, 'a step takes more than no time'), v.maxValue(60, 'a step takes an hour at most')),
  /** The id of a series. */
  figure: v.optional(v.nullable(storyId), null),
  /** The parameters of an address, each with its value as the address has it. */
  view: v.record(v.string(), v.pipe(v.string("a parameter's value is text: put it into quotes"), v.nonEmpty()))
});

export const storyFile = v.strictObject({
  title: pair,
  summary: pair,
  article: v.optional(v.nullable(storyId), null),
  steps: v.pipe(v.array(step), v.minLength(1))
});
export type StoryFile = v.InferOutput<typeof storyFile>;

/** What stands over the text of a step. */
export const stepHead = v.strictObject({ title: text });
