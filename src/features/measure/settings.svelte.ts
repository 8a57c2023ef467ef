import { COORDINATE_NOTATIONS, type CoordinateNotation } from '#core/coordinates/notation';
import { AREA_UNITS, METRES_PER, type AreaUnit, type LengthUnit } from '#core/units';

/** The units lengths may be shown in. */
export const LENGTH_UNITS = Object.keys(METRES_PER) as readonly LengthUnit[];

const KEY = 'masarat-measure-settings';

interface Kept {
  lengthUnit: LengthUnit;
  areaUnit: AreaUnit;
  notation: CoordinateNotation;
  isFull: boolean;
  isSnapping: boolean;
}

const FIRST: Kept = {
  lengthUnit: 'kilometre',
  areaUnit: 'squareKilometre',
  notation: 'decimal',
  isFull: false,
  isSnapping: true
};

/** How the person wants figures written and points set; the browser remembers it where it may. */
export class MeasureSettings {
  #kept = $state.raw<Kept>(restore());

  get lengthUnit(): LengthUnit {
    return this.#kept.lengthUnit;
  }
  get areaUnit(): AreaUnit {
    return this.#kept.areaUnit;
  }
  get notation(): CoordinateNotation {
    return this.#kept.notation;
  }
  /** Every digit that was computed, not only those the points support. */
  get isFull(): boolean {
    return this.#kept.isFull;
  }
  /** Points on the map are drawn to what lies near. */
  get isSnapping(): boolean {
    return this.#kept.isSnapping;
  }

  set(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#kept));
    } catch {
      // Refused or full: it holds for this visit.
    }
  }
}

function restore(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<keyof Kept, unknown>;
    return {
      lengthUnit: LENGTH_UNITS.find((each) => each === kept.lengthUnit) ?? FIRST.lengthUnit,
      areaUnit: AREA_UNITS.find((each) => each === kept.areaUnit) ?? FIRST.areaUnit,
      notation: COORDINATE_NOTATIONS.find((each) => each === kept.notation) ?? FIRST.notation,
      isFull: kept.isFull === true,
      isSnapping: kept.isSnapping !== false
    };
  } catch {
    return FIRST;
  }
}
