/** The decimals of a degree that a position deserves which may lie so many metres off: two for a kilometre, five for one metre. */
export function degreeDecimals(accuracyMetres: number): number {
  return Math.min(5, Math.max(0, Math.ceil(5 - Math.log10(accuracyMetres))));
}
