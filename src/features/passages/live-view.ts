import { MEASURE_COLOURS } from '#core/measure/measurement';
import { typicalScenario } from '#core/network/typical-end';
import { ORDINARY, type ImpactRow, type Passage, type RoutePoint } from '#core/network/types';
import { formatAddress } from '#core/view/format-address';
import { DEFAULT_VIEW } from '#core/view/view';

/** From here the passage and much of the way round it lie on the globe. */
const ZOOM = 2;

/** The query by which the live map shows what closing a passage does: to its typical voyages, where it has any. */
export function closedQuery({ id, at, typicalFor }: Passage, rows: readonly ImpactRow[]): string {
  const route = rows.map((row, index) => ({
    ...typicalScenario(id, typicalFor),
    id: `r${index + 1}`,
    colour: MEASURE_COLOURS[index % MEASURE_COLOURS.length]!,
    origin: unnamed(row.origin),
    destination: unnamed(row.destination),
    via: [],
    by: 'sea' as const,
    minimise: 'distance' as const
  }));
  const camera = { ...DEFAULT_VIEW.camera, center: at, zoom: ZOOM };
  return `?${formatAddress({ ...DEFAULT_VIEW, camera, route, scenario: { ...ORDINARY, avoid: [id] } })}`;
}

/** The live map names a place of the atlas itself, in the language it is read in. */
function unnamed(point: RoutePoint): RoutePoint {
  return point.place === undefined ? point : { at: point.at, place: point.place };
}
