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
/** A time and an amount in hours and kilograms, whatever unit they are told in. */
const hoursOf = (text: string): number => numbers(text)[0]! * (text.includes('day') ? 24 : 1);
const kilogramsOf = (text: string): number => numbers(text)[0]! * (text.includes('kg') ? 1 : 1000);
/** What one step of a figure is that is told in three significant digits. */
const stepOf = (value: number): number => (value === 0 ? 0 : 10 ** (Math.floor(Math.log10(value) + 1e-9) - 2));

it('what a way adds is what a reader finds who subtracts the figures of the two, no finer than the coarser', () => {
  fc.assert(
    fc.property(way, way, fc.boolean(), (before, after, full) => {
      const { request } = session(full);
      const [length = '', nautical = '', time = '', co2 = ''] = added(before, after, session(full)).split(' · ');
      const [first, second] = [before, after].map(({ lengthMetres }) => numbers(atlasLength(lengthMetres, request)));
      for (const [place, text] of [length, nautical].entries()) {
        const [less, more] = [first![place]!, second![place]!];
        const slack = full ? 0 : Math.min(1, Math.max(stepOf(less), stepOf(more))) / 2;
        expect(Math.abs(numbers(text)[0]! - (more - less))).toBeLessThanOrEqual(slack + 1e-5);
      }
      const [soon, late] = [before, after].map(({ hours }) => formatDuration(hours, 'en'));
      const isMixed = soon!.includes('day') !== late!.includes('day');
      expect(Math.abs(hoursOf(time) - (hoursOf(late!) - hoursOf(soon!)))).toBeLessThanOrEqual(isMixed ? 1.2 + 1e-6 : 1e-6);
      const [less, more] = [before, after].map(({ co2Kilograms }) => kilogramsOf(emissions(co2Kilograms, 'en')));
      const slack = Math.max(stepOf(less!), stepOf(more!)) / 2;
      expect(Math.abs(kilogramsOf(co2) - (more! - less!))).toBeLessThanOrEqual(slack + 1e-5);
    }),
    { numRuns: 500 }
  );
});

it('signs every figure and says what the mass is of', () => {
  const [less, more] = [
    { lengthMetres: 1e6, hours: 24, co2Kilograms: 300 },
    { lengthMetres: 2e6, hours: 72, co2Kilograms: 400 }
  ] as const;
  expect(added(less, more, session(false))).toBe('+1,000 km · +540 nmi · +2 days · +100 kg CO2');
  expect(added(more, less, session(false))).toBe('−1,000 km · −540 nmi · −2 days · −100 kg CO2');
});

it('tells tonnes where one of the two is told in them', () => {
  const at = (co2Kilograms: number) => ({ lengthMetres: 1e6, hours: 24, co2Kilograms });
  expect(added(at(999), at(10_100), session(false))).toMatch(/ \+9\.1 t CO2$/);
});
