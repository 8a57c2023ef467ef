import { m } from '#i18n/index';
import { number } from '#i18n/quantities';
import type { ScaleBarLength } from './scale';

/** How long a bar of a scale is, in words. */
export function scaleText({ unit, value }: ScaleBarLength): string {
  const figure = { count: value, value: number(value) };
  if (unit === 'nauticalMile') return m.unit_nautical_miles(figure);
  return unit === 'metre' ? m.unit_metres(figure) : m.unit_kilometres(figure);
}
