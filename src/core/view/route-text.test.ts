import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeValue } from '../measure/format-measure';
import { formatRoutes, readRoutes } from './route-text';
import { anyPlans } from './route.fixture';

const throughAddress = (value: string): string => new URL(`https://example.org/?x=${encodeValue(value)}`).searchParams.get('x')!;
const usual = { avoid: [], open: [], planned: [], ship: {} };

describe('routes in the address', () => {
  it('are legible', () => {
    const text = formatRoutes([
      {
        ...usual,
        id: 'r1',
        colour: 'ink',
        origin: { at: [72.84, 18.94], place: 'mumbai-port' },
        destination: { at: [30.2, 59.88], name: 'Pier' },
        via: [{ passage: 'suez' }, { at: [5, 50] }],
        by: 'sea',
        minimise: 'distance'
      },
      {
        ...usual,
        id: 'r2',
        colour: 'red',
        origin: { at: [1, 2] },
        destination: { at: [3, 4] },
        via: [],
        by: 'any',
        minimise: 'time',
        way: 'instc-western',
        avoid: ['hormuz'],
        month: 8
      }
    ]);
    expect(text).toBe(
      'place.mumbai-port:18.94,72.84~passage.suez~50,5~59.88,30.2:Pier!2,1~4,3~by:any~least:time~way:instc-western~avoid:hormuz~month:8'
    );
  });

  it('differ in colour where the address names none', () => {
    const colours = readRoutes('1,2~3,4!1,2~3,4~avoid:suez!1,2~5,6~ink!7,8~9,1')!.map(({ colour }) => colour);
    expect(colours).toEqual(['ink', 'red', 'ink', 'amber']);
  });

  it('come back whole', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        if (plans.length > 0) expect(readRoutes(throughAddress(formatRoutes(plans)))).toEqual(plans);
      })
    );
  });

  it.each([
    '',
    '1,2',
    '1,2~passage.suez',
    'passage.suez~1,2',
    '1,2~91,0',
    '1,2~3,4~by:air',
    '1,2~3,4~least:luck',
    '1,2~3,4~by:rail~by:sea',
    '1,2~3,4!',
    Array.from({ length: 11 }, () => '1,2~3,4').join('!'),
    Array.from({ length: 15 }, () => '1,2').join('~')
  ])('are left out whole for %j', (value) => {
    expect(readRoutes(value)).toBeUndefined();
  });
});
