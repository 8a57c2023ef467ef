import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventOf } from '../../src/core/reading/timeline.fixture';
import { spoken } from '../../src/features/export/handout/messages.fixture';

vi.mock('../../src/i18n/index', () => spoken);
const { standingName } = await import('../../src/i18n/reading-words');

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 29) }));
afterEach(() => void vi.useRealTimers());

describe('standingName', () => {
  it('says of today, not of the day an event was written down, whether it lies ahead', () => {
    const waiver = eventOf('2026-04-26', { standing: 'foreseen' });
    expect(standingName(waiver)).toBe('Date passed, outcome not recorded');
    expect(standingName({ ...waiver, date: '2034' })).toBe('Foreseen');
    expect(standingName(eventOf('2027', { standing: 'planned' }))).toBe('Planned');
  });
});
