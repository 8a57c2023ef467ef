import { formatDate, formatDateRange } from '#core/format/date';
import { plainText } from '#core/reading/inline';
import type { Series } from '#core/reading/reading';
import { figure } from '#i18n/reading-words';
import type { HandoutLanguage } from './options';

/** The values behind the chart of a step: a page of paper has them in words. */
export interface FigureTable {
  title: string;
  sets: readonly { name: string; rows: readonly { label: string; value: string }[] }[];
}

/** The values of a series; nothing for none. */
export function figureTable(series: Series | undefined, language: HandoutLanguage): FigureTable | undefined {
  if (!series) return undefined;
  const sets = series.sets.map(({ names, points }) => ({
    name: plainText(names),
    rows: points.map(({ at, until, label, value }) => {
      const days = daysText(at, until, language);
      const words = [...(label ? [plainText(label)] : []), ...(days ? [days] : [])];
      return {
        label: words.join(language === 'ar' ? '، ' : ', '),
        value: value === undefined ? '' : figure(value, series.unit, language)
      };
    })
  }));
  return { title: plainText(series.names), sets };
}

function daysText(at: string | undefined, until: string | undefined, language: HandoutLanguage): string {
  if (at !== undefined && until !== undefined) return formatDateRange(at, until, language);
  const day = at ?? until;
  return day === undefined ? '' : formatDate(day, language);
}
