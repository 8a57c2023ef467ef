import { CSV_OUT, FULL, GEOJSON_OUT, JSON_OUT, LINE } from './options';
import type { CommandSpec } from './spec';

export const AREA: CommandSpec = {
  name: 'area',
  summary: { ar: 'مساحات المضلعات في ملف ومحيطاتها', en: 'areas and perimeters of the polygons of a file' },
  details: {
    ar: `تُحسب المساحات على المجسم الإهليلجي WGS84. والأضلاع خطوط جيوديسية ما لم يُطلب غيرها؛ ويُطرح ما في المضلع من فجوات.
ومساحة المضلع ما تحيط به حلقته على خريطة مسطحة، ولو زاد على نصف الأرض، أيًّا كان اتجاه رسمها.`,
    en: `Areas are measured on the WGS84 ellipsoid. Edges are geodesics unless asked otherwise; holes are subtracted.
A ring stands for what it encloses on a flat map, even if that is more than half of the Earth, whichever way round it
runs.`
  },
  arguments: [
    {
      name: 'file',
      says: {
        ar: 'ملف GeoJSON أو TopoJSON أو KML أو KMZ أو GPX أو WKT أو shapefile مضغوط أو FlatGeobuf؛ و- للدخل القياسي',
        en: 'GeoJSON, TopoJSON, KML, KMZ, GPX, WKT, a zipped shapefile or FlatGeobuf; - for standard input'
      }
    }
  ],
  options: [
    LINE,
    FULL,
    JSON_OUT,
    CSV_OUT,
    {
      ...GEOJSON_OUT,
      says: {
        ar: 'خرج GeoJSON: المضلعات كما هي في الملف ومعها مقاييسها',
        en: 'write GeoJSON: the polygons as the file has them, with their figures'
      }
    }
  ],
  examples: [
    { line: 'masarat area caspian.geojson', says: { ar: 'كل مضلع والمجموع', en: 'each polygon, and the sum' } },
    {
      line: 'masarat area zones.kml --csv > zones.csv',
      says: { ar: 'جدول بالمساحات', en: 'a table of areas' }
    }
  ]
};
