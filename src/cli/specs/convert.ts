import { COORDINATE_NOTATIONS } from '../../core/coordinates/notation';
import { FULL, JSON_OUT, PLACE_SAYS } from './options';
import type { CommandSpec } from './spec';

export const CONVERT: CommandSpec = {
  name: 'convert',
  summary: { ar: 'كتابة الإحداثيات بصيغة أخرى', en: 'write a coordinate in another notation' },
  details: {
    ar: 'تُكتب الإحداثيات بالدقة التي أُدخلت بها. وبلا ‎--to‎ تُعرض الصيغ كلها.',
    en: 'The coordinate is written as finely as it was given. Without --to all notations are shown.'
  },
  arguments: [{ name: 'coordinate', says: PLACE_SAYS }],
  options: [
    {
      name: 'to',
      takes: { ar: 'صيغة', en: 'notation' },
      values: COORDINATE_NOTATIONS,
      says: { ar: 'الصيغة المطلوبة', en: 'the notation wanted' }
    },
    FULL,
    JSON_OUT
  ],
  examples: [
    { line: 'masarat convert 25.3003,60.6128 --to mgrs', says: { ar: 'إلى MGRS', en: 'to MGRS' } },
    { line: 'masarat convert "40R GN 63 99" --to dms', says: { ar: 'من MGRS', en: 'from MGRS' } },
    { line: 'masarat convert Chabahar', says: { ar: 'الصيغ كلها', en: 'all notations' } }
  ]
};
