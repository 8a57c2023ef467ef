/** How strong the tint of a surface in hand is; where several lie over one another, each adds as much. */
export const FILL_STRENGTH = 0.16;

/** How strong the tint is where so many surfaces lie over one another. */
export function strengthOf(layers: number): number {
  return 1 - (1 - FILL_STRENGTH) ** layers;
}
