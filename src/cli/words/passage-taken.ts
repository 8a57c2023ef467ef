import type { Names } from '../../core/atlas/atlas';
import type { FormatLanguage } from '../../core/format/locale';
import { quoted } from './marks';

/** That a name was taken for a passage, and where the route has its end then. */
export function passageTaken(given: string, names: Names, position: string, language: FormatLanguage): string {
  return language === 'ar'
    ? `أُخذ ${quoted(given, 'ar')} على أنه معبر لا ميناء: ${names.ar}، ونقطته ${position}`
    : `${quoted(given, 'en')} is taken for a passage, not a port: ${names.en}, its point at ${position}`;
}
