import * as v from 'valibot';
import { ACCURACIES, AREA_KINDS, MEMBERSHIPS, MODES, PLACE_KINDS, STATUSES, SUBJECTS } from './vocabulary';

/**
 * The shape of the hand-kept files under `geo/sources`. `geo/sources/README.md` explains each field to the people who
 * keep them.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
/** A day, a month or a year: as exact as the source is. */
const asOf = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.strictTuple([longitude, latitude]);
const vertex = v.union([v.strictTuple([longitude, latitude]), v.strictTuple([longitude, latitude, text])]);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is its ISO 3166-1 alpha-2 code'));

const twoNames = v.strictObject({ ar: text, en: text, fa: v.optional(text), ru: v.optional(text), zh: v.optional(text) });
const fiveNames = v.strictObject({ ar: text, en: text, fa: text, ru: text, zh: text });
const twoTexts = v.strictObject({ ar: text, en: text });

const provenance = {
  id,
  title: twoTexts,
  source: text,
  licence: text,
  date: asOf
};

const part = v.strictObject({
  id,
  names: twoNames,
  at: position,
  accuracyMetres: v.pipe(v.number(), v.minValue(1)),
  source: text
});

const place = v.strictObject({
  id,
  kind: v.picklist(PLACE_KINDS),
  names: fiveNames,
  also: v.optional(v.array(text), []),
  country: v.optional(country),
  at: position,
  accuracyMetres: v.pipe(v.number(), v.minValue(1)),
  unlocode: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}[A-Z2-9]{3}$/))),
  rank: v.picklist([1, 2, 3, 4]),
  subjects: v.optional(v.array(v.picklist(SUBJECTS)), []),
  source: text,
  note: v.optional(twoTexts),
  parts: v.optional(v.array(part), [])
});

const published = v.pipe(
  v.strictObject({
    kilometres: v.optional(v.number()),
    nauticalMiles: v.optional(v.number()),
    source: text,
    note: v.optional(twoTexts),
    from: v.optional(text),
    to: v.optional(text),
    /** False when the figure is not the length of one line (a network, trunk plus branches): listed, never compared. */
    comparable: v.optional(v.boolean(), true),
    /** Why the measured length differs by more than 4 %. */
    deviation: v.optional(twoTexts)
  }),
  v.check(
    (figure) => (figure.kilometres === undefined) !== (figure.nauticalMiles === undefined),
    'give kilometres or nauticalMiles, one of them'
  )
);

const line = v.strictObject({
  id,
  names: twoNames,
  mode: v.picklist(MODES),
  status: v.picklist(STATUSES),
  asOf,
  source: text,
  accuracy: v.picklist(ACCURACIES),
  /** For a generalised line: how far at most the drawn course may lie from the real one. */
  toleranceKilometres: v.optional(v.number()),
  gaugeMillimetres: v.optional(v.picklist([1000, 1435, 1520, 1668, 1676])),
  opened: v.optional(asOf),
  ends: v.tuple([id, id]),
  note: v.optional(twoTexts),
  published: v.optional(v.array(published), []),
  vertices: v.pipe(v.array(vertex), v.minLength(2))
});

const leg = v.strictObject({
  line: id,
  from: v.optional(text),
  to: v.optional(text),
  /** The route's own standing on this stretch, where it differs from the line's (a port that is only claimed for it). */
  status: v.optional(v.picklist(STATUSES)),
  /** True where the leg starts a branch instead of going on from the leg before it. */
  branch: v.optional(v.boolean(), false)
});

const route = v.strictObject({
  id,
  subject: v.picklist(SUBJECTS),
  names: twoNames,
  status: v.picklist(STATUSES),
  asOf,
  source: text,
  note: v.optional(twoTexts),
  published: v.optional(v.array(published), []),
  legs: v.pipe(v.array(leg), v.minLength(1))
});

const area = v.strictObject({
  id,
  kind: v.picklist(AREA_KINDS),
  subject: v.picklist(SUBJECTS),
  names: twoNames,
  /** The other usage, where a shore state officially writes another name; a setting of the reader chooses. */
  secondNames: v.optional(twoNames),
  accuracy: v.picklist(ACCURACIES),
  asOf,
  source: text,
  note: v.optional(twoTexts),
  /** Rings in any order of turning; the pipeline winds them. Longitudes may run past ±180 to cross the antimeridian. */
  rings: v.optional(v.array(v.pipe(v.array(v.tuple([v.number(), latitude])), v.minLength(3)))),
  circle: v.optional(v.strictObject({ at: position, radiusKilometres: v.number() })),
  parallel: v.optional(latitude),
  /** Keeps only the part over water or over land of the base map. */
  clip: v.optional(v.picklist(['water', 'land'])),
  /** Keeps only the part inside these countries of the base map; without rings, all of them. */
  countries: v.optional(v.pipe(v.array(country), v.minLength(1)))
});

const countrySet = v.strictObject({
  id,
  subject: v.picklist(SUBJECTS),
  names: twoNames,
  asOf,
  source: text,
  note: v.optional(twoTexts),
  countries: v.array(
    v.strictObject({
      country,
      as: v.picklist(MEMBERSHIPS),
      since: v.optional(asOf),
      until: v.optional(asOf),
      note: v.optional(twoTexts)
    })
  )
});

/** A canal or dredged approach through what the land polygons call land: a sea line may cross land within its reach. */
const canal = v.strictObject({
  id,
  names: twoNames,
  reachKilometres: v.pipe(v.number(), v.maxValue(15)),
  source: text,
  vertices: v.pipe(v.array(vertex), v.minLength(2))
});

/** A bridge, tunnel or ferry: within its reach the line it is named with may run over open water. */
const span = v.strictObject({
  line: id,
  kind: v.picklist(['bridge', 'tunnel', 'ferry']),
  names: twoNames,
  at: position,
  reachKilometres: v.pipe(v.number(), v.maxValue(30)),
  source: text
});

export const placesFile = v.strictObject({ ...provenance, places: v.array(place) });
export const linesFile = v.strictObject({
  ...provenance,
  lines: v.optional(v.array(line), []),
  routes: v.optional(v.array(route), []),
  canals: v.optional(v.array(canal), []),
  spans: v.optional(v.array(span), [])
});
export const areasFile = v.strictObject({ ...provenance, areas: v.array(area) });
export const setsFile = v.strictObject({ ...provenance, sets: v.array(countrySet) });

export type PlacesFile = v.InferOutput<typeof placesFile>;
export type LinesFile = v.InferOutput<typeof linesFile>;
export type AreasFile = v.InferOutput<typeof areasFile>;
export type SetsFile = v.InferOutput<typeof setsFile>;
export type SourcePlace = v.InferOutput<typeof place>;
export type SourceLine = v.InferOutput<typeof line>;
export type SourceRoute = v.InferOutput<typeof route>;
export type SourceArea = v.InferOutput<typeof area>;
export type SourceSet = v.InferOutput<typeof countrySet>;
export type SourceCanal = v.InferOutput<typeof canal>;
export type SourceSpan = v.InferOutput<typeof span>;
export type SourcePublished = v.InferOutput<typeof published>;
