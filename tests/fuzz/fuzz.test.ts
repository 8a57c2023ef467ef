import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundRows } from '#core/exchange/read/bound-rows';
import { readLayer } from '#core/exchange/read/read-layer';
import { hostileKmz, hostileShapefiles } from './hostile-files';
import { bytesOf, type Hostile } from './target';
import { TARGETS } from './targets';

/** A sample of what `npm run fuzz` tries ten thousand of. */
const RUNS = { seed: 20261127, numRuns: 60 };

describe('what others wrote', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))('never makes the reader of %s throw', async (_, target) => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(target.inputs, async (input) => {
        expect(await target.attempt(input)).toMatch(/^[a-z-]+$/);
      }),
      RUNS
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
  });

  const read = (all: readonly Hostile[], name: string) =>
    readLayer({ bytes: bytesOf(all.find((each) => each.name === name)!.make()), name: '' });

  it('fills no memory: a zip that grows a thousandfold is not opened', async () => {
    expect(await read(hostileKmz, '60 MB of spaces')).toEqual({ ok: false, code: 'swollen', times: 200 });
    expect(await read(hostileKmz, 'a size of 249 MB that is not there')).toMatchObject({ code: 'swollen' });
    expect(await read(hostileKmz, 'names that lead out')).toMatchObject({ ok: true });
  });

  it('claims no more rows than there are shapes, nor rows that are narrower than their columns', async () => {
    expect(await read(hostileShapefiles, 'a table of four billion rows')).toMatchObject({
      ok: true,
      contents: { featureCount: 1 }
    });
    expect(await read(hostileShapefiles, 'a table of four billion rows of no width')).toMatchObject({ code: 'damaged' });
    expect(boundRows(new DataView(new ArrayBuffer(0)), 1)).toBe(false);
  });

  it('has no more rings than are sorted into each other in time, and any number of shapes', async () => {
    const overfull = await read(hostileShapefiles, '40,000 rings, half of them holes');
    expect(overfull).toMatchObject({ code: 'empty', skipped: [{ where: { feature: 1 }, code: 'too-many-rings' }] });
    expect(await read(hostileShapefiles, '200,000 points')).toMatchObject({ ok: true, contents: { featureCount: 200_000 } });
  });
});
