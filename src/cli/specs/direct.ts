import { FROM, FULL, GEOJSON_OUT, JSON_OUT, LINE } from './options';
import type { CommandSpec } from './spec';

export const DIRECT: CommandSpec = {
  name: 'direct',
  summary: { ar: 'النقطة التي تُبلغ على سمت بعد مسافة', en: 'the point reached at an azimuth after a distance' },
  details: {
    ar: 'تُكتب المسافة بوحدتها: km أو m أو nmi أو mi أو °، أو كم أو م أو ميل بحري.',
    en: 'The distance carries its unit: km, m, nmi, mi or °.'
  },
  arguments: [
    FROM,
    { name: 'azimuth', says: { ar: 'درجات باتجاه عقارب الساعة بدءًا من الشمال', en: 'degrees clockwise from north' } },
    { name: 'distance', says: { ar: 'طول بوحدته: 500km', en: 'a length with its unit: 500km' } }
  ],
  options: [LINE, FULL, JSON_OUT, GEOJSON_OUT],
  examples: [
    {
      line: 'masarat direct Sabetta 45 4000km',
      says: { ar: '4000 كيلومتر من سابيتا إلى الشمال الشرقي', en: '4,000 km north-east of Sabetta' }
    },
    {
      line: 'masarat direct 25.30,60.61 180 "200 nmi" --line rhumb --json',
      says: { ar: 'بثبات السمت جنوبًا، للآلات', en: 'due south, for machines' }
    }
  ]
};
