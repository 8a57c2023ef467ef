import { describe, expect, test } from 'vitest';
import { checkOptions } from './check-options';
import { TOY_DEFAULTS, toyParts } from './toy-network.fixture';
import type { RouteOptions, RoutePoint } from './types';

const parts = toyParts();
const failure = (options: RouteOptions, points: RoutePoint[] = []) => {
  const answer = checkOptions(parts, points, options);
  return answer.ok ? undefined : answer.failure;
};
const invalid = (option: string, value: string) => ({ code: 'invalid-option', details: { option, value } });
const TARIFFS = { perTonneKilometre: { sea: 1, river: 1, rail: 1, road: 1 }, perTransfer: 0 };

describe('options that cannot be meant', () => {
  test.each<[RouteOptions, string, string]>([
    [{ month: 13 }, 'month', '13'],
    [{ month: 0 }, 'month', '0'],
    [{ month: 1.5 }, 'month', '1.5'],
    [{ ship: { draughtMetres: -1 } }, 'draughtMetres', '-1'],
    [{ ship: { speedKnots: 0 } }, 'speedKnots', '0'],
    [{ ship: { beamMetres: NaN } }, 'beamMetres', 'NaN'],
    [{ ship: { iceClass: 'arc99' as never } }, 'iceClass', 'arc99'],
    [{ by: 'air' as never }, 'by', 'air'],
    [{ minimise: 'beauty' as never }, 'minimise', 'beauty'],
    [{ defaults: { ...TOY_DEFAULTS, cargoTonnes: { value: 0, source: '' } } }, 'defaults.cargoTonnes', '0'],
    [
      { defaults: { ...TOY_DEFAULTS, speedKnots: { ...TOY_DEFAULTS.speedKnots, sea: { value: 0, source: '' } } } },
      'defaults.speedKnots.sea',
      '0'
    ],
    [
      {
        defaults: {
          ...TOY_DEFAULTS,
          co2GramsPerTonneKilometre: { ...TOY_DEFAULTS.co2GramsPerTonneKilometre, sea: { value: -1, source: '' } }
        }
      },
      'defaults.co2GramsPerTonneKilometre.sea',
      '-1'
    ],
    [
      { tariffs: { ...TARIFFS, perTonneKilometre: { ...TARIFFS.perTonneKilometre, rail: -5 } } },
      'tariffs.perTonneKilometre.rail',
      '-5'
    ],
    [{ tariffs: { ...TARIFFS, perTransfer: -5 } }, 'tariffs.perTransfer', '-5']
  ])('%j', (options, option, value) => {
    expect(failure(options)).toEqual(invalid(option, value));
  });

  test.each<[object, string, string, string]>([
    [{ draughtMetres: 25 }, 'draughtMetres', '25', 'ship'],
    [{ avoidd: ['suez'] }, 'avoidd', '["suez"]', 'avoid'],
    [{ toString: 1 }, 'toString', '1', 'month'],
    [{ ship: { draught: 25 } }, 'ship.draught', '25', 'draughtMetres'],
    [{ tariffs: { ...TARIFFS, toll: { narrow: 1 } } }, 'tariffs.toll', '{"narrow":1}', 'tolls'],
    [{ tariffs: { ...TARIFFS, perTonneKilometre: { ...TARIFFS.perTonneKilometre, air: 1 } } }, 'tariffs.perTonneKilometre.air', '1', 'sea'], // prettier-ignore
    [{ defaults: { ...TOY_DEFAULTS, cargo: 1 } }, 'defaults.cargo', '1', 'cargoTonnes']
  ])('a member that no option has: %j', (options, option, value, known) => {
    const failed = failure(options as RouteOptions);
    expect(failed).toMatchObject(invalid(option, value));
    expect(failed?.code === 'invalid-option' && failed.details.known).toContain(known);
  });

  test('but not a member without a value', () => {
    expect(failure({ draughtMetres: undefined, ship: { draught: undefined } } as RouteOptions)).toBeUndefined();
  });

  test('a position off the Earth', () => {
    expect(failure({}, [{ at: [0, 91] }])).toEqual(invalid('point', '0,91'));
    expect(failure({}, [{ at: [NaN, 0] }])).toEqual(invalid('point', 'NaN,0'));
    expect(failure({}, [{ at: [540, -90] }])).toBeUndefined();
  });

  test('ids that nothing has', () => {
    expect(failure({ avoid: ['suez'] })).toEqual({ code: 'unknown-passage', details: { passage: 'suez' } });
    expect(failure({ open: ['arctic', 'nowhere'] })).toEqual({ code: 'unknown-passage', details: { passage: 'nowhere' } });
    expect(failure({ via: [{ passage: 'nowhere' }] })).toEqual({ code: 'unknown-passage', details: { passage: 'nowhere' } });
    expect(failure({ tariffs: { ...TARIFFS, tolls: { nowhere: 1 } } })).toMatchObject({ code: 'unknown-passage' });
    expect(failure({ planned: ['nowhere'] })).toEqual({ code: 'unknown-line', details: { line: 'nowhere' } });
    expect(failure({ planned: ['all'] })).toBeUndefined();
  });

  test('least cost without tariffs', () => {
    expect(failure({ minimise: 'cost' })).toEqual({ code: 'tariffs-missing', details: {} });
    expect(failure({ minimise: 'cost', tariffs: TARIFFS })).toBeUndefined();
  });
});
