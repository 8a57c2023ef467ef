import type { PassageWarning, ReachBand } from '../types';

/** A band and the passages that it is the first to get through. */
export interface FirstTold<Band> {
  band: Band;
  told: PassageWarning[];
}

/** What is told of passages by each of some bands and by none of lesser limits; the bands stand by their limits, the least first. */
export function firstTold<Band extends Pick<ReachBand, 'passages'>>(
  bands: readonly Band[],
  code: PassageWarning['code']
): FirstTold<Band>[] {
  const before = new Set<string>();
  return bands.flatMap((band) => {
    const told = band.passages.filter((each) => each.code === code && !before.has(each.details.passage));
    for (const { details } of told) before.add(details.passage);
    return told.length > 0 ? [{ band, told }] : [];
  });
}

/** The passages of a band by id, those of one code. */
export function passagesOf({ passages }: Pick<ReachBand, 'passages'>, code: PassageWarning['code']): string[] {
  return passages.flatMap((each) => (each.code === code ? [each.details.passage] : []));
}
