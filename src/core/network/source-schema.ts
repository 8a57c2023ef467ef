import * as v from 'valibot';
import { ICE_CLASSES, PASSAGE_KINDS, PASSAGE_REGIONS, RESTRICTIONS } from './types';

/**
 * The shape of the hand-kept files under `geo/sources/passages`, `geo/sources/fairways`, `geo/sources/shoals`,
 * `geo/sources/lakes` and `geo/sources/ice`.
 * `geo/sources/README.md` explains each field to the people who keep them.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const asOf = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.strictTuple([longitude, latitude]);
const course = v.pipe(v.array(position), v.minLength(2));
const positive = v.pipe(v.number(), v.gtValue(0));
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

const names = v.strictObject({ ar: text, en: text, fa: v.optional(text), ru: v.optional(text), zh: v.optional(text) });
const twoTexts = v.strictObject({ ar: text, en: text });

const provenance = { id, title: twoTexts, source: text, licence: text, date: asOf };

/** The draught of larger ships: sizes rise, draughts fall. */
const draughtBy = v.strictObject({
  size: v.picklist(['beamMetres', 'lengthMetres']),
  most: v.pipe(
    v.array(v.strictTuple([positive, positive])),
    v.minLength(2),
    v.check(
      (pairs) => pairs.every(([size, draught], at) => at === 0 || (size > pairs[at - 1]![0] && draught < pairs[at - 1]![1])),
      'sizes must rise and draughts fall'
    )
  )
});

const limits = v.strictObject({
  draughtMetres: v.optional(positive),
  draughtBy: v.optional(draughtBy),
  beamMetres: v.optional(positive),
  lengthMetres: v.optional(positive),
  airDraughtMetres: v.optional(positive),
  months: v.optional(v.pipe(v.array(month), v.minLength(1))),
  iceClass: v.optional(v.picklist(ICE_CLASSES))
});

/** A place of the atlas, or a port that is none. */
const typicalEnd = v.union([id, v.strictObject({ at: position, names: twoTexts })]);

const typicalTerms = v.strictObject({
  isOpened: v.optional(v.literal(true)),
  month: v.optional(month),
  ship: v.optional(
    v.strictObject({
      draughtMetres: v.optional(positive),
      beamMetres: v.optional(positive),
      lengthMetres: v.optional(positive),
      airDraughtMetres: v.optional(positive),
      iceClass: v.optional(v.picklist(ICE_CLASSES))
    })
  )
});

const passage = v.strictObject({
  id,
  kind: v.picklist(PASSAGE_KINDS),
  names,
  also: v.optional(v.pipe(v.array(text), v.minLength(1))),
  at: position,
  gates: v.pipe(v.array(course), v.minLength(1)),
  region: v.picklist(PASSAGE_REGIONS),
  restricted: v.optional(v.picklist(RESTRICTIONS)),
  isBooked: v.optional(v.literal(true)),
  limits: v.optional(limits, {}),
  delayHours: v.optional(positive),
  widthKilometres: v.optional(positive),
  toll: v.optional(twoTexts),
  about: twoTexts,
  alternatives: v.optional(v.array(id), []),
  typical: v.optional(v.array(v.strictTuple([typicalEnd, typicalEnd])), []),
  typicalFor: v.optional(typicalTerms),
  place: v.optional(id),
  /** What each figure rests on; titles stay in their own language. */
  source: twoTexts
});

const FAIRWAY_KINDS = ['river', 'inland-canal', 'canal', 'strait', 'channel', 'approach'] as const;

const fairway = v.strictObject({
  id,
  kind: v.picklist(FAIRWAY_KINDS),
  names: v.optional(names),
  /** Whoever follows it uses this passage. */
  passage: v.optional(id),
  source: text,
  vertices: course
});

const shoal = v.strictObject({
  id,
  names,
  /** Why ships keep off. */
  about: twoTexts,
  source: text,
  /** Round the dangers, without the offing; it closes itself. */
  ring: v.pipe(v.array(position), v.minLength(3))
});

const openLake = v.strictObject({
  id,
  /** Somewhere on it: the lake drawn there is meant. */
  at: position,
  /** What the drawn lake lacks, closely; each closes itself. */
  islands: v.array(v.strictObject({ id, ring: v.pipe(v.array(position), v.minLength(3)) }))
});

const freezingSea = v.strictObject({
  id,
  names,
  /** Each with the months in which ice is to be met there in an ordinary winter. */
  parts: v.pipe(
    v.array(
      v.strictObject({
        months: v.pipe(v.array(month), v.minLength(1)),
        /** Coarsely round its water, over land too; it closes itself. */
        ring: v.pipe(v.array(position), v.minLength(3))
      })
    ),
    v.minLength(1)
  ),
  /** What the months rest on; titles stay in their own language. */
  source: twoTexts
});

export const passagesFile = v.strictObject({ ...provenance, passages: v.array(passage) });
export const fairwaysFile = v.strictObject({ ...provenance, fairways: v.array(fairway) });

export const shoalsFile = v.strictObject({ ...provenance, shoals: v.array(shoal) });
export const lakesFile = v.strictObject({ ...provenance, lakes: v.array(openLake) });
export const iceFile = v.strictObject({ ...provenance, seas: v.array(freezingSea) });

/** Water that ships of the sea keep off. */
export type SourceShoal = v.InferOutput<typeof shoal>;

/** A lake on which ships sail as they do at sea. */
export type SourceOpenLake = v.InferOutput<typeof openLake>;

/** A sea that freezes in winter. */
export type SourceFreezingSea = v.InferOutput<typeof freezingSea>;

/** A centre line through water that the land polygons lack or close. Joins another where a vertex is exactly the same. */
export type SourceFairway = v.InferOutput<typeof fairway>;
