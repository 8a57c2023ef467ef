import { describe, expect, it } from 'vitest';
import type { Measurement } from '#core/measure/measurement';
import { mergeKept, readKept, withoutDraft, writeKept } from './kept-text';

const rings = (id: string, longitude: number): Measurement => ({
  id,
  name: '',
  colour: 'ink',
  hidden: false,
  shape: 'rings',
  centre: { at: [longitude, 71], accuracyMetres: 100 },
  radii: [{ value: 4000, unit: 'kilometre' }]
});
const longitudes = (text: string) =>
  readKept(text).measurements.map((each) => (each.shape === 'rings' ? each.centre.at[0] : undefined));

describe('what the browser keeps', () => {
  const [one, two, three] = [rings('m1', 10), rings('m2', 20), rings('m2', 30)];

  it('holds what two windows set, whichever writes last', () => {
    const ofTheOther = mergeKept(writeKept([one]), [one], [one, two]);
    expect(longitudes(mergeKept(ofTheOther, [one], [one, three]))).toEqual([10, 30, 20]);
  });

  it('no longer holds what this window took away', () => {
    expect(longitudes(mergeKept(writeKept([one, two]), [one, two], [two]))).toEqual([20]);
  });

  it('no longer holds what another window took away or moved, but what was changed here since', () => {
    expect(longitudes(mergeKept(writeKept([]), [one], [one, two]))).toEqual([20]);
    expect(longitudes(mergeKept(writeKept([rings('m1', 11)]), [one], [one, two]))).toEqual([20, 11]);
    expect(longitudes(mergeKept(writeKept([]), [one], [rings('m1', 12), two]))).toEqual([12, 20]);
  });

  it('holds all of this window where what stood is gone, or cannot be read wholly', () => {
    expect(longitudes(mergeKept(undefined, [one], [one, two]))).toEqual([10, 20]);
    const torn = writeKept([three]).replace(/"value": ?4000/, '"value": -1');
    expect(longitudes(mergeKept(torn, [one], [one, two]))).toEqual([10, 20]);
    expect(longitudes(mergeKept('{', [one], [one, two]))).toEqual([10, 20]);
  });

  it('holds nothing half drawn, of what is drawn on with what was there before', () => {
    expect(withoutDraft([one, two], undefined, [])).toEqual([one, two]);
    expect(withoutDraft([one, two], 'm2', [one])).toEqual([one]);
    expect(withoutDraft([one, three], 'm2', [one, two])).toEqual([one, two]);
  });

  it('says where it could not be read wholly', () => {
    expect(readKept(writeKept([one]))).toEqual({ measurements: [one], isWhole: true });
    expect(readKept('{').isWhole).toBe(false);
    expect(readKept(writeKept([one, two]).replace(/"value": ?4000/, '"value": -1')).isWhole).toBe(false);
  });
});
