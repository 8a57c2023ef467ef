import type { FeatureFigures } from '#core/exchange/measure-feature';
import { formatArea, formatMeasuredLength } from '#core/format/measured';
import type { FormatLanguage } from '#core/format/locale';
import { m } from '#i18n/index';

/** Below this a length is clearer in metres, and an area in hectares. */
const KILOMETRE_METRES = 1000;
const SQUARE_KILOMETRE = 1_000_000;

/** The figures of a feature in words, rounded to what its positions support. */
export function figuresText(figures: FeatureFigures, language: FormatLanguage): { name: string; text: string }[] {
  const { lengthMetres, areaSquareMetres, perimeterMetres } = figures;
  const lengthText = (length: number): string =>
    formatMeasuredLength(length, length < KILOMETRE_METRES ? 'metre' : 'kilometre', language, {
      accuracyMetres: figures.uncertaintyMetres
    });
  const areaText = (area: number): string =>
    formatArea(area, area < SQUARE_KILOMETRE ? 'hectare' : 'squareKilometre', language, {
      accuracySquareMetres: figures.areaUncertaintySquareMetres
    });
  return [
    ...(lengthMetres === undefined ? [] : [{ name: m.data_length(), text: lengthText(lengthMetres) }]),
    ...(areaSquareMetres === undefined ? [] : [{ name: m.data_area(), text: areaText(areaSquareMetres) }]),
    ...(perimeterMetres === undefined ? [] : [{ name: m.data_perimeter(), text: lengthText(perimeterMetres) }])
  ];
}
