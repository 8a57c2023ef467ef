import { plainText } from '#core/reading/inline';
import type { Series } from '#core/reading/reading';
import type { FigureUnit } from '#core/reading/vocabulary';
import { numberFormat } from '#core/format/locale';
import { language, m } from '#i18n/index';
import { date, listed } from '#i18n/quantities';
import { figure } from '#i18n/reading-words';
import { sharesOf } from './shares';
import { landmarksOf, timedOf } from './timed';
import type { SeriesSet } from './sets';

/** What a chart counts in, to be written once beside it. */
const UNITS: Readonly<Record<FigureUnit, () => string>> = {
  count: m.figures_in_count,
  countries: m.figures_in_countries,
  years: m.figures_in_years,
  percent: m.figures_in_percent,
  kilometres: m.figures_in_kilometres,
  'nautical-miles': m.figures_in_nautical_miles,
  'billion-dollars': m.figures_in_billion_dollars,
  'million-dollars': m.figures_in_million_dollars,
  'million-tonnes': m.figures_in_million_tonnes,
  'million-tonnes-a-year': m.figures_in_million_tonnes_a_year,
  'billion-cubic-metres': m.figures_in_bcm,
  'billion-cubic-metres-a-year': m.figures_in_bcm_a_year,
  metres: m.figures_in_metres,
  containers: m.figures_in_containers
};

export const unitName = (unit: FigureUnit): string => UNITS[unit]();

/** A value without its unit, short enough for a chart; percentages keep their sign. */
export function valueText(value: number, unit: FigureUnit): string {
  return formatted(value, unit, 2);
}

/** The same as exactly as its source gives it, for the table. */
export function exactText(value: number, unit: FigureUnit): string {
  return formatted(value, unit, 6);
}

function formatted(value: number, unit: FigureUnit, maximumFractionDigits: number): string {
  if (unit !== 'percent') return numberFormat(language(), { maximumFractionDigits }).format(value);
  return numberFormat(language(), { style: 'percent', maximumFractionDigits }).format(value / 100);
}

/** Paragraphs as `¶26, ¶27`, each isolated, so that no text about it parts the mark from its number. */
export function paragraphsText(numbers: readonly number[]): string {
  return listed(numbers.map((number) => `\u2066${m.read_paragraph_short({ number })}\u2069`));
}

/** A chart in words, for who does not see it; the table behind it holds the rest. */
export function chartInWords(series: Series): string {
  const summary = series.sets.map((set) => setInWords(set, series)).filter(Boolean);
  return m.figures_chart({ name: plainText(series.names), summary: summary.join(' ') });
}

function setInWords(set: SeriesSet, { form, unit }: Series): string {
  if (form === 'spans') return spansInWords(set);
  return form === 'shares' ? sharesInWords(set, unit) : yearsInWords(set, unit);
}

function yearsInWords(set: SeriesSet, unit: FigureUnit): string {
  const marks = landmarksOf(timedOf(set));
  if (!marks) return '';
  const { first, last, peak } = marks;
  const said = (value: number): string => (unit === 'percent' ? valueText(value, unit) : figure(value, unit));
  if (first === last) return m.figures_said_value({ name: set.names, value: said(first.value), date: date(first.at) });
  const change = {
    name: set.names,
    first: said(first.value),
    firstDate: date(first.at),
    last: said(last.value),
    lastDate: date(last.at)
  };
  if (peak.value === first.value || peak.value === last.value) return m.figures_said_change(change);
  return m.figures_said_peak({ ...change, peak: said(peak.value), peakDate: date(peak.at) });
}

function sharesInWords(set: SeriesSet, unit: FigureUnit): string {
  const shares = sharesOf(set).map(({ label, value }) => m.figures_said_share({ label, value: valueText(value, unit) }));
  return m.figures_said_shares({ name: set.names, shares: listed(shares) });
}

function spansInWords(set: SeriesSet): string {
  const spans = set.points.flatMap(({ label, at, until }) =>
    at === undefined || until === undefined
      ? []
      : [m.figures_said_span({ label: label ?? '', from: at.slice(0, 4), until: until.slice(0, 4) })]
  );
  return m.figures_said_shares({ name: set.names, shares: spans.join(m.figures_semicolon()) });
}
