import * as v from 'valibot';
import { SUBJECTS } from '../atlas/vocabulary';
import { ACTOR_KINDS, CLAIM_KINDS, EVENT_KINDS, FIGURE_UNITS, REF_KINDS, SERIES_FORMS, STANDINGS, VERDICTS } from './vocabulary';
import { STATUSES } from '../atlas/vocabulary';

/** The shape of the files under `src/content`. `src/content/README.md` explains each field to the people who write them. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
/** A day, a month or a year: as exact as the source is. */
const day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'));
const prose = v.strictObject({ ar: text, en: text });
const names = v.strictObject({ ar: text, en: text, fa: v.optional(text), ru: v.optional(text), zh: v.optional(text) });
const ref = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(${REF_KINDS.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`),
    'a reference is kind:id, for example place:chabahar-port'
  )
);
const refs = v.optional(v.array(ref), []);
const subjects = v.array(v.picklist(SUBJECTS));
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));
const source = v.strictObject({ text, url: v.optional(v.pipe(v.string(), v.url())) });
const sources = v.optional(v.array(source), []);

const article = v.strictObject({
  title: prose,
  /** In its own language and words. */
  originalTitle: text,
  originalLanguage: v.picklist(['ar', 'en']),
  author: id,
  published: day,
  outlet: v.optional(prose),
  about: prose,
  /** When the checks were last gone over. */
  reviewed: day,
  subjects,
  paragraphs: v.array(v.strictObject({ number: paragraph, gist: prose, speaker: v.optional(id), about: refs }))
});

const actor = v.strictObject({
  id,
  kind: v.picklist(ACTOR_KINDS),
  names,
  also: v.optional(v.array(text), []),
  /** ISO 3166-1 alpha-2 of a state. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** The place of the atlas where it sits. */
  seat: v.optional(id)
});

const claim = v.strictObject({
  id,
  paragraphs: v.pipe(v.array(paragraph), v.minLength(1)),
  kind: v.picklist(CLAIM_KINDS),
  /** The actor who says it. */
  speaker: id,
  verdict: v.picklist(VERDICTS),
  claim: prose,
  check: prose,
  /** When the check was made. */
  checked: day,
  subjects,
  about: refs,
  sources
});

const event = v.strictObject({
  id,
  date: day,
  /** The last day of something that lasted. */
  until: v.optional(day),
  kind: v.picklist(EVENT_KINDS),
  standing: v.picklist(STANDINGS),
  names: prose,
  text: prose,
  subjects,
  /** Places of the atlas where it happened: its marks on the map. */
  at: v.optional(v.array(id), []),
  about: refs,
  paragraphs: v.optional(v.array(paragraph), []),
  /** What became of lines of the atlas on that day. */
  changes: v.optional(v.array(v.strictObject({ line: id, status: v.picklist(STATUSES) })), []),
  /** Where sources differ, in what. */
  differing: v.optional(prose),
  sources: v.pipe(v.array(source), v.minLength(1))
});

const figure = v.strictObject({
  label: prose,
  value: v.number(),
  unit: v.picklist(FIGURE_UNITS),
  /** The day, month or year it was true. */
  asOf: v.optional(day),
  note: v.optional(prose),
  paragraph: v.optional(paragraph),
  sources: v.pipe(v.array(source), v.minLength(1))
});

const panel = v.strictObject({
  /** What the panel speaks of; the first is the one whose page carries it, the others show it too. */
  of: v.pipe(v.array(ref), v.minLength(1)),
  what: prose,
  why: prose,
  says: v.optional(v.array(v.strictObject({ paragraph, text: prose, speaker: v.optional(id) })), []),
  context: v.optional(
    v.array(v.strictObject({ text: prose, asOf: v.optional(day), sources: v.pipe(v.array(source), v.minLength(1)) })),
    []
  ),
  figures: v.optional(v.array(figure), []),
  events: v.optional(v.array(id), []),
  related: refs,
  sources
});

const series = v.strictObject({
  id,
  form: v.picklist(SERIES_FORMS),
  names: prose,
  about: prose,
  unit: v.picklist(FIGURE_UNITS),
  subjects,
  mentions: refs,
  paragraphs: v.optional(v.array(paragraph), []),
  sets: v.pipe(
    v.array(
      v.strictObject({
        id,
        names: prose,
        sources: v.pipe(v.array(source), v.minLength(1)),
        points: v.pipe(
          v.array(
            v.strictObject({
              /** The year of a value; the first day of a span. */
              at: v.optional(day),
              until: v.optional(day),
              /** The name of a share or a span. */
              label: v.optional(prose),
              value: v.optional(v.number()),
              note: v.optional(prose),
              paragraph: v.optional(paragraph)
            })
          ),
          v.minLength(1)
        )
      })
    ),
    v.minLength(1)
  )
});

const term = v.strictObject({
  id,
  /** As it stands in a text: an abbreviation or a word. */
  names: prose,
  /** Written out, where it is an abbreviation. */
  full: v.optional(prose),
  definition: prose,
  /** The forms by which a text is searched for it, where they differ from the name. */
  match: v.optional(v.strictObject({ ar: v.optional(v.array(text), []), en: v.optional(v.array(text), []) })),
  about: refs,
  sources
});

/** A file of an article's folder: any of these lists. One file, or one file each, as its writers like. */
export const articleFile = v.strictObject({
  article: v.optional(article),
  actors: v.optional(v.array(actor), []),
  claims: v.optional(v.array(claim), []),
  events: v.optional(v.array(event), []),
  panels: v.optional(v.array(panel), []),
  series: v.optional(v.array(series), [])
});
export const glossaryFile = v.strictObject({ terms: v.array(term) });

export type SourceArticle = v.InferOutput<typeof article>;
export type SourceActor = v.InferOutput<typeof actor>;
export type SourceClaim = v.InferOutput<typeof claim>;
export type SourceEvent = v.InferOutput<typeof event>;
export type SourcePanel = v.InferOutput<typeof panel>;
export type SourceSeries = v.InferOutput<typeof series>;
export type SourceTerm = v.InferOutput<typeof term>;
