import type { AreaKind, Mode, PlaceKind, Status, SubjectId } from '#core/atlas/vocabulary';
import type { EventSign } from './symbols';

/** How a legend draws a sample: the same form, rhythm and colour variable as on the map. */
export type Swatch =
  | { form: 'line'; mode: Mode; status: Status; colour: ColourKey }
  | { form: 'area'; kind: AreaKind; colour: ColourKey }
  | { form: 'place'; kind: PlaceKind }
  | { form: 'event'; sign: EventSign }
  | { form: 'set'; id: string; colour: ColourKey };

/** A voice of the palette; the CSS variable `--colour-<key>` holds its value in the theme in force. */
export type ColourKey =
  | 'chabahar'
  | 'indian-ocean'
  | 'north-south'
  | 'belt-and-road'
  | 'northern-sea-route'
  | 'yamal'
  | 'pipelines'
  | 'far-east'
  | 'diplomacy';

/** One row of the legend. `key` is unique and tells the map which of them are in sight. */
export interface LegendEntry {
  key: string;
  /** Null for the kinds of places and for events, which many subjects share. */
  subject: SubjectId | null;
  swatch: Swatch;
  /** True for what is drawn at other times only, not today. */
  past?: boolean;
}
