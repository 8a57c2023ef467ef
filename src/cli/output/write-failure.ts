import type { FormatLanguage } from '../../core/format/locale';
import { reasonText } from '../words/system-words';
import { jsonLine } from './json';

/** What is told when the output cannot be written, in one line. */
export function writeFailure({ code, message }: NodeJS.ErrnoException, language: FormatLanguage, json: boolean): string {
  const reason = reasonText(code ?? message, language);
  const said = language === 'ar' ? `تعذّرت كتابة الخرج (${reason})` : `the output cannot be written (${reason})`;
  return json ? `${jsonLine({ code: 'unwritable-output', message: said, reason: code })}\n` : `masarat: ${said}\n`;
}
