import type { Nearby, Whereabouts } from '#core/atlas/nearby';
import { shownName } from '#core/atlas/shown-name';
import { compassPoint } from '#core/format/compass';
import type { DisputedNames } from '#core/view/view';
import { directionName } from '#i18n/direction-names';
import { language, m } from '#i18n/index';
import { kilometres, listed } from '#i18n/quantities';
import { areaKindName, modeName, placeKindName } from '#i18n/words';

/** What is said of a thing: its name, what it is, and where. */
export interface Phrase {
  name: string;
  kind: string;
  where: string;
}

export function phraseOf(thing: Nearby, names: DisputedNames): Phrase {
  return {
    name: shownName(thing.record, language(), names),
    // In the middle of a phrase; Arabic knows no capitals.
    kind: kindOf(thing).toLowerCase(),
    where: whereOf(thing.where)
  };
}

/** The phrase in one line, as it is read aloud. */
export function wordsOf({ name, kind, where }: Phrase): string {
  return listed([name, kind, where]);
}

/** What is in view, in a sentence; of what lies all round nothing can be said to be the nearest. */
export function sentenceOf(things: readonly Nearby[], names: DisputedNames): string {
  const [nearest] = things.filter(({ where }) => where.is === 'away').concat(things);
  if (!nearest) return m.nearby_empty();
  return m.nearby_said({ things: m.nearby_count({ count: things.length }), thing: wordsOf(phraseOf(nearest, names)) });
}

function kindOf(thing: Nearby): string {
  switch (thing.kind) {
    case 'place':
      return placeKindName(thing.record.kind);
    case 'line':
      return modeName(thing.record.mode);
    case 'route':
      return m.route_name();
    case 'area':
      return areaKindName(thing.record.kind);
    case 'set':
      return m.set_name();
  }
}

function whereOf(where: Whereabouts): string {
  switch (where.is) {
    case 'around':
      return m.nearby_around();
    case 'in-sight':
      return m.nearby_in_sight();
    case 'toward':
      return m.nearby_toward({ direction: directionName(compassPoint(where.azimuth)) });
    case 'away': {
      // Whole kilometres: the middle of a map is meant no better.
      const whole = Math.round(where.distanceMetres / 1000) * 1000;
      if (whole === 0) return m.nearby_here();
      return m.nearby_away({ distance: kilometres(whole), direction: directionName(compassPoint(where.azimuth)) });
    }
  }
}
