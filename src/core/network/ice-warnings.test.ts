import { describe, expect, it } from 'vitest';
import type { LonLat } from '../geodesy/longitude';
import { readEditionNetwork } from './edition-network.fixture';
import { findReach } from './reach/reach';
import { findRoute } from './route';
import type { RouteOptions, RouteWarning } from './types';

const parts = readEditionNetwork();
const AT = {
  rotterdam: [4, 51.98],
  pole: [0, 90],
  barents: [40, 85],
  murmansk: [33.1, 69.1],
  arkhangelsk: [40.5, 64.6],
  oulu: [25.4, 65],
  resolute: [-94.9, 74.68],
  cambridgeBay: [-105.1, 69.1],
  mcMurdo: [166.6, -77.8],
  hobart: [147.4, -42.9],
  utqiagvik: [-156.8, 71.3],
  thule: [-68.8, 76.55],
  churchill: [-94.2, 58.8],
  yokohama: [139.7, 35.3],
  reykjavik: [-21.95, 64.17],
  bergen: [5.25, 60.4],
  vladivostok: [131.9, 43.1],
  busan: [129.1, 35.1],
  ushuaia: [-68.3, -54.83],
  capeTown: [18.4, -33.9],
  mariupol: [37.5, 47.05],
  magadan: [150.8, 59.5],
  chicago: [-87.6, 41.88],
  anchorage: [-150, 61.2],
  aktau: [51.2, 43.6],
  atyrau: [51.9, 46.7],
  yingkou: [121.9, 40.3],
  nuuk: [-51.75, 64.17],
  nome: [-165.41, 64.5],
  volgograd: [44.55, 48.7],
  saratov: [46.03, 51.53],
  kazan: [49, 55.75],
  nizhny: [44, 56.33],
  azov: [39.4, 47.1],
  kalach: [43.5, 48.68],
  yakutsk: [129.73, 62.03],
  tiksi: [129, 71.6],
  igarka: [86.55, 67.45],
  dudinka: [86.15, 69.4],
  dikson: [80.5, 73.5],
  salekhard: [66.6, 66.53],
  sabetta: [72.1, 71.27],
  komsomolsk: [137, 50.57],
  nikolayevsk: [140.73, 53.14]
} satisfies Record<string, LonLat>;
type Place = keyof typeof AT;

function warned(from: Place, to: Place, options: RouteOptions = {}): readonly RouteWarning[] {
  const answer = findRoute(parts, { at: AT[from] }, { at: AT[to] }, options);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.warnings;
}

const polar = (warnings: readonly RouteWarning[]) =>
  warnings.flatMap((each) => (each.code === 'polar-waters' ? [each.details.waters] : []));
const winter = (warnings: readonly RouteWarning[]) =>
  warnings.flatMap((each) => (each.code === 'winter-ice' ? [each.details.seas.map(({ id }) => id)] : []));

describe('a way through the waters of the Polar Code', () => {
  it.each([
    ['rotterdam', 'pole', { month: 2, ship: { iceClass: 'none' } }],
    ['murmansk', 'barents', {}],
    ['utqiagvik', 'yokohama', {}],
    ['thule', 'rotterdam', {}],
    ['rotterdam', 'churchill', {}],
    ['nuuk', 'reykjavik', { month: 8 }]
  ] as const)('is told of once: %s–%s', (from, to, options) => {
    expect(polar(warned(from, to, options))).toEqual([['arctic']]);
    expect(polar(warned(to, from, options))).toEqual([['arctic']]);
  });

  it.each(['resolute', 'cambridgeBay'] as const)('is left to the passage that lets it in out of season: Rotterdam–%s', (to) => {
    const warnings = warned('rotterdam', to);
    expect(warnings.map(({ code }) => code)).toContain('restricted-passage');
    expect(polar(warnings)).toEqual([]);
    expect(() => warned('rotterdam', to, { month: 2, ship: { iceClass: 'none' } })).toThrow('no-route');
  });

  it('is told of in the south too', () => {
    expect(polar(warned('hobart', 'mcMurdo', { month: 7 }))).toEqual([['antarctic']]);
  });

  it('is told of in the season of its passages, which say nothing then; out of it they speak and it is silent', () => {
    const inSeason = warned('murmansk', 'yokohama', { month: 8 });
    expect(inSeason.map(({ code }) => code)).toEqual(['polar-waters']);
    const opened = warned('murmansk', 'yokohama', { open: ['arctic'] }).map(({ code }) => code);
    expect(opened).toContain('seasonal-passage');
    expect(opened).not.toContain('polar-waters');
  });
});

describe('a way through seas that freeze', () => {
  it.each([
    ['arkhangelsk', 'murmansk', 2, 'white-sea'],
    ['oulu', 'rotterdam', 2, 'gulf-of-bothnia'],
    ['rotterdam', 'churchill', 2, 'hudson-bay'],
    ['rotterdam', 'mariupol', 2, 'sea-of-azov'],
    ['magadan', 'vladivostok', 2, 'sea-of-okhotsk'],
    ['anchorage', 'yokohama', 1, 'cook-inlet'],
    ['atyrau', 'aktau', 1, 'northern-caspian'],
    ['yingkou', 'busan', 1, 'liaodong-bay'],
    ['nome', 'yokohama', 2, 'northern-bering-sea']
  ] as const)('is told of in their months only: %s–%s', (from, to, month, sea) => {
    expect(winter(warned(from, to, { month }))).toEqual([[sea]]);
    expect(winter(warned(from, to, { month: 9 }))).toEqual([]);
    expect(winter(warned(from, to))).toEqual([]);
  });

  // Their months: what the sources named with each say; what lies between two of its parts tells of it once.
  it.each([
    ['volgograd', 'kazan', [12, 1, 2, 3, 4], 'volga'],
    ['volgograd', 'saratov', [12, 1, 2, 3], 'volga'],
    ['nizhny', 'kazan', [12, 1, 2, 3, 4], 'volga'],
    ['azov', 'kalach', [12, 1, 2, 3], 'don'],
    ['yakutsk', 'tiksi', [10, 11, 12, 1, 2, 3, 4, 5], 'lena'],
    ['dudinka', 'dikson', [10, 11, 12, 1, 2, 3, 4, 5], 'yenisei'],
    ['igarka', 'dudinka', [10, 11, 12, 1, 2, 3, 4, 5], 'yenisei'],
    ['salekhard', 'sabetta', [11, 12, 1, 2, 3, 4, 5], 'ob'],
    ['komsomolsk', 'nikolayevsk', [11, 12, 1, 2, 3, 4], 'amur']
  ] as const)('is told of on rivers, too, in their months only: %s–%s', (from, to, months, river) => {
    const told = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) =>
      winter(warned(from, to, { month }))
        .flat()
        .some((sea) => sea === river)
    );
    expect(told).toEqual(months.toSorted((one, other) => one - other));
  });

  it.each([
    ['tiksi', 'sabetta'],
    ['murmansk', 'dikson'],
    ['sabetta', 'dikson']
  ] as const)('tells of no river at sea before its mouth: %s–%s', (from, to) => {
    const arctic = { month: 2, open: ['arctic'], ship: { iceClass: 'arc7' } } as const;
    expect(winter(warned(from, to, arctic))).toEqual([]);
  });

  it('is told of by one line for all of them', () => {
    expect(winter(warned('chicago', 'rotterdam', { month: 12 }))).toEqual([['gulf-of-st-lawrence', 'great-lakes']]);
  });

  it('leaves out those of which a passage out of season tells on the way', () => {
    const warnings = warned('chicago', 'rotterdam', { month: 2, open: ['welland', 'st-lawrence-seaway'] });
    expect(warnings.filter(({ code }) => code === 'seasonal-passage')).toHaveLength(2);
    expect(winter(warnings)).toEqual([]);
  });
});

describe('ice', () => {
  it.each([
    ['murmansk', 'rotterdam'],
    ['reykjavik', 'bergen'],
    ['vladivostok', 'busan'],
    ['ushuaia', 'capeTown'],
    ['reykjavik', 'murmansk']
  ] as const)('is not spoken of between %s and %s', (from, to) => {
    for (const month of [undefined, 2, 8]) {
      const warnings = warned(from, to, month === undefined ? {} : { month });
      expect([...polar(warnings), ...winter(warnings)]).toEqual([]);
    }
  });
});

describe('a reach', () => {
  const within = (from: Place, kilometres: readonly number[], options: RouteOptions = {}) => {
    const answer = findReach(parts, { at: AT[from] }, { unit: 'metres', values: kilometres.map((each) => each * 1000) }, options);
    if (!answer.ok) throw new Error(answer.failure.code);
    return answer.value.map(({ ice }) => ice);
  };

  it('tells of the seas that freeze in its month, and of those a lesser one does not get to only in the farther', () => {
    const [near, far] = within('yingkou', [150, 4000], { month: 1 });
    expect(winter(near!)).toEqual([['liaodong-bay']]);
    expect(winter(far!).flat()).toEqual(expect.arrayContaining(['liaodong-bay', 'sea-of-okhotsk']));
    expect(within('yingkou', [150, 4000])).toEqual([[], []]);
    expect(winter(within('yingkou', [4000], { month: 9 }).flat())).toEqual([]);
  });

  it('tells of the polar waters that ships get to', () => {
    expect(within('murmansk', [200, 1200]).map(polar)).toEqual([[], [['arctic']]]);
    expect(within('ushuaia', [400, 2000]).map(polar)).toEqual([[], [['antarctic']]]);
  });

  it('looks at where ships get to, not at the land it goes over', () => {
    expect(winter(within('reykjavik', [300], { month: 2, by: 'any' })[0]!)).toEqual([]);
  });
});
