import { describe, expect, it } from 'vitest';
import { standingOn } from './standing';
import { eventOf } from './timeline.fixture';

describe('standingOn', () => {
  const waiver = eventOf('2026-04-26', { standing: 'foreseen' });

  it('keeps what lies ahead until its last day is over, and never says that it happened', () => {
    expect(['2026-04-25', '2026-04-26', '2026-04-27'].map((day) => standingOn(waiver, day))).toEqual([
      'foreseen',
      'foreseen',
      'passed'
    ]);
    const opening = eventOf('2027', { standing: 'planned' });
    expect(['2027-12-31', '2028-01-01'].map((day) => standingOn(opening, day))).toEqual(['planned', 'passed']);
    expect(standingOn({ ...waiver, until: '2026-05' }, '2026-05-31')).toBe('foreseen');
  });

  it('leaves what happened as it is', () => {
    expect(standingOn(eventOf('1618'), '2026-11-29')).toBe('happened');
  });
});
