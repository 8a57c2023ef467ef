import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { readBase, type DrawnBase } from './draw-map';
import type { Point } from './simplify';

const FOLDER = join(import.meta.dirname, '../../../static/data', EDITION);

/** The edition as it was built, for tests that draw the real world. */
export async function builtEdition(): Promise<{ atlas: Atlas; base: DrawnBase }> {
  if (!existsSync(FOLDER)) throw new Error('The edition is not built: run `npm run geo` first.');
  const file = async (path: string): Promise<unknown> => JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
  return { atlas: (await file('atlas.json')) as Atlas, base: await readBase(file) };
}

/** Reads the strokes of a path back: `M` to a point, then steps. */
export function readPath(data: string): Point[][] {
  return data
    .split('M')
    .slice(1)
    .map((stroke) => {
      const figures = [...stroke.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([figure]) => Number(figure));
      const points: Point[] = [];
      for (let index = 0; index + 1 < figures.length; index += 2) {
        const [x, y] = points.at(-1) ?? [0, 0];
        points.push([x + figures[index]!, y + figures[index + 1]!]);
      }
      return points;
    });
}
