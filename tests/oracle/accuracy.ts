import type { ComparedFigure, GeodesyRow } from '#content/method/accuracy';
import { areaFigures, geodesicFigures, geodTestFigures, overall, rhumbDirectFigure, rhumbFigures, type Figure } from './figures';

const MICROMETRE = 1e-6;
const MILLIMETRE = 1e-3;
const SQUARE_METRE = 1;

/** What the page of the method says of lengths and areas: the largest differences of all kinds together. */
export function geodesyAccuracy(): GeodesyRow[] {
  const [geodesics, rhumbs, areas] = [geodesicFigures(), rhumbFigures(), areaFigures()];
  return [
    lengthRow('geodesic', geodesics, 0, MICROMETRE),
    lengthRow('geodesic-end', geodesics, 1, MICROMETRE),
    lengthRow('geodtest', geodTestFigures(), 0, MICROMETRE),
    lengthRow('rhumb', rhumbs, 0, MILLIMETRE),
    lengthRow('rhumb-end', [rhumbDirectFigure()], 0, MILLIMETRE),
    areaRow('geodesic-area', areas, 0),
    areaRow('rhumb-area', areas, 2)
  ];
}

function lengthRow(what: ComparedFigure, figures: readonly Figure[], measure: number, promised: number): GeodesyRow {
  // To the nanometre: what lies below is the rounding of the machine.
  return { what, cases: casesOf(figures), promised, worst: Number(overall(figures, measure).toFixed(9)) };
}

function areaRow(what: ComparedFigure, figures: readonly Figure[], measure: number): GeodesyRow {
  return { what, cases: casesOf(figures), promised: SQUARE_METRE, worst: Number(overall(figures, measure).toFixed(3)) };
}

function casesOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { count }) => sum + count, 0);
}
