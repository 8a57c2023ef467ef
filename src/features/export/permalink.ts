import { fitsAddress } from '#core/measure/format-measure';
import type { Measurement } from '#core/measure/measurement';
import { formatAddress } from '#core/view/format-address';
import type { View } from '#core/view/view';
import { mapPath } from '#state/pages';

/** The address that shows a view with some measurements; nothing where they do not fit into one. */
export function permalinkOf(view: View, measurements: readonly Measurement[], language: 'ar' | 'en'): string | null {
  const shown = measurements.map((each) => ({ ...each, hidden: false }));
  if (!fitsAddress(shown)) return null;
  const query = formatAddress({ ...view, measure: shown });
  return `${location.origin}${mapPath(query === '' ? '' : `?${query}`, language)}`;
}
