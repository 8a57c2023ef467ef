import { describe, expect, it } from 'vitest';
import { shownName } from './shown-name';

const gulf = { names: { ar: 'الخليج الفارسي', en: 'Persian Gulf' }, secondNames: { ar: 'الخليج العربي', en: 'Arabian Gulf' } };

describe('shownName', () => {
  it('writes both usages unless the reader chose one', () => {
    expect(shownName(gulf, 'en', 'both')).toBe('Persian Gulf / Arabian Gulf');
    expect(shownName(gulf, 'en', 'first')).toBe('Persian Gulf');
    expect(shownName(gulf, 'ar', 'second')).toBe('الخليج العربي');
  });

  it('writes one name where there is one usage', () => {
    expect(shownName({ names: { ar: 'بحر العرب', en: 'Arabian Sea' } }, 'en', 'both')).toBe('Arabian Sea');
  });
});
