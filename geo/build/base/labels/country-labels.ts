import { countryNameIn } from '#core/atlas/country-names';
import type { SourceCountryLabel } from '#core/atlas/label-schema';
import { LANGUAGES, type Language } from '#core/atlas/vocabulary';
import { SourceError } from '../../step';
import type { CountryPiece } from '../country-pieces';
import type { Point, Rings } from '../winding';
import { pointLabel, type LabelFeature, type LabelNames } from './label-feature';
import { areaSteradians, labelPoint } from './label-point';

/** The least area of each rank, in square kilometres; what is smaller has the last rank. */
const RANK_BY_SQUARE_KILOMETRES = [2_500_000, 600_000, 150_000, 25_000, 2_000];
const SQUARE_KILOMETRES_PER_STERADIAN = 6371.0088 ** 2;
const SOURCE_FILE = 'geo/sources/labels/countries.yaml';

/** From this many vertices on, the coarse shape is good enough to find the middle of a country, and much faster. */
const MANY_VERTICES = 1500;

/** One label for each country of either border view, inside its largest landmass. */
export function countryLabels(coarse: CountryPiece[], fine: CountryPiece[], overrides: readonly SourceCountryLabel[]): LabelFeature[] {
  const isLarge = ([, polygons]: [string, Rings[]]): boolean => polygons.flat(2).length >= MANY_VERTICES;
  const fineShapes = polygonsByCountry(fine);
  const large = new Set([...fineShapes].filter(isLarge).map(([iso]) => iso));
  const shapes = new Map([...fineShapes, ...[...polygonsByCountry(coarse)].filter(([iso]) => large.has(iso))]);
  const overrideOf = new Map(overrides.map((override) => [override.iso, override]));
  for (const iso of overrideOf.keys()) if (!shapes.has(iso)) throw new SourceError(SOURCE_FILE, iso, 'no such country on the base map');
  return [...shapes.keys()].sort().flatMap((iso) => {
    const override = overrideOf.get(iso);
    return override?.hidden ? [] : [countryLabel(iso, shapes.get(iso)!, override)];
  });
}

function countryLabel(iso: string, polygons: Rings[], override: SourceCountryLabel | undefined): LabelFeature {
  const areas = polygons.map(areaSteradians);
  const largest = polygons[areas.indexOf(Math.max(...areas))]!;
  const squareKilometres = areas.reduce((sum, area) => sum + area, 0) * SQUARE_KILOMETRES_PER_STERADIAN;
  return pointLabel(
    {
      id: `country-${iso.toLowerCase()}`,
      what: 'country',
      rank: override?.rank ?? rankByArea(squareKilometres),
      names: { ...cldrNames(iso), ar: countryNameIn('ar', iso), en: countryNameIn('en', iso), ...override?.names },
      extra: { iso }
    },
    (override?.at as Point | undefined) ?? labelPoint(largest)
  );
}

function rankByArea(squareKilometres: number): number {
  const index = RANK_BY_SQUARE_KILOMETRES.findIndex((least) => squareKilometres >= least);
  return (index === -1 ? RANK_BY_SQUARE_KILOMETRES.length : index) + 1;
}

/** A country's polygons as the de facto view has them; as the UN-like view has them where the other knows none. */
function polygonsByCountry(pieces: CountryPiece[]): Map<string, Rings[]> {
  return new Map([...collect(pieces, 'isoUn'), ...collect(pieces, 'iso')]);
}

function collect(pieces: CountryPiece[], view: 'iso' | 'isoUn'): Map<string, Rings[]> {
  const polygons = new Map<string, Rings[]>();
  for (const piece of pieces) {
    const iso = piece[view];
    // The Vatican is smaller than a cell of the source's grid: it has no shape, and no label of its own.
    if (iso && piece.polygons.length > 0) polygons.set(iso, [...(polygons.get(iso) ?? []), ...piece.polygons]);
  }
  return polygons;
}

const displayNames = new Map(LANGUAGES.map((language) => [language, namesIn(language)]));

function namesIn(language: Language): Intl.DisplayNames {
  return new Intl.DisplayNames(language === 'zh' ? 'zh-Hans' : language, { type: 'region', style: 'short', fallback: 'none' });
}

function cldrNames(iso: string): LabelNames {
  return Object.fromEntries(LANGUAGES.map((language) => [language, displayNames.get(language)!.of(iso)]));
}
