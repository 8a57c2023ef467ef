import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '#core/atlas/vocabulary';
import { labelLanguages, type View } from '#core/view/view';

/** The language a country writes its own names in, among those the atlas has; elsewhere English stands in. */
export const LOCAL_LANGUAGE: Partial<Record<Language, readonly string[]>> = {
  ar: [
    'AE',
    'BH',
    'DJ',
    'DZ',
    'EG',
    'EH',
    'IQ',
    'JO',
    'KM',
    'KW',
    'LB',
    'LY',
    'MA',
    'MR',
    'OM',
    'PS',
    'QA',
    'SA',
    'SD',
    'SO',
    'SY',
    'TD',
    'TN',
    'YE'
  ],
  fa: ['AF', 'IR'],
  ru: ['BY', 'KG', 'KZ', 'RU'],
  zh: ['CN', 'HK', 'MO', 'SG', 'TW']
};

const nameIn = (language: Language, suffix = ''): ExpressionSpecification => [
  'coalesce',
  ['get', `name${suffix}:${language}`],
  ['get', `name:${language}`],
  ['get', 'name:en']
];

function localName(suffix: string): ExpressionSpecification {
  const branches = Object.entries(LOCAL_LANGUAGE).flatMap(([language, countries]) => [
    countries as string[],
    nameIn(language as Language, suffix)
  ]);
  return ['match', ['coalesce', ['get', 'iso'], ''], ...branches, nameIn('en', suffix)] as unknown as ExpressionSpecification;
}

function nameFor(language: Language | 'local', suffix: string): ExpressionSpecification {
  return language === 'local' ? localName(suffix) : nameIn(language, suffix);
}

/**
 * The text of a label under the reader's choice of languages and of disputed names. A feature with two usages carries
 * the second as `name2:<language>`; one without is written the same whatever the choice.
 */
export function labelText(view: Pick<View, 'labels' | 'names'>, page: Language): ExpressionSpecification {
  const { first, second } = labelLanguages(view.labels, page);
  const main = disputed(view, first);
  if (!second) return main;
  return [
    'case',
    ['==', main, disputed(view, second)],
    main,
    ['format', main, {}, '\n', {}, disputed(view, second), { 'font-scale': 0.85 }]
  ] as unknown as ExpressionSpecification;
}

function disputed(view: Pick<View, 'names'>, language: Language | 'local'): ExpressionSpecification {
  const one = nameFor(language, '');
  const other = nameFor(language, '2');
  if (view.names === 'first') return one;
  if (view.names === 'second') return other;
  return ['case', ['==', one, other], one, ['concat', one, ' / ', other]] as unknown as ExpressionSpecification;
}
