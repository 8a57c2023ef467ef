import { formatScenario } from '#core/view/scenario-text';
import { m } from '#i18n/index';
import { pointTitle } from '#i18n/route-titles';
import { reachFeatures } from './reach-features';
import type { ReachRoom } from './reach-room.svelte';

const COLUMNS = [
  'part',
  'days',
  'hours',
  'longitude',
  'latitude',
  'by',
  'speed_knots',
  'scenario',
  'edition',
  'restricted',
  'seasonal'
] as const;

/** How far one gets as a layer of its bands, each with what it was computed from; nothing before that is known. */
export function reachLayers(room: ReachRoom) {
  const { wish, bands, routing, speedKnots } = room;
  const { atlas } = room.edition;
  if (!wish || !atlas || bands.length === 0) return [];
  const [longitude, latitude] = wish.origin.at;
  const given = {
    longitude,
    latitude,
    by: wish.by,
    speed_knots: speedKnots ?? null,
    scenario: formatScenario(routing.scenario),
    edition: routing.meta?.edition ?? ''
  };
  async function* read() {
    yield reachFeatures(bands, given);
  }
  const name = m.sheet_reach({ from: pointTitle(wish.origin, atlas) });
  return [{ id: 'reach', found: 'reach' as const, name, colour: 'purple' as const, visible: true, columns: COLUMNS, read }];
}
