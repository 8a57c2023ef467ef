import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUBJECTS } from '../atlas/vocabulary';
import { anyMeasurement, anyText } from '../measure/measurement.fixture';
import { fitsAddress } from '../measure/format-measure';
import { formatAddress } from './format-address';
import { parseAddress } from './parse-address';
import { anyAssumptions, anyPlans } from './route.fixture';
import { anyReach, anyScenario } from './scenario.fixture';
import {
  BORDER_VIEWS,
  DEFAULT_VIEW,
  DISPUTED_NAMES,
  LABEL_CHOICES,
  LIMITS,
  orderSubjects,
  PROJECTIONS,
  SELECTABLE,
  THEMES,
  type View
} from './view';

const rounded = (min: number, max: number, decimals: number) =>
  fc
    .integer({ min: min * 10 ** decimals, max: max * 10 ** decimals })
    .map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)) + 0);

/** A year, a month or a day, as exact as a date of the atlas may be. */
const anyTime = fc
  .tuple(
    fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
    fc.constantFrom('YYYY'.length, 'YYYY-MM'.length, 'YYYY-MM-DD'.length)
  )
  .map(([date, length]) => date.toISOString().slice(0, length));

const anyView: fc.Arbitrary<View> = fc.record({
  camera: fc.record({
    center: fc.tuple(rounded(-180, 180, 4), rounded(...LIMITS.latitude, 4)),
    zoom: rounded(-2, 14, 2),
    bearing: rounded(-180, 180, 1),
    pitch: rounded(0, 60, 1)
  }),
  projection: fc.constantFrom(...PROJECTIONS),
  theme: fc.constantFrom(...THEMES),
  subjects: fc.subarray([...SUBJECTS]).map(orderSubjects),
  opacity: fc.dictionary(fc.constantFrom(...SUBJECTS), fc.integer({ min: 10, max: 99 }), { noNullPrototype: true }),
  selection: fc.option(
    fc.record({ kind: fc.constantFrom(...SELECTABLE), id: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/) })
  ),
  labels: fc.constantFrom(...LABEL_CHOICES),
  names: fc.constantFrom(...DISPUTED_NAMES),
  borders: fc.constantFrom(...BORDER_VIEWS),
  time: fc.option(anyTime),
  measure: fc
    .array(anyMeasurement, { maxLength: 2 })
    .map((measurements) => measurements.map((each, index) => ({ ...each, id: `m${index + 1}`, hidden: false })))
    .filter(fitsAddress),
  route: anyPlans,
  assume: anyAssumptions,
  scenario: anyScenario,
  reach: fc.option(anyReach)
});

describe('address', () => {
  it('writes nothing for the default view', () => {
    expect(formatAddress(DEFAULT_VIEW)).toBe('');
    expect(parseAddress('')).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });

  it('leaves out measurements that are too many, unless they came in an address', () => {
    const brought = `measure=line~${Array.from({ length: 900 }, (_, at) => `0,${at % 90}`).join('~')}`;
    const { view, ignored } = parseAddress(brought);
    expect([view.measure.length, ignored]).toEqual([1, []]);
    expect(formatAddress(view)).toBe('');
    expect(formatAddress(view, true)).toBe(brought);
  });

  it('gives back every view it wrote, and ignores nothing of it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseAddress(formatAddress(view))).toEqual({ view, ignored: [] });
      })
    );
  });

  it('reads any text without failing, and its reading writes an address that reads the same', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        const { view } = parseAddress(query);
        expect(parseAddress(formatAddress(view)).view).toEqual(view);
      })
    );
  });

  it('passes over what other sites hang on links, without a word', () => {
    const { view, ignored } = parseAddress('?fbclid=IwAR2&utm_source=mail&utm_campaign=x&gclid=1&theme=dark');
    expect(view.theme).toBe('dark');
    expect(ignored).toEqual([]);
  });

  it.each([
    'mc_cid=1&mc_eid=2&igshid=2&_gl=1&ref=twitter&srsltid=x',
    'igsh=x&_ga=2.1&mkt_tok=x&_hsenc=p2&_hsmi=2&hsCtaTracking=x&ref_src=twsrc',
    'gad_source=1&gbraid=0A&wbraid=C&li_fat_id=1&rb_clickid=9&mtm_campaign=a&pk_source=b&at_medium=c'
  ])('says nothing of what newsletters, networks and searches hang on links: %s', (query) => {
    expect(parseAddress(`?${query}&theme=dark`)).toEqual({ view: { ...DEFAULT_VIEW, theme: 'dark' }, ignored: [] });
  });

  it.each(['rout', 'from', 'id', 'source', 'refs', 'measures', 'utm'])('tells of %s, which may be meant', (parameter) => {
    expect(parseAddress(`?${parameter}=x`).ignored).toMatchObject([{ parameter, code: 'unknown-parameter' }]);
  });

  it('keeps what is good of a bad address and says what it ignored', () => {
    const { view, ignored } = parseAddress(
      '?camera=95,60,3&subjects=yamal,atlantis&select=port:x&colour=red&measure=line~91,0!line~1,2'
    );
    expect(view.camera).toEqual({ center: [60, 85.0511], zoom: 3, bearing: 0, pitch: 0 });
    expect(view.subjects).toEqual(['yamal']);
    expect(view.selection).toBeNull();
    expect(ignored).toEqual([
      { parameter: 'camera', value: '95,60,3', code: 'moved-into-range' },
      { parameter: 'subjects', value: 'atlantis', code: 'bad-value' },
      { parameter: 'select', value: 'port:x', code: 'bad-value' },
      { parameter: 'colour', value: 'red', code: 'unknown-parameter' },
      { parameter: 'measure', value: 'line~91,0', code: 'bad-value' }
    ]);
    expect(view.measure).toMatchObject([{ shape: 'line', points: [{ at: [2, 1] }] }]);
  });

  it('takes the last of a parameter that stands there twice, and says so', () => {
    const { view, ignored } = parseAddress('theme=dark&theme=light&utm_source=a&utm_source=b');
    expect(view.theme).toBe('light');
    expect(ignored).toEqual([{ parameter: 'theme', value: 'dark', code: 'repeated' }]);
  });

  it('takes the dates the calendar has, and no others', () => {
    for (const time of ['1618', '2014-05', '2014-05-21', '2024-02-29']) {
      expect(parseAddress(`time=${time}`)).toEqual({ view: { ...DEFAULT_VIEW, time }, ignored: [] });
    }
    for (const time of [
      'soon',
      '14',
      '2014-13',
      '2014-00',
      '2023-02-29',
      '2014-04-31',
      '2014-5-1',
      '2014-05-21T00',
      '2014-x',
      ''
    ]) {
      const { view, ignored } = parseAddress(`time=${time}`);
      expect(view.time).toBeNull();
      expect(ignored).toEqual([{ parameter: 'time', value: time, code: 'bad-value' }]);
    }
  });

  it('stays readable', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      camera: { center: [60.6128, 25.3003], zoom: 7.5, bearing: 0, pitch: 0 },
      subjects: ['chabahar', 'indian-ocean'],
      selection: { kind: 'place', id: 'chabahar-port' },
      labels: 'local+ar',
      time: '2014-05-21'
    };
    expect(formatAddress(view)).toBe(
      'camera=25.3003,60.6128,7.5&subjects=chabahar,indian-ocean&select=place:chabahar-port&labels=local-ar&time=2014-05-21'
    );
  });
});
