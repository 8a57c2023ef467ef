import type { CountryPiece } from '../country-pieces';
import { loadRivers } from '../inland-water';
import { cityLabels, loadGeoNames } from './city-labels';
import { countryLabels } from './country-labels';
import type { LabelFeature } from './label-feature';
import { loadLabelSources, type LabelSources } from './label-sources';
import { waterLabels } from './water-labels';

/** All labels of the base map: countries, then cities, then waters, each in the order of their source. */
export function buildLabels(coarse: CountryPiece[], fine: CountryPiece[], sources: LabelSources = loadLabelSources()): LabelFeature[] {
  return [
    ...countryLabels(coarse, fine, sources.countries.countries),
    ...cityLabels(sources.cities.cities, loadGeoNames()),
    ...waterLabels(sources.waters.waters, loadRivers(0))
  ];
}
