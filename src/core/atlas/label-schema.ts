import * as v from 'valibot';

/** The shape of the hand-kept files under `geo/sources/labels`, from which the labels of the base map are made. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const asOf = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'));
const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is its ISO 3166-1 alpha-2 code'));

/** The renderer does not mirror brackets in right-to-left text, so labels have none. */
const label = v.pipe(text, v.regex(/^[^()[\]{}]+$/, 'a label has no brackets'));
const someNames = v.strictObject({
  ar: v.optional(label),
  en: v.optional(label),
  fa: v.optional(label),
  ru: v.optional(label),
  zh: v.optional(label)
});
const twoNames = v.strictObject({ ar: label, en: label, fa: v.optional(label), ru: v.optional(label), zh: v.optional(label) });
const fiveNames = v.strictObject({ ar: label, en: label, fa: label, ru: label, zh: label });

const provenance = { id, title: v.strictObject({ ar: text, en: text }), source: text, licence: text, date: asOf };

/** 1 is shown on the whole globe, 6 only close by. */
const rank = v.picklist([1, 2, 3, 4, 5, 6]);

const WATER_KINDS = ['ocean', 'sea', 'gulf', 'bay', 'strait', 'river', 'lake'] as const;

const water = v.pipe(
  v.strictObject({
    id,
    kind: v.picklist(WATER_KINDS),
    rank,
    /** Where the label stands. */
    at: position,
    /** The course of a curved label. A river needs none: it has its own line. */
    along: v.optional(v.pipe(v.array(position), v.minLength(2))),
    names: v.optional(twoNames),
    /** Two names in use, each under a word of its own; the first in the file is the setting's `first`. */
    variants: v.optional(
      v.pipe(
        v.record(id, twoNames),
        v.check((variants) => Object.keys(variants).length === 2, 'give two variants')
      )
    ),
    note: v.optional(text)
  }),
  v.check((record) => (record.names === undefined) !== (record.variants === undefined), 'give names or variants, one of them')
);

const city = v.strictObject({
  /** The number GeoNames knows the city by: position, country and population come from there. */
  geonames: v.pipe(v.number(), v.integer()),
  rank,
  capital: v.optional(v.boolean(), false),
  names: fiveNames
});

/** What differs from CLDR's name, from the label point found by the build, or from the rank by area. */
const countryLabel = v.strictObject({
  iso: country,
  names: v.optional(someNames),
  at: v.optional(position),
  rank: v.optional(rank),
  /** True where another label stands for it, a city of the same name for instance. */
  hidden: v.optional(v.boolean(), false)
});

export const waterLabelsFile = v.strictObject({ ...provenance, waters: v.array(water) });
export const cityLabelsFile = v.strictObject({ ...provenance, cities: v.array(city) });
export const countryLabelsFile = v.strictObject({ ...provenance, countries: v.array(countryLabel) });

export type SourceWater = v.InferOutput<typeof water>;
export type SourceCityLabel = v.InferOutput<typeof city>;
export type SourceCountryLabel = v.InferOutput<typeof countryLabel>;
