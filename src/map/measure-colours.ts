import type { MeasureColour } from '#core/measure/measurement';
import type { ThemeName } from './palette';

/** What the reader draws, in one theme. */
export interface MeasureInks {
  colours: Readonly<Record<MeasureColour, string>>;
  /** The edge round every stroke: whatever lies beneath, it reads. */
  casing: string;
}

/**
 * The colours of measurements and own layers. Found by search: as far apart as they can be for usual sight and three
 * kinds of colour blindness while each is still called by its name (`measure-colours.test.ts`). They are not told apart
 * from the voices of the atlas: what is the reader's own is known by its casing and by lying on top.
 */
export const MEASURE_INKS: Readonly<Record<ThemeName, MeasureInks>> = {
  light: {
    colours: { ink: '#111111', red: '#982706', amber: '#C16A00', green: '#007248', blue: '#355AFE', purple: '#480069' },
    casing: '#FFFFFF'
  },
  dark: {
    colours: { ink: '#FFFFFF', red: '#C9575F', amber: '#FDA400', green: '#00EF9D', blue: '#A2C0FF', purple: '#A860EC' },
    casing: '#000000'
  },
  projector: {
    colours: { ink: '#000000', red: '#881C00', amber: '#A17600', green: '#007449', blue: '#2349F1', purple: '#4C004F' },
    casing: '#FFFFFF'
  },
  print: {
    colours: { ink: '#000000', red: '#9F2200', amber: '#B58200', green: '#008555', blue: '#1B54F6', purple: '#630063' },
    casing: '#FFFFFF'
  }
};
