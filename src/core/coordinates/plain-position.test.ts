import { describe, expect, it } from 'vitest';
import { parseCoordinate } from './parse';
import { plainPosition, withoutMarks } from './plain-position';

describe('plainPosition', () => {
  it('has the decimals that the point has', () => {
    // Typed as 25.3, 60.6: half a step of a tenth of a degree is 5.5 km; of a hundredth, 550 m.
    expect(plainPosition([60.6, 25.3], 5540)).toBe('25.3, 60.6');
    expect(plainPosition([60.61, 25.3], 554)).toBe('25.30, 60.61');
    expect(plainPosition([-122.4, 37.8])).toBe('37.8, -122.4');
    expect(plainPosition([-0.00001, 0], 1000)).toBe('0.00, 0.00');
    expect(plainPosition([190, -0])).toBe('0, -170');
  });

  it('is read back by the parser of positions', () => {
    expect(parseCoordinate(plainPosition([-122.4194, 37.7749]))).toMatchObject({ ok: true, at: [-122.4194, 37.7749] });
  });
});

it('leaves out marks of direction and keeps the letters of Persian apart', () => {
  expect(withoutMarks('\u200f\u200e25° ش \u2068می\u200cشود\u2069')).toBe('25° ش می\u200cشود');
});
