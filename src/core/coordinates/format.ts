import type { FormatLanguage } from '../format/locale';
import { wrapLongitude, type LonLat } from '../geodesy/longitude';
import type { Hemisphere } from './hemispheres';
import { sexagesimal, type SexagesimalForm } from './sexagesimal';

const LETTERS: Readonly<Record<FormatLanguage, Readonly<Record<Hemisphere, string>> & { comma: string }>> = {
  ar: { N: 'ش', S: 'ج', E: 'ق', W: 'غ', comma: '،' },
  en: { N: 'N', S: 'S', E: 'E', W: 'W', comma: ',' }
};

/** `25.3003° N, 60.6128° E`: four decimals are eleven metres. The parser reads it back in both languages. */
export function formatDecimalDegrees(at: LonLat, language: FormatLanguage, decimals = 4): string {
  return formatAngles(at, language, { parts: 1, decimals });
}

/** `25°18′01″ N, 60°36′46″ E`: a second is at most 31 metres. */
export function formatDegreesMinutesSeconds(at: LonLat, language: FormatLanguage): string {
  return formatAngles(at, language, { parts: 3, decimals: 0 });
}

/** After an Arabic letter the degree sign would jump to the other side of its number; this invisible mark holds it. */
const HOLD: Readonly<Record<FormatLanguage, string>> = { ar: '\u200e', en: '' };

/** Latitude and longitude with hemisphere letters, written out so far. */
export function formatAngles([longitude, latitude]: LonLat, language: FormatLanguage, form: SexagesimalForm): string {
  const letters = LETTERS[language];
  const east = Math.abs(longitude) <= 180 ? longitude : wrapLongitude(longitude);
  const angle = (degrees: number, letter: string): string => `${HOLD[language]}${sexagesimal(degrees, form)} ${letter}`;
  return `${angle(latitude, latitude < 0 ? letters.S : letters.N)}${letters.comma} ${angle(east, east < 0 ? letters.W : letters.E)}`;
}
