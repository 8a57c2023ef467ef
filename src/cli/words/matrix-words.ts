import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import { typed } from './marks';

/** What a table of lengths alone leaves out, as nobody sought the courses of so many pairs. */
export function coursesNotChecked(most: number, language: FormatLanguage): string {
  const write = numberFormat(language).format(most);
  return language === 'ar'
    ? `تزيد الأزواج على ${write}، فحُسبت أقصر الطرق البحرية كلها معًا ولم تُفحص مساراتها: فلا تُذكر هنا تحذيرات مواسم المعابر والمياه القطبية والجليد والأنهار المبسَّطة الرسم وما لم يُتحقَّق فيه من أبعاد السفينة؛ ويذكرها ${typed('route', 'ar')} و ${typed('pairs --by sea', 'ar')} (${typed('courses-not-checked', 'ar')})`
    : `more than ${write} pairs, so the shortest routes by sea were calculated all at once and their courses not checked: warnings about the seasons of passages, polar waters, ice, rivers drawn simplified and unchecked sizes of ships are not given here, but by route and pairs --by sea (courses-not-checked)`;
}

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
