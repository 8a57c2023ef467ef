import { formatCoordinate } from '../../core/coordinates/format-coordinate';
import { COORDINATE_NOTATIONS, type CoordinateNotation } from '../../core/coordinates/notation';
import type { FormatLanguage } from '../../core/format/locale';
import type { Answer, World } from '../answer';
import { json, spotJson } from '../output/json';
import { findAll } from '../place/find-all';
import type { Spot } from '../place/find-place';
import type { Request } from '../request';

/** A position in another notation, or in all, as finely as it was given. */
export function run(request: Request, world: World): Answer {
  const found = findAll(request.arguments, request, world);
  if (!found.ok) return found;
  const spot = found.spots[0]!;
  const wanted = COORDINATE_NOTATIONS.filter((notation) => request.options.to === undefined || notation === request.options.to);
  if (request.format === 'json') {
    // Machines read the same letters whatever the language.
    const written = wanted.map((notation) => [notation, write(spot, notation, 'en', request)] as const);
    return { ok: true, text: json({ ...spotJson(spot), notations: Object.fromEntries(written) }) };
  }
  const { language } = request;
  if (wanted.length === 1) return { ok: true, text: `${write(spot, wanted[0]!, language, request)}\n` };
  return { ok: true, text: wanted.map((notation) => `${notation}: ${write(spot, notation, language, request)}\n`).join('') };
}

/** Decimals that show a tenth of a millimetre or less; squares go by the accuracy. */
const FULL_DECIMALS: Partial<Record<CoordinateNotation, number>> = { dms: 6, ddm: 8, utm: 4, decimal: 9, geo: 9, geojson: 9 };
const FULL_ACCURACY_METRES = 1e-4;

function write(spot: Spot, notation: CoordinateNotation, language: FormatLanguage, { full }: Request): string {
  const { at, accuracyMetres } = spot;
  if (!full) return formatCoordinate(at, notation, language, { accuracyMetres });
  const decimals = FULL_DECIMALS[notation];
  return formatCoordinate(at, notation, language, {
    accuracyMetres: FULL_ACCURACY_METRES,
    ...(decimals !== undefined && { decimals })
  });
}
