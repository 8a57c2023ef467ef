import type { Atlas } from '../../core/atlas/atlas';
import { parseCoordinate } from '../../core/coordinates/parse';
import type { CoordinateFailure } from '../../core/coordinates/notation';
import type { FormatLanguage } from '../../core/format/locale';
import type { LonLat } from '../../core/geodesy/longitude';
import type { MeasurePoint } from '../../core/measure/measurement';
import { failure, type Candidate, type Failure } from '../failure';
import { indexPlaces, type NamedSpot, type PlaceIndex } from './place-index';

/** A position to measure from, and the place it is of. */
export interface Spot {
  ok: true;
  given: string;
  at: LonLat;
  accuracyMetres: number;
  place?: NamedSpot;
}

/** Turns what a person wrote into a position. */
export interface PlaceFinder {
  find(text: string): Spot | Failure;
}

/**
 * Reads an id, a UN/LOCODE, a position in any notation, or a name in any of the atlas's languages, in this order. A name counts only
 * as a whole: what merely resembles it is offered and never taken, because a wrong place is a wrong number.
 */
export function placeFinder(atlas: Atlas, language: FormatLanguage): PlaceFinder {
  const index = indexPlaces(atlas);
  return {
    find(text) {
      const given = text.trim();
      const coded = index.byId.get(given) ?? index.byCode.get(codeOf(given));
      if (coded) return spotOf(given, coded);
      const read = parseCoordinate(given);
      if (read.ok) return { ok: true, given, at: read.at, accuracyMetres: read.accuracyMetres };
      return findNamed(index, given, language, read);
    }
  };
}

/** `IR ZBR` and `irzbr` are the code IRZBR. */
function codeOf(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

function findNamed(index: PlaceIndex, given: string, language: FormatLanguage, read: CoordinateFailure): Spot | Failure {
  const named = index.named(given);
  if (named.length === 1) return spotOf(given, named[0]!);
  if (named.length > 1) {
    return failure('ambiguous-place', { given, candidates: named.map((spot) => candidateOf(spot, language)) });
  }
  return notAPosition(given, read);
}

function notAPosition(given: string, read: CoordinateFailure): Failure {
  switch (read.code) {
    case 'not-a-coordinate':
      return failure('unknown-place', { given, candidates: [] });
    case 'ambiguous':
      return failure('ambiguous-coordinate', { given, candidates: read.readings.map(({ at }) => positionOf(at)) });
    case 'out-of-range':
      return failure(read.code, { given, part: read.part, candidates: read.swapped ? [positionOf(read.swapped.at)] : [] });
    case 'unknown-reference-system':
      return failure(read.code, { given, referenceSystem: read.referenceSystem });
    default:
      return failure(read.code, { given });
  }
}

function spotOf(given: string, place: NamedSpot): Spot {
  return { ok: true, given, at: place.at, accuracyMetres: place.accuracyMetres, place };
}

function candidateOf({ id, names, at }: NamedSpot, language: FormatLanguage): Candidate {
  return { id, name: names[language], ...positionOf(at) };
}

function positionOf([longitude, latitude]: LonLat): Candidate {
  return { latitude, longitude };
}

/** A spot as a point of a measurement. A position is called as it was written. */
export function pointOf({ given, at, accuracyMetres, place }: Spot): MeasurePoint {
  return { at, accuracyMetres, ...(place ? { of: { kind: 'place', id: place.id } } : { name: given }) };
}
