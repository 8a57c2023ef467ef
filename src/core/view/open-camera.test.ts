import { describe, expect, it } from 'vitest';
import { isCameraOpen } from './open-camera';
import { parseAddress } from './parse-address';

describe('whether an address leaves it open where the map looks from', () => {
  it.each([
    ['', true],
    ['route=31.23,121.49~51.95,4.05', true],
    ['route=31.23,121.49~51.95,4.05&camera=30,60,2', false],
    ['subjects=chabahar&camera=30,60,2', false]
  ])('%s: %s', (query, isOpen) => {
    expect(isCameraOpen(parseAddress(query).view)).toBe(isOpen);
  });
});
