import { expect, it } from 'vitest';
import { direct, distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { layWaters } from '../build/network/sea/open-lakes';
import { loadFairways, loadSeaSources, type Fairway } from '../build/network/sources';

/** Shores are drawn for a map of 1:10 million: so far inland no water that is drawn can be meant. */
const INLAND_METRES = 1_000;
const DIRECTIONS = 12;
const STEP_METRES = 500;
/** A bend of the shore that was smoothed away. */
const MOST_METRES = 2_000;

/** Waters that the shores at 1:10 million do not show, so that their ways run over what is land there. */
const NOT_DRAWN: Readonly<Record<string, string>> = {
  'kanmon-strait': 'a strait of 0.6 km between two large islands',
  'mississippi-south-pass': 'a branch of the delta',
  calcasieu: 'a ship channel up to Lake Charles',
  sabine: 'a ship channel through Sabine Lake to Beaumont',
  houston: 'a ship channel through Galveston Bay and up Buffalo Bayou',
  brownsville: 'a ship channel dug through the shore',
  santarem: 'the mouth of the Tapajós',
  pelotas: 'the channel between two lagoons',
  'santa-fe': 'an arm of the Paraná',
  'estero-salado': 'an inlet up to Guayaquil',
  'coos-bay': 'an inlet behind a spit',
  atchafalaya: 'a river and its bay',
  kangerlussuaq: 'the head of a fjord',
  tees: 'the mouth of a river',
  'boston-uk': 'the mouth of a river',
  bristol: 'the mouth of a river',
  'st-lawrence-estuary': 'the river below Québec',
  'ben-thuy': 'the mouth of a river',
  haihe: 'a river up to Tianjin',
  yingkou: 'the mouth of the Liao',
  'limfjord-east': 'an arm of the sea between two lands',
  'neva-bay-sea-channel': 'the port in the delta of the Neva',
  'phitti-creek': 'a creek up to Port Qasim',
  'stockholm-south': 'a way between skerries that are drawn as one'
};
/** Arms and harbours of lakes, whose shores are those at 1:50 million. */
const NOT_DRAWN_OF_LAKES = [
  'lake-erie-toledo',
  'lake-huron-cheboygan',
  'lake-huron-little-current',
  'lake-huron-midland',
  'lake-huron-owen-sound',
  'lake-huron-stoneport',
  'lake-michigan-holland',
  'lake-michigan-muskegon',
  'lake-michigan-traverse-city',
  'lake-ontario-hamilton',
  'lake-superior-munising'
];
const INLAND_KINDS: readonly Fairway['kind'][] = ['river', 'canal', 'inland-canal'];

it('fairways at sea run round the land that is drawn, not over it', () => {
  const { isLand } = layWaters(loadSeaSources()).land;
  const isInland = (at: LonLat): boolean =>
    isLand(at) &&
    Array.from({ length: DIRECTIONS }, (_, index) => direct(at, (index * 360) / DIRECTIONS, INLAND_METRES).at).every(isLand);
  const inland = (from: LonLat, to: LonLat): number => {
    const lengthMetres = distanceMetres(from, to);
    const steps = Math.max(1, Math.ceil(lengthMetres / STEP_METRES));
    const middles = Array.from({ length: steps }, (_, step): LonLat => {
      const share = (step + 0.5) / steps;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
    return (middles.filter(isInland).length * lengthMetres) / steps;
  };
  const metresOf = ({ vertices }: Fairway): number =>
    vertices.slice(1).reduce((sum, to, index) => sum + inland(vertices[index]!, to), 0);
  const atSea = loadFairways().filter(({ kind }) => !INLAND_KINDS.includes(kind));
  const over = atSea.filter((fairway) => metresOf(fairway) > MOST_METRES).map(({ id }) => id);
  expect(atSea.length).toBeGreaterThan(100);
  expect(over.sort()).toEqual([...Object.keys(NOT_DRAWN), ...NOT_DRAWN_OF_LAKES].sort());
});
