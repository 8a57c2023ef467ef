import { ROUTE_GEOJSON, ROUTING_OPTIONS, VIA } from './network-options';
import { CSV_OUT, FROM, FULL, GEOJSON_OUT, JSON_OUT, PLACE_SAYS } from './options';
import type { CommandSpec } from './spec';

export const ROUTE: CommandSpec = {
  name: 'route',
  summary: { ar: 'المسار بين مكانين بحرًا وبرًّا', en: 'the route between two places by sea and land' },
  details: {
    ar: `يُطلب أقصر طريق في شبكة الأطلس بحرًا ما لم يُطلب غيره. ويدخل في الطول ما بين المكان والشبكة، ويُرفض ما بَعُد عنها أكثر
من 75 كم. والمعابر المقيَّدة (القطبية والداخلية والضحلة) لا تُسلك إلا إن فُتحت أو لم يبقَ طريق بلا شيء منها، ويُنبَّه إلى ذلك.
والسفن التي يردّها إغلاق معبر لا تسلك بدله معبرًا يُحجز عبوره مسبقًا (قناة بنما) ما بقي طريق
لا يزيد طوله بأكثر من العُشر، إلا إن فُتح أو طُلب المرور به، ويُنبَّه إلى ذلك.`,
    en: `Finds the shortest route in the network of the atlas, by sea unless asked otherwise. The length includes the distance
from each place to the network; beyond 75 km from it a place is refused. Restricted passages (Arctic, inland, shallow)
are taken only when they are opened or no route is left without any, and a warning says so. Ships that a closure turns away
do not take a passage whose transits are booked ahead (Panama) instead, unless it is opened or named in --via, or no
route is left that is longer by a tenth at most; a warning says so.`
  },
  arguments: [FROM, { name: 'to', says: PLACE_SAYS }],
  options: [
    VIA,
    ...ROUTING_OPTIONS,
    {
      name: 'alternatives',
      says: { ar: 'الطرق القليلة المختلفة حقًّا، بفروقها عن الأفضل', en: 'the few really different routes, beside the best' }
    },
    FULL,
    JSON_OUT,
    CSV_OUT,
    { ...GEOJSON_OUT, says: ROUTE_GEOJSON }
  ],
  examples: [
    { line: 'masarat route Shanghai Rotterdam', says: { ar: 'أقصر طريق بحري', en: 'the shortest route by sea' } },
    {
      line: 'masarat route Shanghai Rotterdam --avoid suez,bab-el-mandeb',
      says: { ar: 'وقناة السويس وباب المندب مغلقان', en: 'with Suez and Bab el-Mandeb closed' }
    },
    {
      line: 'masarat route Murmansk Yokohama --month 8 --ice-class arc7 --alternatives',
      says: { ar: 'الطرق المختلفة في أغسطس لسفينة من فئة Arc7', en: 'the different routes in August, for a ship of class Arc7' }
    },
    {
      line: 'masarat route Chabahar Moscow --by any --planned rasht-astara-railway --json',
      says: { ar: 'بكل الوسائل لو اكتملت سكة رشت–آستارا، للآلات', en: 'by any mode if Rasht–Astara were built, for machines' }
    }
  ],
  errors: 'nested'
};
