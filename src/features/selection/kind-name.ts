import { m } from '#i18n/index';
import { areaKindName, modeName, placeKindName } from '#i18n/words';
import type { Found } from './record';

/** What a record is, in a word above its name. */
export function kindName(found: Found): string {
  switch (found.kind) {
    case 'place':
      return placeKindName(found.record.kind);
    case 'line':
      return modeName(found.record.mode);
    case 'route':
      return m.route_name();
    case 'area':
      return areaKindName(found.record.kind);
    case 'set':
      return m.set_name();
  }
}
