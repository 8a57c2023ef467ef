import { describe, expect, it, vi } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import type { Camera } from '#core/view/view';
import { viewedFrom, directionTo } from '#map/globe-view';
import { fitCourses } from './fitted-camera';

/** Shanghai–Rotterdam: by Singapore, Bab-el-Mandeb, Suez and Gibraltar. */
const COURSE: readonly LonLat[] = [
  [121.49, 31.23],
  [104, 1.2],
  [80, 5.7],
  [43.4, 12.6],
  [32.4, 30],
  [-5.5, 36],
  [-9.7, 43],
  [4.05, 51.95]
];

describe('a view with routes and without a camera', () => {
  it.each([
    [360, 384],
    [320, 200],
    [700, 384]
  ])('is seen whole in a frame of %d × %d, above what is told of it', async (width, height) => {
    const padding = { left: 0, right: 0, top: 0, bottom: 72 };
    const onfit = vi.fn<(camera: Camera) => void>();
    fitCourses([COURSE], 'globe', { width, height, padding }, onfit);
    await vi.waitFor(() => expect(onfit).toHaveBeenCalledOnce());
    const globe = viewedFrom(onfit.mock.calls[0]![0], height);
    for (const at of COURSE) {
      const [x, y] = globe.pixelOf(directionTo(at));
      expect(Math.abs(x)).toBeLessThan(width / 2);
      expect(Math.abs(y)).toBeLessThan((height - padding.bottom) / 2);
    }
  });

  it('is told of no more once another is shown', async () => {
    const onfit = vi.fn();
    fitCourses([COURSE], 'mercator', { width: 360, height: 384, padding: { left: 0, right: 0, top: 0, bottom: 0 } }, onfit)();
    await import('#map/fit-camera');
    await new Promise((done) => setTimeout(done));
    expect(onfit).not.toHaveBeenCalled();
  });
});
