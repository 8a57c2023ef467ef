import { CSV_OUT, FROM, FULL, GEOJSON_OUT, JSON_OUT, LINE, PLACE_SAYS } from './options';
import type { CommandSpec } from './spec';

export const DISTANCE: CommandSpec = {
  name: 'distance',
  summary: { ar: 'المسافة والسمت بين مكانين أو أكثر', en: 'distance and azimuths between two or more places' },
  details: {
    ar: 'تُقاس المسافات على المجسم الإهليلجي WGS84. ويُكتب السمت بالدرجات من 0 إلى 360 باتجاه عقارب الساعة بدءًا من الشمال.',
    en: 'Lengths are measured on the WGS84 ellipsoid. Azimuths are degrees from 0 to 360, clockwise from north.'
  },
  arguments: [FROM, { name: 'to', says: PLACE_SAYS, repeats: true }],
  options: [LINE, FULL, JSON_OUT, CSV_OUT, GEOJSON_OUT],
  examples: [
    { line: 'masarat distance Chabahar Mumbai', says: { ar: 'بين ميناءين بالاسم', en: 'between two ports, by name' } },
    {
      line: 'masarat distance Murmansk Yokohama --line rhumb',
      says: { ar: 'على خط ثابت السمت', en: 'along the line of constant azimuth' }
    },
    {
      line: 'masarat distance 25.30,60.61 33.9S,18.4E --json',
      says: { ar: 'بين موضعين بإحداثياتهما، للآلات', en: 'between two coordinates, for machines' }
    },
    {
      line: 'masarat distance IRZBR تشابهار Мумбаи --geojson',
      says: { ar: 'عبر عدة أماكن، خطًّا يُرسم', en: 'through several places, as a line to draw' }
    }
  ]
};
