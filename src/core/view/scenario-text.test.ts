import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeValue } from '../measure/format-measure';
import { ORDINARY } from '../network/types';
import { formatReach, readReach } from './reach-text';
import { formatScenario, readScenario } from './scenario-text';
import { anyDecimalText, anyReach, anyScenario } from './scenario.fixture';

const throughAddress = (value: string): string => new URL(`https://example.org/?x=${encodeValue(value)}`).searchParams.get('x')!;

describe('a scenario in the address', () => {
  it('is legible, and nothing for the world as it is', () => {
    expect(formatScenario(ORDINARY)).toBe('');
    expect(
      formatScenario({
        avoid: ['suez', 'bab-el-mandeb', 'suez'],
        open: ['arctic'],
        planned: ['rasht-astara-railway'],
        month: 8,
        ship: { iceClass: 'arc7', draughtMetres: 12.5, speedKnots: 14 },
        name: 'Late ~summer'
      })
    ).toBe(
      'avoid:bab-el-mandeb,suez~open:arctic~planned:rasht-astara-railway~month:8~ice:arc7~draught:12.5~speed:14~name:Late *-summer'
    );
  });

  it('has one state for each passage: what a hand wrote closed and opened is closed', () => {
    expect(readScenario('avoid:suez~open:arctic,suez')).toEqual({ ...ORDINARY, avoid: ['suez'], open: ['arctic'] });
  });

  it('comes back whole', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const text = formatScenario(scenario);
        if (text !== '') expect(readScenario(throughAddress(text))).toEqual(scenario);
      })
    );
  });

  it('is read from any figures so that what is written reads the same', () => {
    fc.assert(
      fc.property(fc.constantFrom('speed', 'draught'), anyDecimalText, (word, text) => {
        const scenario = readScenario(`${word}:${text}`);
        if (scenario) expect(readScenario(formatScenario(scenario))).toEqual(scenario);
      })
    );
  });

  it.each([
    '',
    'speed:0.0000000001',
    'avoid:',
    'avoid:Suez',
    'avoid:suez~avoid:hormuz',
    'month:13',
    'month:0',
    'ice:arc1',
    'draught:-3',
    'draught:0',
    'speed:1e3',
    'toString:1',
    'hormuz',
    'name: '
  ])('is left out whole for %j', (value) => {
    expect(readScenario(value)).toBeUndefined();
  });
});

describe('a reach in the address', () => {
  it('is legible', () => {
    const origin = { at: [60.61, 25.3] as const, place: 'chabahar-port' };
    expect(formatReach({ origin: { ...origin, at: [60.61, 25.3] }, days: [1, 2.5], speedKnots: 14, by: 'any' })).toBe(
      'place.chabahar-port:25.3,60.61~days:1,2.5~speed:14~by:any'
    );
  });

  it('comes back whole', () => {
    fc.assert(
      fc.property(anyReach, (reach) => {
        expect(readReach(throughAddress(formatReach(reach)))).toEqual(reach);
      })
    );
  });

  it('is read from any figures so that what is written reads the same', () => {
    fc.assert(
      fc.property(fc.array(anyDecimalText, { minLength: 1, maxLength: 3 }), anyDecimalText, (texts, speed) => {
        const reach = readReach(`${texts[0]},20~days:${texts.join()}~speed:${speed}`) ?? readReach(`0,20~days:${texts.join()}`);
        if (reach) expect(readReach(formatReach(reach))).toEqual(reach);
      })
    );
  });

  it.each([
    '',
    '91,0',
    '0,181',
    '10,20~days:',
    '10,20~days:0.0000000001',
    '10,20~days:0',
    '10,20~days:1,2,3,4,5,6,7,8,9',
    '10,20~by:rail',
    '10,20~speed:0'
  ])('is left out for %j', (value) => {
    expect(readReach(value)).toBeUndefined();
  });
});
