import { m } from '#i18n/index';
import type { SheetLanguage } from './text';

/** A latitude in the sheet's language: `45.3° N`. */
export function latitudeText(latitude: number, language: SheetLanguage): string {
  const degrees = Math.abs(latitude).toFixed(1);
  const options = { locale: language };
  return latitude < 0 ? m.coordinate_south({ degrees }, options) : m.coordinate_north({ degrees }, options);
}
