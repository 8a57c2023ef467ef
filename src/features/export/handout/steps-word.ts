import { formatNumber } from '#core/format/number';
import { m } from '#i18n/index';
import type { SourceRow } from './gather-sources';
import type { HandoutLanguage } from './options';

/** What a source of the list is of, with the numbers of the steps that name it: `Suez Canal (steps 1, 2)`. */
export function titleWithSteps({ title, steps }: Pick<SourceRow, 'title' | 'steps'>, language: HandoutLanguage): string {
  if (steps.length === 0) return title;
  const options = { locale: language };
  const numbers = steps.map((each) => formatNumber(each, language)).join(m.separator({}, options));
  return `${title} (${steps.length === 1 ? m.handout_step({ step: numbers }, options) : m.handout_steps({ steps: numbers }, options)})`;
}
