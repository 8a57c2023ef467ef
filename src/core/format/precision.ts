/**
 * How far figures are rounded. One rule for all of them: the last digit shown is the coarsest whose half unit does not
 * exceed the uncertainty of the figure, so rounding adds no more than the inputs already left open, and no digit
 * stands that they say nothing about. An uncertainty of nothing shows all that is computed.
 *
 * Uncertainties are combined as those of independent quantities, by the root of the sum of squares (JCGM 100:2008,
 * 5.1.2), each weighted by how much the result moves when its input does.
 */

/** More decimals than this nothing deserves: a nanometre of a metre. */
const MOST_DECIMALS = 9;

/**
 * The place of the last digit a figure deserves: 2 for hundredths, 0 for units, −3 for thousands. An uncertainty is as large as its size, and one that is not known shows
 * units.
 */
export function decimalsFor(uncertainty: number): number {
  if (Number.isNaN(uncertainty)) return 0;
  // The sum keeps a step of exactly twice the uncertainty, which a logarithm may miss by its last bit.
  return Math.min(MOST_DECIMALS, -Math.floor(Math.log10(2 * Math.abs(uncertainty)) + 1e-9)) + 0;
}

/** A figure rounded to a place: `decimals` may be negative. */
export function roundTo(value: number, decimals: number): number {
  if (decimals >= 0) return Number(value.toFixed(decimals));
  const unit = 10 ** -decimals;
  return Math.round(value / unit) * unit;
}

/**
 * The uncertainty in metres of the length of a line, from those of its points. Each leg counts both its ends as
 * independent: the ends of the line once, a point between two legs in both. That is right for a line that turns at a
 * right angle, and cautious for one that goes straight on.
 */
export function lengthAccuracyMetres(pointAccuraciesMetres: readonly number[]): number {
  return rootSumOfSquares([...pointAccuraciesMetres, ...pointAccuraciesMetres.slice(1, -1)]);
}

/**
 * The uncertainty in square metres of the area of a polygon. A corner that moves changes the area by its movement times half
 * the line between its neighbours, which is no longer than its two edges together. `edgesMetres[i]` leads from corner i to the next.
 */
export function areaAccuracySquareMetres(cornerAccuraciesMetres: readonly number[], edgesMetres: readonly number[]): number {
  return rootSumOfSquares(
    cornerAccuraciesMetres.map((accuracy, index) => (accuracy * (edgesMetres.at(index - 1)! + edgesMetres[index]!)) / 2)
  );
}

/** Not `Math.hypot(...)`: a coast has more vertices than a call may have arguments. */
function rootSumOfSquares(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}

/** The uncertainty in degrees of the azimuth between two points: what their accuracies span, across the line, at its length. */
export function azimuthAccuracyDegrees(pointAccuraciesMetres: readonly [number, number], lengthMetres: number): number {
  return (Math.atan2(Math.hypot(...pointAccuraciesMetres), lengthMetres) * 180) / Math.PI;
}
