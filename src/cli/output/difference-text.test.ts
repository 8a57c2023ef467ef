import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDuration } from '../../core/format/duration';
import type { Session } from '../network/session';
import { added } from './difference-text';
import { emissions } from './network-texts';
import { atlasLength } from './route-text';

const session = (full: boolean): Session => ({ request: { language: 'en', full } }) as unknown as Session;
const numbers = (text: string): number[] =>
  (text.match(/[+−-]?\d[\d.,]*/g) ?? []).map((figure) => Number(figure.replaceAll(',', '').replace('−', '-')));
const way = fc.record({
  lengthMetres: fc.double({ min: 0, max: 4e7, noNaN: true }),
  // Of times under a tenth of an hour no figure is told.
  hours: fc.oneof(fc.constant(0), fc.double({ min: 0.06, max: 1500, noNaN: true })),
  co2Kilograms: fc.double({ min: 0, max: 2e5, noNaN: true })
});
const unitIn = (text: string): string => /day|kg/.exec(text)?.[0] ?? '';
/** A time and an amount in hours and kilograms, whatever unit they are told in. */
const hoursOf = (text: string): number => numbers(text)[0]! * (text.includes('day') ? 24 : 1);
const kilogramsOf = (text: string): number => numbers(text)[0]! * (text.includes('kg') ? 1 : 1000);

it('what a way adds is what a reader finds who subtracts the figures of the two', () => {
  fc.assert(
    fc.property(way, way, fc.boolean(), (before, after, full) => {
      const { request } = session(full);
      const [length = '', nautical = '', time = '', co2 = ''] = added(before, after, session(full), { showsCo2: true }).split(
        ' · '
      );
      const [first, second] = [before, after].map(({ lengthMetres }) => numbers(atlasLength(lengthMetres, request)));
      expect(numbers(length)[0]).toBeCloseTo(second![0]! - first![0]!, 5);
      expect(numbers(nautical)[0]).toBeCloseTo(second![1]! - first![1]!, 5);
      const [soon, late] = [before, after].map(({ hours }) => formatDuration(hours, 'en'));
      // Of two units nobody subtracts the texts.
      if (unitIn(soon!) === unitIn(late!)) expect(hoursOf(time)).toBeCloseTo(hoursOf(late!) - hoursOf(soon!), 6);
      else expect(Math.abs(hoursOf(time) - (after.hours - before.hours))).toBeLessThan(1.3);
      const [less, more] = [before, after].map(({ co2Kilograms }) => emissions(co2Kilograms, 'en'));
      const exact = after.co2Kilograms - before.co2Kilograms;
      if (unitIn(less!) === unitIn(more!)) expect(kilogramsOf(co2)).toBeCloseTo(kilogramsOf(more!) - kilogramsOf(less!), 5);
      else expect(Math.abs(kilogramsOf(co2) - exact)).toBeLessThanOrEqual(Math.abs(exact) / 190);
    }),
    { numRuns: 500 }
  );
});

it('signs every figure and says what the mass is of', () => {
  const [less, more] = [
    { lengthMetres: 1e6, hours: 24, co2Kilograms: 300 },
    { lengthMetres: 2e6, hours: 72, co2Kilograms: 400 }
  ] as const;
  expect(added(less, more, session(false), { showsCo2: true })).toBe('+1,000 km · +540 nmi · +2 days · +100 kg CO2');
  expect(added(more, less, session(false), { showsCo2: false })).toBe('−1,000 km · −540 nmi · −2 days · −100 kg CO2');
});
