import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { hasBegun } from '#core/reading/day';
import { historyOf, turnsBySubject } from '#core/reading/line-history';
import type { Event, Reading } from '#core/reading/reading';
import { eventOf } from '#core/reading/timeline.fixture';
import { DEFAULT_VIEW, type View } from '#core/view/view';
import { applyStyle } from './apply-style';
import { answer } from './data';
import { eventFeatures } from './layers/event-features';
import { subjectFeatures } from './layers/features';
import { historyFeatures } from './layers/history-features';
import { keysOf, legendEntries } from './legend-entries';
import { PALETTES } from './palette';
import { buildStyle } from './style';
import { tinyAtlas } from './tiny-atlas.fixture';

const LINE = 'chabahar-zahedan-railway';
const EVENTS: Event[] = [
  eventOf('1618', { at: ['chabahar-port'] }),
  eventOf('2010-06', { at: ['chabahar-port'], changes: [{ line: LINE, status: 'under-construction' }] }),
  eventOf('2016-05-23', { id: 'signing', at: ['chabahar-port'] }),
  eventOf('2016-05-23', { id: 'visit', at: ['chabahar-port', 'nowhere'] }),
  eventOf('2020'),
  eventOf('2049', { at: ['chabahar-port'], standing: 'foreseen', changes: [{ line: LINE, status: 'operating' }] })
];
const reading = { edition: 'test', language: 'en', events: EVENTS } as unknown as Reading;

const styleAt = (time: string | null, view: Partial<View> = {}, turns?: ReturnType<typeof turnsBySubject>) =>
  buildStyle({
    theme: 'light',
    palette: PALETTES.light,
    view: { ...DEFAULT_VIEW, subjects: ['chabahar'], time, ...view },
    page: 'en',
    atlas: tinyAtlas,
    turns,
    detail: 'ready',
    zoomShift: 0,
    fileAddress: (path) => path
  });

/** The features that pass the filter of a layer, as the map itself would filter them. */
function passing(layerId: string, features: readonly Feature[], ...style: Parameters<typeof styleAt>): Feature[] {
  const layer = styleAt(...style).layers.find(({ id }) => id === layerId);
  if (!layer || !('filter' in layer)) return [];
  const { filter } = featureFilter(layer.filter as never, { filter: 'test' } as never);
  return features.filter(({ properties, geometry }) =>
    filter({ zoom: 4 } as never, { type: geometry.type, properties } as never)
  );
}

describe('a style at a time', () => {
  it('is valid', () => {
    for (const time of [null, '1618', '2014-05', '2014-05-21']) {
      for (const selection of [null, { kind: 'event', id: 'visit' }] as const) {
        expect(validateStyleMin(JSON.parse(JSON.stringify(styleAt(time, { selection }))))).toEqual([]);
      }
    }
  });

  it('sends no data again from step to step', () => {
    const [before, after] = [styleAt('2010'), styleAt('2016')];
    expect(after.sources).toEqual(before.sources);
    const withoutFilters = ({ layers }: typeof before) =>
      layers.map((layer) => ({ ...layer, filter: undefined, layout: undefined, paint: undefined }));
    expect(withoutFilters(after)).toEqual(withoutFilters(before));
  });

  it('asks for the past of its lines once, when it leaves today', () => {
    const asked: unknown[] = [];
    const map = {
      getSource: () => ({ setData: (data: unknown) => asked.push(data) }),
      setFilter: () => {},
      setPaintProperty: () => {}
    };
    const rest = { addSource: () => {}, addLayer: () => {}, setLayoutProperty: () => {} };
    for (const [before, after] of [
      [null, '2010'],
      ['2010', '2016']
    ] as const) {
      applyStyle({ ...map, ...rest } as unknown as Parameters<typeof applyStyle>[0], styleAt(before), styleAt(after));
    }
    expect(asked).toEqual(['atlas://subjects/chabahar/history/en']);
  });

  it('stays as it is for a subject of which nothing changes, and draws the same as if each day counted', () => {
    const turns = turnsBySubject(historyOf(tinyAtlas, EVENTS));
    const { features } = historyFeatures(tinyAtlas, 'chabahar', EVENTS);
    for (const time of ['1618', '2010-05-31', '2010-06-01', '2010', '2025-10-19', '2025-10-20', '2049']) {
      expect(passing('line:stroke-chabahar', features, time, {}, turns)).toEqual(passing('line:stroke-chabahar', features, time));
    }
    const lines = (time: string) => styleAt(time, {}, turns).layers.filter(({ id }) => id.endsWith('-chabahar'));
    expect(lines('2016-05-23')).toEqual(lines('2011'));
    expect(lines('2011')).not.toEqual(lines('2009'));
  });

  it('draws a line as it stood, and not before', () => {
    const { features } = historyFeatures(tinyAtlas, 'chabahar', EVENTS);
    const drawn = (time: string | null) =>
      passing('line:stroke-chabahar', features, time).map(({ properties }) => [properties!.status, properties!.legend]);
    const built = [['under-construction', 'chabahar/line/rail/under-construction']];
    expect(drawn('2010-05')).toEqual([]);
    expect(drawn('2010-06-01')).toEqual(built);
    expect(drawn('2050')).toEqual(built);
    expect(drawn(null)).toEqual(built);
  });

  it('draws paler what may not have been there yet, the day it is known in full', () => {
    const { features } = historyFeatures(tinyAtlas, 'chabahar', []);
    const drawn = (time: string | null) =>
      passing('line:stroke-chabahar', features, time).map(({ properties }) => properties!.undated);
    expect(drawn('1900')).toEqual([1]);
    expect(drawn('2025-10-20')).toEqual([0]);
    expect(drawn(null)).toHaveLength(1);
  });

  it('draws today the same with and without the past', () => {
    const today = (features: readonly Feature[]) =>
      passing('line:stroke-chabahar', features, null).map(({ geometry, properties }) => [
        geometry,
        properties!.key,
        properties!.legend
      ]);
    expect(today(historyFeatures(tinyAtlas, 'chabahar', EVENTS).features)).toEqual(
      today(subjectFeatures(tinyAtlas, 'chabahar').features)
    );
  });
});

describe('marks of events', () => {
  const { features } = eventFeatures(tinyAtlas, reading);
  const marks = (time: string | null, view: Partial<View> = {}) =>
    passing('event:flag', features, time, view).map(({ properties }) => [properties!.id, properties!.count]);
  const named = (time: string) => passing('event:name', features, time).map(({ properties }) => properties!.told);

  it('stack what has happened at a place by then', () => {
    expect(['1617', '1618', '2010-06', '2016-05-22', '2016-05-23', '2049'].map((time) => marks(time))).toEqual([
      [],
      [['event-1618', 1]],
      [['event-2010-06', 2]],
      [['event-2010-06', 2]],
      [['visit', 4]],
      [['event-2049', 5]]
    ]);
    for (const time of ['1618', '2012', '2016-05-23', '2030', '2049']) {
      const happened = EVENTS.filter(({ date, at }) => at.includes('chabahar-port') && hasBegun(date, time));
      expect(marks(time)[0]![1]).toBe(happened.length);
    }
  });

  it('name the events of the last step only', () => {
    expect(named('2016-05-23')).toEqual(['Event of 2016-05-23\nEvent of 2016-05-23']);
    expect(named('2021')).toEqual([]);
  });

  it('stand for a selected event whatever the time, and for none without one', () => {
    expect(marks(null, { selection: { kind: 'event', id: 'signing' } })).toEqual([['visit', 4]]);
    expect(marks(null)).toEqual([]);
  });

  it('fly another sign for what has not happened', () => {
    expect(features.map(({ properties }) => properties.sign)).toEqual(['event', 'event', 'event', 'event-ahead']);
  });
});

describe('the legend', () => {
  it('has a row for everything drawn at any time, and expects of the past nothing today', () => {
    const built: Atlas = { ...tinyAtlas, lines: [{ ...tinyAtlas.lines[0]!, status: 'operating', opened: '2020' }] };
    const entries = legendEntries(built, EVENTS);
    const keys = entries.map(({ key }) => key);
    const drawn = [...historyFeatures(built, 'chabahar', EVENTS).features, ...eventFeatures(built, reading).features];
    for (const { properties } of drawn) expect(keys).toContain(properties.legend);
    expect(new Set(keys).size).toBe(keys.length);
    const expected = [...keysOf(entries, ['chabahar'])];
    expect(expected).toEqual(subjectFeatures(built, 'chabahar').features.map(({ properties }) => properties.legend));
  });
});

describe('answer', () => {
  const file = (content: unknown) => ({ atlas: () => Promise.resolve(tinyAtlas), file: () => Promise.resolve(content) });

  it('gives a subject through time and the events in the language of the page', async () => {
    const history = await answer('atlas://subjects/chabahar/history/en', file(reading));
    expect(history).toEqual(historyFeatures(tinyAtlas, 'chabahar', EVENTS));
    expect(await answer('atlas://events/en', file(reading))).toEqual(eventFeatures(tinyAtlas, reading));
  });
});
