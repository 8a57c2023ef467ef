import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Leg, Line, Route } from '../atlas/atlas';
import { STATUSES } from '../atlas/vocabulary';
import { firstDay } from './day';
import { changesByLine, countUndated, historyOf, isDuring, periodsOf, statusAt, type Change, type Dated } from './line-history';
import { eventOf } from './timeline.fixture';
import { STANDINGS } from './vocabulary';

const line = (change: Partial<Line> = {}): Line =>
  ({ id: 'trunk', mode: 'rail', status: 'operating', asOf: '2025-06', vertices: [], ...change }) as unknown as Line;
const route = (id: string, subject: Route['subject'], asOf: string, status: Leg['status'] = 'operating'): Route =>
  ({ id, subject, asOf, legs: [{ line: 'trunk', first: 0, last: 3, status }] }) as unknown as Route;
const told = (at: Dated, changes: readonly Change[], ...times: string[]): string[] =>
  times.map((time) => {
    const state = statusAt(at, changes, time);
    return state.kind === 'known' ? state.status : state.kind;
  });

/** Power of Siberia, western line: contract of 21 May 2014, works from 1 September 2014, gas from 2 December 2019. */
const POWER_OF_SIBERIA = line({ asOf: '2024-12-02', opened: '2019-12-02' });
const CHANGES = changesByLine([
  eventOf('2019-12-02', { changes: [{ line: 'trunk', status: 'operating' }] }),
  eventOf('2014-05-21', { changes: [{ line: 'trunk', status: 'planned' }] }),
  eventOf('2014-09-01', { changes: [{ line: 'trunk', status: 'under-construction' }] })
]).get('trunk')!;

describe('statusAt', () => {
  it('follows the published history of Power of Siberia', () => {
    const days = ['2014-05-20', '2014-05-21', '2014-08-31', '2014-09-01', '2019-12-01', '2019-12-02', '2049'];
    expect(told(POWER_OF_SIBERIA, CHANGES, ...days)).toEqual([
      'absent',
      'planned',
      'planned',
      'under-construction',
      'under-construction',
      'operating',
      'operating'
    ]);
  });

  it('reads a month or year as by its end', () => {
    expect(told(POWER_OF_SIBERIA, CHANGES, '2014-04', '2014-05', '2014', '2018', '2019-12', '2019')).toEqual([
      'absent',
      'planned',
      'under-construction',
      'under-construction',
      'operating',
      'operating'
    ]);
  });

  it('goes by the opening where no event tells of it, even a year of one', () => {
    expect(told(line({ opened: '1956' }), [], '1955-12-31', '1956-01-01', '2025')).toEqual(['absent', 'operating', 'operating']);
    const planned = CHANGES.slice(0, 1);
    expect(told(POWER_OF_SIBERIA, planned, '2016', '2020')).toEqual(['planned', 'operating']);
  });

  it('calls undated what lies there today and bears no date, until the day its standing is told', () => {
    expect(told(line(), [], '1618', '2025-05-31', '2025-06-01')).toEqual(['undated', 'undated', 'operating']);
    expect(told(line({ status: 'under-construction' }), [], '2010')).toEqual(['undated']);
    expect(told(line({ status: 'planned', asOf: '2025-09-02' }), [], '2025-09-01', '2025-09-02')).toEqual(['absent', 'planned']);
  });

  it('never takes for done what was only planned', () => {
    const ahead: Change = { date: '2030', status: 'operating', standing: 'planned' };
    expect(told(line({ status: 'under-construction', asOf: '2026' }), [ahead], '2029', '2031')).toEqual([
      'under-construction',
      'under-construction'
    ]);
    expect(told(line({ status: 'planned', asOf: '2026' }), [{ ...ahead, date: '2020' }], '2019', '2021')).toEqual([
      'absent',
      'planned'
    ]);
    expect(told(line({ status: 'claimed', asOf: '2026' }), [{ ...ahead, date: '2020', standing: 'foreseen' }], '2021')).toEqual([
      'envisaged'
    ]);
  });
});

const anyDay = fc.integer({ min: 2010, max: 2030 }).chain((year) => fc.constantFrom(`${year}`, `${year}-06`, `${year}-06-15`));
const anyStatus = fc.constantFrom(...STATUSES);
const anyChanges = fc
  .array(fc.record({ date: anyDay, status: anyStatus, standing: fc.constantFrom(...STANDINGS) }), { maxLength: 5 })
  .map((changes) => changes.sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date))));
const anyLine = fc
  .record({ status: anyStatus, asOf: anyDay, opened: fc.option(anyDay, { nil: undefined }) })
  .map((dated) => line(dated));

describe('periodsOf', () => {
  const segment = { routes: ['a', 'b'], first: 0, last: 3 };

  it('says of every time what the line itself says of it', () => {
    fc.assert(
      fc.property(anyLine, anyChanges, anyDay, (each, changes, time) => {
        const periods = periodsOf(segment, each, [route('a', 'yamal', '2020', each.status)], changes).filter((period) =>
          isDuring(period, time)
        );
        const state = statusAt(each, changes, time);
        const expected = state.kind === 'absent' ? [] : [{ status: state.status, undated: state.kind === 'undated' }];
        expect(periods.map(({ status, undated }) => ({ status, undated }))).toEqual(expected);
      })
    );
  });

  it('lets a route give its legs a standing of their own, from the date of the route', () => {
    const periods = periodsOf(segment, line(), [route('a', 'belt-and-road', '2017-06-20', 'envisaged')], []);
    expect(periods).toEqual([{ from: '2017-06-20', until: undefined, status: 'envisaged', undated: false }]);
  });

  it('shows the most advanced of what the routes say', () => {
    const routes = [route('a', 'belt-and-road', '2017-06-20', 'envisaged'), route('b', 'belt-and-road', '2020')];
    const statuses = periodsOf(segment, line({ opened: '2019' }), routes, []).map(({ from, status }) => [from, status]);
    expect(statuses).toEqual([
      ['2017-06-20', 'envisaged'],
      ['2019-01-01', 'operating']
    ]);
  });
});

describe('countUndated', () => {
  it('counts each line of the shown subjects once while nobody knows that it was there', () => {
    const routes = [route('a', 'yamal', '2020'), route('b', 'yamal', '2021'), route('c', 'north-south', '2021')];
    const history = historyOf({ lines: [line()], routes }, []);
    const count = (...[subjects, time]: [Parameters<typeof countUndated>[1], string]) => countUndated(history, subjects, time);
    expect(count(['yamal', 'north-south'], '2000')).toBe(1);
    expect(count(['chabahar'], '2000')).toBe(0);
    expect(count(['yamal'], '2025-06')).toBe(0);
  });
});
