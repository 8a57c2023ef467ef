import { direction, language } from '#i18n/index';
import type { Padding } from '#map/surface';

/** The sides of a map that words cover, in pixels, as the page reads: the map itself never mirrors. */
export function besideWords({ left, right }: Pick<Padding, 'left' | 'right'>): { start: number; end: number } {
  return direction(language()) === 'rtl' ? { start: right, end: left } : { start: left, end: right };
}
