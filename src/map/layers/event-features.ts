import type { Feature, FeatureCollection, Point } from 'geojson';
import type { DrawnAtlas, DrawnPlace } from '#core/atlas/drawn';
import { formatDate } from '#core/format/date';
import type { Event, Reading } from '#core/reading/reading';
import { stepsOf, type Step } from '#core/reading/timeline';
import { bars, eventSign, asDrawn, type DrawnProperties } from './features';

/**
 * The marks of events: at each place one for every step of the timeline that happened there. It stands until the next
 * at the same place takes its room, with the number of events so far; `over` is the day its step is no longer the last.
 */
export function eventFeatures(
  atlas: Pick<DrawnAtlas, 'places'>,
  { events, language }: Reading
): FeatureCollection<Point, DrawnProperties> {
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const steps = stepsOf(events);
  const ids = [...new Set(events.flatMap(({ at }) => at))];
  return {
    type: 'FeatureCollection',
    features: ids.flatMap((id) => {
      const place = places.get(id);
      return place ? marksAt(place, steps, language) : [];
    })
  };
}

function marksAt(place: DrawnPlace, steps: readonly Step[], language: Reading['language']): Feature<Point, DrawnProperties>[] {
  const here = steps
    .map((step, index) => ({ step, over: steps[index + 1]?.day, own: step.events.filter(({ at }) => at.includes(place.id)) }))
    .filter(({ own }) => own.length > 0);
  let count = 0;
  return here.map(({ step, over, own }, index) => {
    count += own.length;
    const until = here[index + 1]?.step.day;
    const days = { from: step.day, ...(until === undefined ? {} : { until }), ...(over === undefined ? {} : { over }) };
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place.at] },
      properties: { ...wordsOf(own, language), ...days, key: `${place.id}@${step.day}`, what: 'event', kind: 'event', count }
    };
  });
}

type Words = Pick<DrawnProperties, 'id' | 'legend'> & Record<string, string>;

/** What a mark says of the events of its step: their names and date, and the last as the one a press on it means. */
function wordsOf(events: readonly Event[], language: Reading['language']): Words {
  const last = events.at(-1)!;
  const names = events.map(({ names: name }) => asDrawn(name, language)).join('\n');
  return {
    id: last.id,
    events: bars(events.map(({ id }) => id)),
    legend: eventSign(last.standing),
    sign: eventSign(last.standing),
    [`name:${language}`]: names,
    told: names,
    date: formatDate(last.date, language)
  };
}
