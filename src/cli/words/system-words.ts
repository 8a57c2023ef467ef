import type { FormatLanguage } from '../../core/format/locale';
import type { Words } from '../language';

const REASONS: Readonly<Record<string, Words>> = {
  ENOENT: { ar: 'لا ملف بهذا الاسم', en: 'there is no such file' },
  EISDIR: { ar: 'هو مجلد', en: 'it is a folder' },
  ENOTDIR: { ar: 'في مساره ما ليس مجلدًا', en: 'its path leads through what is no folder' },
  EACCES: { ar: 'لا إذن بذلك', en: 'permission denied' },
  EPERM: { ar: 'لا إذن بذلك', en: 'permission denied' },
  ENOSPC: { ar: 'لا مكان باقيًا على القرص', en: 'no space is left' },
  EDQUOT: { ar: 'استُنفدت الحصة من القرص', en: 'the quota is used up' },
  EIO: { ar: 'خلل في القرص', en: 'the device failed' }
};

/** Why the system refused, by its code; a code without words stands for itself. */
export function reasonText(code: string, language: FormatLanguage): string {
  return REASONS[code]?.[language] ?? code;
}
