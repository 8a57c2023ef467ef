import { describe, expect, it } from 'vitest';
import { drawnArea } from '#core/geodesy/rhumb-area';
import { loadLand10m } from '../../base/land';
import { loadOpenLakes } from '../sources';
import { openLakes } from './open-lakes';

/** Square kilometres of water, by the Great Lakes Atlas (epa.gov/greatlakes, physical facts) and, for the Russian lakes, Britannica and knowsize.com, islands apart. */
const PUBLISHED: Record<string, number> = {
  'lake-superior': 82_100,
  'lake-michigan': 57_800,
  'lake-huron': 59_600,
  'lake-erie': 25_700,
  'lake-ontario': 18_960,
  'lake-ladoga': 17_700,
  'lake-onega': 9_720
};
/** Shores are those of a map of 1:50 million. */
const MOST_SHARE = 0.07;

const land = loadLand10m();

describe('open lakes', () => {
  it.each(loadOpenLakes())('are as large as published, islands apart: $id', (lake) => {
    const water = (drawnArea(land.polygons) - drawnArea(openLakes(land, [lake]).polygons)) / 1e6;
    expect(Math.abs(water / PUBLISHED[lake.id]! - 1)).toBeLessThan(MOST_SHARE);
  });

  it('are water, with islands that are land', () => {
    const { isLand } = openLakes(land, loadOpenLakes());
    const inHuron = [-82.5, 45] as const;
    const onManitoulin = [-82.1, 45.75] as const;
    expect([land.isLand([...inHuron]), isLand([...inHuron]), isLand([...onManitoulin])]).toEqual([true, false, true]);
  });

  it('are none where no lake is drawn', () => {
    expect(() => openLakes(land, [{ id: 'sahara', at: [0, 25] }])).toThrow('no lake is drawn at the position of sahara');
  });
});
