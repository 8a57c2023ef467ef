import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { trimRules } from '../../scripts/trim-map-css.mjs';

const whole = readFileSync(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'), 'utf8');

describe('the trimmed style sheet of the map library', () => {
  const trimmed = trimRules(whole);

  it('keeps what a map needs: its place, its gestures, the words on them', () => {
    for (const name of [
      'map',
      'canvas',
      'canvas-container',
      'interactive',
      'boxzoom',
      'touch-drag-pan',
      'cooperative-gesture-screen'
    ])
      expect(trimmed).toContain(`.maplibregl-${name}`);
  });

  it('keeps a rule that is for a map and for a button', () => {
    expect(trimRules('.maplibregl-canvas,.maplibregl-ctrl a{color:red}')).toContain('color:red');
  });

  it('is without the drawings', () => {
    expect(trimmed).not.toContain('data:image');
    expect(trimmed.length).toBeLessThan(whole.length / 10);
  });
});
