import { ROUTING_OPTIONS } from './network-options';
import { CSV_OUT, FROM, FULL, GEOJSON_OUT, JSON_OUT } from './options';
import type { CommandSpec } from './spec';

const NUMBERS = { ar: 'أعداد', en: 'numbers' };

export const REACH: CommandSpec = {
  name: 'reach',
  summary: { ar: 'ما يُبلغ من مكان في مدة أو مسافة', en: 'how far one can go from a place within a time or a distance' },
  details: {
    ar: `يُذكر حد واحد أو أكثر، بالساعات أو بالأيام أو بالكيلومترات، وتُكتب مساحة ما يُبلغ ضمن كل حد. وبصيغة GeoJSON تُكتب
حدوده مضلعاتٍ، مقطوعة عند خط الطول 180، وتُكتب خطوطًا الأنهار والقنوات الضيقة التي تُبلغ فيه.`,
    en: `One limit or more is given in hours, days or kilometres, and the area within each is written. As GeoJSON the outlines
are polygons, cut at the antimeridian, and rivers, canals and channels too narrow for them are lines.`
  },
  arguments: [FROM],
  options: [
    { name: 'hours', takes: NUMBERS, says: { ar: 'حدود بالساعات، تفصلها فواصل', en: 'limits in hours, separated by commas' } },
    { name: 'days', takes: NUMBERS, says: { ar: 'حدود بالأيام', en: 'limits in days' } },
    { name: 'km', takes: NUMBERS, says: { ar: 'حدود بالكيلومترات', en: 'limits in kilometres' } },
    ...ROUTING_OPTIONS.filter(({ name }) => name !== 'minimise' && name !== 'tariffs'),
    FULL,
    JSON_OUT,
    CSV_OUT,
    {
      ...GEOJSON_OUT,
      says: {
        ar: 'خرج GeoJSON: معلم لكل حد، وآخر لأنهاره وقنواته',
        en: 'write GeoJSON: a feature per limit, another for its rivers'
      }
    }
  ],
  examples: [
    { line: 'masarat reach Chabahar --days 1,2,5', says: { ar: 'مساحات ما يُبلغ بحرًا', en: 'the areas within reach by sea' } },
    {
      line: 'masarat reach Sabetta --hours 48 --speed 12 --month 8 --geojson > reach.geojson',
      says: { ar: 'حدوده في أغسطس بسرعة 12 عقدة', en: 'its outline in August at 12 knots' }
    }
  ],
  errors: 'nested'
};
