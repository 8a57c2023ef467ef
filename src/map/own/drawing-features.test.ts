import { describe, expect, it } from 'vitest';
import type { DrawnFeature } from '../drawing';
import { drawingFeatures } from './drawing-features';

const common = { measurement: 'a', colour: 'red', active: true } as const;
const geometries = (...drawn: DrawnFeature[]) => drawingFeatures(drawn, 'en').features.map((feature) => feature.geometry);

describe('drawingFeatures', () => {
  it('brings strokes and points that run on past 180° back into the one world of the tiles', () => {
    const [line, vertex] = geometries(
      {
        ...common,
        role: 'line',
        coordinates: [
          [170, 60],
          [190, 62]
        ]
      },
      { ...common, role: 'vertex', index: 1, coordinates: [190, 62] }
    );
    expect(line).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 60],
          [180, 61]
        ],
        [
          [-180, 61],
          [-170, 62]
        ]
      ]
    });
    expect(vertex).toEqual({ type: 'Point', coordinates: [-170, 62] });
  });

  it('writes labels as they are spoken: no marks of direction, brackets turned for Arabic', () => {
    const label: DrawnFeature = { ...common, role: 'label', coordinates: [0, 0], text: '\u2068١٬٢٣٤ كم\u2069 (الساق ٢)' };
    const [ar] = drawingFeatures([label], 'ar').features;
    expect(ar?.properties).toEqual({ role: 'label', colour: 'red', text: '١٬٢٣٤ كم )الساق ٢(' });
  });

  it('writes Arabic without the marks that would tear its words apart, and other languages as they are', () => {
    const label: DrawnFeature = { ...common, role: 'label', coordinates: [0, 0], text: '12 يومًا، خليج عُمان، مقيَّد' };
    const [ar] = drawingFeatures([label], 'ar').features;
    expect(ar?.properties).toMatchObject({ text: '12 يوما، خليج عمان، مقيد' });
    const [en] = drawingFeatures([label], 'en').features;
    expect(en?.properties).toMatchObject({ text: label.text });
  });
});
