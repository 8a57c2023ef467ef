import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { DrawnAtlas, DrawnLine } from '#core/atlas/drawn';
import type { SubjectId } from '#core/atlas/vocabulary';
import { historyOf, type History, type Period } from '#core/reading/line-history';
import type { Event } from '#core/reading/reading';
import { areaFeaturesOf, lineFeature, legendKey, type DrawnProperties } from './features';

/** What a subject draws at any time: each piece of a line once for every way it stood, with the days it did. */
export function historyFeatures(
  atlas: DrawnAtlas,
  subject: SubjectId,
  events: readonly Event[]
): FeatureCollection<Geometry, DrawnProperties> {
  const lines = historyOf(atlas, events, subject).flatMap(lineThroughTime);
  return { type: 'FeatureCollection', features: [...areaFeaturesOf(atlas, subject), ...lines] };
}

/** All features of a piece. The one that shows it as it stands today keeps the key it has without its past. */
function lineThroughTime({ segment, line, periods }: History<DrawnLine>): Feature<Geometry, DrawnProperties>[] {
  const today = lineFeature(segment, line);
  const isToday = periods.findLast((period) => period.status === segment.status);
  const features = periods.map((period) => during(period, today, period === isToday));
  // As it stands today it may stand in no period: at no time does that show.
  return isToday ? features : [...features, { ...today, properties: { ...today.properties, from: '~', today: 1 } }];
}

function during(
  { from, until, status, undated }: Period,
  today: Feature<Geometry, DrawnProperties>,
  isToday: boolean
): Feature<Geometry, DrawnProperties> {
  const { key, legend } = today.properties;
  const [subject, , mode] = legend.split('/') as [SubjectId, string, Parameters<typeof legendKey.line>[1]];
  return {
    ...today,
    properties: {
      ...today.properties,
      key: isToday ? key : `${key}~${from}`,
      legend: legendKey.line(subject, mode, status),
      status,
      from,
      ...(until === undefined ? {} : { until }),
      undated: Number(undated),
      today: Number(isToday)
    }
  };
}
