import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import { typed } from './marks';

/** How many pairs of a matrix have no length, and why, by the codes of all of them. */
export function withoutLength(codes: readonly string[], language: FormatLanguage): string {
  const write = (count: number): string => numberFormat(language).format(count);
  const counts = [...new Set(codes)].map((code) => {
    const count = write(codes.filter((each) => each === code).length);
    return `${typed(code, language)}: ${count}`;
  });
  return language === 'ar'
    ? `أزواج بلا طول: ${write(codes.length)} (${counts.join('، ')})؛ وسبب كل منها في العمود ${typed('errorCode', 'ar')}`
    : `pairs without a length: ${write(codes.length)} (${counts.join(', ')}); the column errorCode tells of each`;
}
