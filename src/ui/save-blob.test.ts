import { expect, it } from 'vitest';
import { fileName } from './save-blob';

it.each([
  ['Two ways from Asia to Europe', 'Two-ways-from-Asia-to-Europe'],
  ['Shanghai – 37.80° N, 122.40° W', 'Shanghai-–_37.80°-N,_122.40°-W'],
  [
    '\u200f\u200e25.3000° ش، \u200e60.6000° ق – \u200e18.9500° ش، \u200e72.8500° ق',
    '25.3000°-ش،_60.6000°-ق-–_18.9500°-ش،_72.8500°-ق'
  ],
  // A sign that is meant stays.
  ['37.8, -122.4', '37.8,_-122.4'],
  ['a/b: c?', 'a-b-c']
])('no name of a file turns east into a minus: %s', (title, name) => {
  expect(fileName(title, 'csv')).toBe(`${name}.csv`);
});
