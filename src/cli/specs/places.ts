import { CSV_OUT, GEOJSON_OUT, JSON_OUT } from './options';
import type { CommandSpec } from './spec';

export const PLACES: CommandSpec = {
  name: 'places',
  summary: { ar: 'البحث عن أماكن الأطلس', en: 'find places of the atlas' },
  details: {
    ar: 'يُبحث في الأسماء باللغات الخمس وفي صيغها الأخرى وفي رموز UN/LOCODE، والأقرب أولًا.',
    en: 'Looks through the names in five languages, other spellings and UN/LOCODEs; the closest come first.'
  },
  arguments: [{ name: 'query', says: { ar: 'اسم أو جزء من اسم', en: 'a name or part of one' } }],
  options: [
    {
      name: 'limit',
      takes: { ar: 'عدد', en: 'number' },
      says: { ar: 'أكثر ما يُعرض؛ والأصل 10', en: 'at most this many; 10 by default' }
    },
    JSON_OUT,
    CSV_OUT,
    GEOJSON_OUT
  ],
  examples: [
    { line: 'masarat places bandar', says: { ar: 'ما يبدأ بهذه الكلمة', en: 'what begins with this word' } },
    { line: 'masarat places چابهار --json', says: { ar: 'بالفارسية، للآلات', en: 'in Persian, for machines' } }
  ]
};
