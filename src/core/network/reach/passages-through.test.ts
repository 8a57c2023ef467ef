import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../geodesy/longitude';
import { readEditionNetwork } from '../edition-network.fixture';
import { findRoute } from '../route';
import type { PassageWarning, ReachBand, RouteOptions, RouteWarning } from '../types';
import { findReach } from './reach';

const NETWORK = readEditionNetwork();
const CHABAHAR: LonLat = [60.62, 25.3];
const ROTTERDAM: LonLat = [4.48, 51.9];
const ANZALI: LonLat = [49.46, 37.48];
const CHICAGO: LonLat = [-87.6, 41.9];
const AKTAU: LonLat = [51.15, 43.65];
const WHOLE_DAYS = 40;

function bandsOf(at: LonLat, hours: readonly number[], options: RouteOptions = {}): ReachBand[] {
  const answer = findReach(NETWORK, { at }, { unit: 'hours', values: hours }, options);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

function isOfPassage(warning: RouteWarning): warning is PassageWarning {
  return warning.code === 'restricted-passage' || warning.code === 'seasonal-passage';
}

const said = (warnings: readonly RouteWarning[]): string[] =>
  warnings.filter(isOfPassage).map(({ code, details }) => `${code} ${details.passage}`);

// Each lies behind passages that are restricted, or that have a season; the routes of the atlas name them.
describe.each([
  ['Chabahar', CHABAHAR, 'Aktau', AKTAU, {}, ['volga-don', 'volga']],
  ['Chabahar', CHABAHAR, 'Aktau', AKTAU, { month: 7 }, ['volga-don', 'volga']],
  ['Chabahar', CHABAHAR, 'Aktau', AKTAU, { avoid: ['volga-don'] }, ['volga-baltic', 'volga']],
  ['Rotterdam', ROTTERDAM, 'the Kara Sea', [72.5, 72.9], {}, ['kara-gate']],
  ['Rotterdam', ROTTERDAM, 'the Kara Sea', [72.5, 72.9], { avoid: ['suez'] }, ['kara-gate']],
  ['Anzali', ANZALI, 'Odesa', [30.75, 46.45], {}, ['volga', 'volga-don']],
  ['Anzali', ANZALI, 'Mumbai', [72.8, 18.9], { ship: { speedKnots: 5 } }, ['volga', 'volga-don']],
  ['Chicago', CHICAGO, 'Halifax', [-63.5, 44.6], {}, ['soo-locks']]
] as const)('the reach of %s', (_, from, name, to, options, passages) => {
  const route = findRoute(NETWORK, { at: from }, { at: to }, { ...options, minimise: 'time' });
  if (!route.ok) throw new Error(route.failure.code);
  const { hours, warnings } = route.value;

  it(`names what the route to ${name} names once it holds it, and is the same whatever else is asked`, () => {
    const told = said(warnings);
    const [band] = bandsOf(from, [hours + 1], options);
    if (passages[0] !== 'soo-locks') for (const id of passages) expect(told).toContain(`restricted-passage ${id}`);
    expect(told.length).toBeGreaterThan(0);
    expect(said(band!.passages)).toEqual(expect.arrayContaining(told));
    expect(bandsOf(from, [WHOLE_DAYS * 24, hours + 1], options)[1]!.passages).toEqual(band!.passages);
  });
});

describe('a reach', () => {
  it('names no passage before it gets to it', () => {
    expect(bandsOf(CHABAHAR, [240])[0]!.passages).toEqual([]);
    // To the gate at the first lock of the canal, and a little less.
    const gate = NETWORK.passages.find(({ id }) => id === 'volga-don')!.at;
    const route = findRoute(NETWORK, { at: CHABAHAR }, { at: gate }, { minimise: 'time' });
    if (!route.ok) throw new Error(route.failure.code);
    const [before, after] = bandsOf(CHABAHAR, [route.value.hours - 16, route.value.hours + 24]).map(({ passages }) =>
      said(passages)
    );
    expect(before).not.toContain('restricted-passage volga-don');
    expect(after).toContain('restricted-passage volga-don');
  });

  it('names every passage in each of the bands that get through it', () => {
    const bands = bandsOf(
      ROTTERDAM,
      [5, 10, 20, WHOLE_DAYS].map((days) => days * 24)
    ).map(({ passages }) => said(passages));
    bands.slice(1).forEach((band, index) => expect(band).toEqual(expect.arrayContaining(bands[index]!)));
    expect(bands.at(-1)!.length).toBeGreaterThan(bands[0]!.length);
  });

  it('names none that are not in its way: opened, or shut out', () => {
    const codes = (options: RouteOptions) => said(bandsOf(ANZALI, [12 * 24], options)[0]!.passages);
    expect(codes({}).filter((each) => each.startsWith('restricted'))).not.toEqual([]);
    expect(codes({ open: ['inland'] }).filter((each) => each.startsWith('restricted'))).toEqual([]);
    expect(codes({ open: ['inland'] })).toContain('seasonal-passage volga');
    expect(codes({ avoid: ['volga'] })).toEqual([]);
    expect(codes({ month: 7 }).filter((each) => each.startsWith('seasonal'))).toEqual([]);
    expect(codes({ month: 2 })).toEqual([]);
  });

  it('leaves out restricted passages beyond which another way leads', () => {
    // All the water that these two lead to is reached round Greece, and by the Volga–Baltic.
    const told = said(bandsOf(ROTTERDAM, [WHOLE_DAYS * 24])[0]!.passages);
    expect(told).not.toContain('restricted-passage corinth');
    expect(told).not.toContain('restricted-passage volga-don');
  });
});
