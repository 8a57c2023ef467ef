import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

const fileOf = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url));

describe('what is installed', () => {
  it('has the surfaces of the style sheet', () => {
    const [, light, dark] = /--surface: light-dark\((#\w+), (#\w+)\)/.exec(fileOf('src/app.css').toString())!;
    expect(fileOf('src/features/offline/install-links.ts').toString()).toContain(`{ light: '${light}', dark: '${dark}' }`);
  });

  it.each([
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512]
  ])('has %s in the size its name says', (name, pixels) => {
    const { width, height } = PNG.sync.read(fileOf(`static/${name}`));
    expect([width, height]).toEqual([pixels, pixels]);
  });

  it('has a maskable icon with a ground to its corners, so that any shape may be cut out of it', () => {
    const { data, width, height } = PNG.sync.read(fileOf('static/icon-maskable-512.png'));
    for (const corner of [0, width - 1, width * (height - 1), width * height - 1]) {
      expect(data[corner * 4 + 3]).toBe(255);
    }
  });
});
