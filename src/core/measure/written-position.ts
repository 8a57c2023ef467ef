import { formatCoordinate } from '../coordinates/format-coordinate';
import type { CoordinateNotation } from '../coordinates/notation';
import type { FormatLanguage } from '../format/locale';
import type { MeasurePoint } from './measurement';
import { mostAccuracy } from './tidy';

/** Where a point lies, with the digits its accuracy supports: those that were typed, where it was. */
export function writtenPosition(
  { at, accuracyMetres }: MeasurePoint,
  notation: CoordinateNotation,
  language: FormatLanguage
): string {
  return formatCoordinate(at, notation, language, { accuracyMetres: mostAccuracy(accuracyMetres) });
}
