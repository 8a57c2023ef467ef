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
    const written = wanted.map((notation) => [notation, write(spot, notation, 'en')] as const);
    return { ok: true, text: json({ ...spotJson(spot), notations: Object.fromEntries(written) }) };
  }
  const { language } = request;
  if (wanted.length === 1) return { ok: true, text: `${write(spot, wanted[0]!, language)}\n` };
  return { ok: true, text: wanted.map((notation) => `${notation}: ${write(spot, notation, language)}\n`).join('') };
}

function write({ at, accuracyMetres }: Spot, notation: CoordinateNotation, language: FormatLanguage): string {
  return formatCoordinate(at, notation, language, { accuracyMetres });
}
