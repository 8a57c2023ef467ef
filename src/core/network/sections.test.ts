import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSections, writeSections } from './sections';

const anySections = fc.record({ grid: fc.uint8Array({ maxLength: 9_000 }), sea: fc.uint8Array({ maxLength: 50 }) });

describe('sections', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        expect(readSections(writeSections(sections))).toEqual({ ok: true, sections });
      })
    );
  });

  it('are refused when any byte is changed or lost', () => {
    fc.assert(
      fc.property(anySections, fc.nat(), fc.integer({ min: 1, max: 255 }), (sections, where, change) => {
        const file = writeSections(sections);
        expect(readSections(file.subarray(0, where % file.length)).ok).toBe(false);
        file[where % file.length]! ^= change;
        expect(readSections(file).ok).toBe(false);
      })
    );
  });

  it('says why', () => {
    const file = writeSections({ grid: Uint8Array.of(1, 2), sea: Uint8Array.of(3) });
    expect(readSections(new TextEncoder().encode('<!doctype html>'))).toEqual({ ok: false, code: 'foreign' });
    expect(readSections(file.with(7, 99))).toEqual({ ok: false, code: 'version' });
    expect(readSections(file.with(file.length - 1, 9))).toEqual({ ok: false, code: 'damaged' });
  });
});
