import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ACCURACY } from '#content/method/accuracy';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { Network } from '#core/network/types';
import { METRES_PER } from '#core/units';
import { sailSamples, TOLD, voyageAccuracy, type Samples } from './accuracy';
import { compareSums, medianError, readNetwork, sail, shareWithin, sizeOf, type Compared } from './figures';
import { KNOWN_VOYAGES } from './known-voyages';
import { HARBOUR_PAIRS, OCEAN_PAIRS, positionOf, PUBLISHED } from './published';
import { reasonFor, seaSection, worstOf } from './section';

describe('the published voyages', () => {
  it('are none of them shorter than the geodesic between their positions, to the sphere they were reckoned on', () => {
    for (const { from, to, nauticalMiles } of [...PUBLISHED.pairs, ...OCEAN_PAIRS, ...HARBOUR_PAIRS]) {
      const least = distanceMetres(positionOf(from), positionOf(to)) / METRES_PER.nauticalMile;
      expect(nauticalMiles, `${from} – ${to}`).toBeGreaterThan(least * 0.997 - 2);
    }
  });
});

describe('voyages of ours', () => {
  let network: Network;
  let samples: Samples;
  let all: Compared[];

  beforeAll(() => {
    network = readNetwork();
    samples = sailSamples(network);
    all = [...samples.own, ...samples.oceans, ...samples.harbours];
  });

  it('are as long as published: to 1 % in the middle, 88 % of them to 5 %, 95 % to 10 %', () => {
    for (const rows of [samples.own, all]) {
      expect(medianError(rows)).toBeLessThanOrEqual(0.01);
      expect(shareWithin(rows, 0.05)).toBeGreaterThanOrEqual(0.88);
      expect(shareWithin(rows, 0.1)).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('are as long as the sums over junctions: to 2 % in the middle, all to 10 %', () => {
    const sums = compareSums(network);
    expect(medianError(sums)).toBeLessThanOrEqual(0.02);
    for (const { name, error } of sums) expect(sizeOf(error), name).toBeLessThanOrEqual(0.1);
  });

  it.each(KNOWN_VOYAGES)('keep within what is known: $name', (voyage) => {
    const { ours, passages } = sail(network, voyage);
    expect(ours).toBeGreaterThanOrEqual(voyage.least);
    expect(ours).toBeLessThanOrEqual(voyage.most);
    for (const id of voyage.through ?? []) expect(passages).toContain(id);
    for (const id of voyage.not ?? []) expect(passages).not.toContain(id);
  });

  // Round each of these capes the way once swung out to the open sea, for want of a straight way along the shore; across
  // those seas, and from those places in the open, it bent by way of places far aside.
  it.each([
    ['Cape Town – Durban', [18.43, -33.9], [18.4, -34.5], [31.03, -29.87]],
    ['Cape Town – Simon’s Town', [18.43, -33.9], [18.4, -34.5], [18.43, -34.19]],
    ['Rio de Janeiro – Salvador', [-43.18, -22.89], [-42.83, -23.02], [-38.52, -12.97]],
    ['Esbjerg – Hirtshals', [8.43, 55.47], [7.82, 56.62], [9.97, 57.6]],
    ['Augusta – Es Sider', [15.22, 37.23], [17.31, 32.45], [18.37, 30.63]],
    ['Napoli – Es Sider', [14.27, 40.84], [17.31, 32.45], [18.37, 30.63]],
    ['58.45 N 3.29 E – Vlissingen', [3.29, 58.45], [3.31, 52.09], [3.71, 51.36]],
    ['Hyères – 40.17 N 6.43 E', [6.2, 43.08], [6.45, 40.86], [6.43, 40.17]],
    ['34.81 N 15.91 E – Es Sider', [15.91, 34.81], [17.31, 32.45], [18.37, 30.63]]
  ] as const)('are no longer than by a place on the way: %s', (_, from, by, to) => {
    const answer = network.matrix([{ at: from }, { at: by }], [{ at: by }, { at: to }]);
    if (!answer.ok) throw new Error(answer.failure.code);
    const [first, whole, , second] = answer.value.metres;
    expect(whole!).toBeLessThanOrEqual(1.015 * (first! + second!));
  });

  it('have a reason where they are worst', () => {
    for (const row of worstOf(all)) expect(reasonFor(row), row.name).toBeDefined();
  });

  it('have a name and a reason in both languages where they are worst, with the same figures', () => {
    const figures = (text: string): string[] => (text.match(/\d[\d,]*/g) ?? []).map((each) => each.replace(',', '')).sort();
    for (const row of worstOf(all)) expect(figures(TOLD[row.name]!.why), row.name).toEqual(figures(reasonFor(row)!));
  });

  it('are told on the page of the method as they are: anew by `npm run oracle`', () => {
    const [fresh, written] = [voyageAccuracy(samples), ACCURACY.voyages].map((each) => JSON.stringify(each));
    expect(wordsOf(written!)).toEqual(wordsOf(fresh!));
    expectAlike(numbersOf(fresh!), numbersOf(written!));
  });

  it('are reported as they are', () => {
    const report = readFileSync(new URL('../REPORT.md', import.meta.url), 'utf8');
    const written = report.slice(report.indexOf('## Voyages'));
    const fresh = seaSection(network);
    const lines = wordsOf(written);
    wordsOf(fresh).forEach((line, index) => expect(lines[index]).toBe(line));
    expect(lines.length).toBe(wordsOf(fresh).length);
    expectAlike(numbersOf(fresh), numbersOf(written));
  });
});

function expectAlike(fresh: readonly string[], written: readonly string[]): void {
  fresh.forEach((number, index) => {
    expect(Math.abs(Number(number) - Number(written[index])), `number ${index}`).toBeLessThanOrEqual(lastDigit(number));
  });
}

/** Another machine may round the last digit otherwise. */
function lastDigit(number: string): number {
  return 1.01 * 10 ** -(number.split('.')[1]?.length ?? 0);
}

function wordsOf(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll(/[-+]?\d+(\.\d+)?/g, '#').replaceAll(/ +|-{2,}/g, ' '));
}

function numbersOf(text: string): string[] {
  return text.trim().match(/[-+]?\d+(\.\d+)?/g) ?? [];
}
