import { describe, expect, it, vi } from 'vitest';
import arabic from '../../i18n/messages/ar/passages.json';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy({}, { get: (_, key) => (inputs?: object) => `${String(key)}(${Object.values(inputs ?? {}).join(' | ')})` })
}));
const { restrictionText, seasonText, termsText, widthText } = await import('./limits');
const { shipText } = await import('#i18n/scenario-words');

describe('what may pass', () => {
  it('tells a narrow width in metres', () => {
    expect(widthText(0.205)).toBe('unit_metres(205 | 205)');
    expect(widthText(0.0246)).toBe('unit_metres(24.6 | 24.6)');
    expect(widthText(0.7)).toBe('unit_metres(700 | 700)');
    expect(widthText(39)).toBe('39 km');
  });

  it('hands the number over beside its text, for the noun to agree with', () => {
    expect(shipText({ draughtMetres: 20.1, lengthMetres: 400 })).toBe(
      'passage_draught(unit_metres(20.1 | 20.1))separator()passage_length(unit_metres(400 | 400))'
    );
  });

  it('keeps a draught that falls with the size of the ship apart from the other limits', () => {
    const draughtBy = { size: 'beamMetres', most: [[50, 20.1], [77.5, 12.2]] } as const; // prettier-ignore
    expect(shipText({ draughtMetres: 20.1, draughtBy, lengthMetres: 400 })).toBe(
      [
        'passage_draught_falling(passage_draught_to_beam(unit_metres(20.1 | 20.1) | unit_metres(50 | 50))',
        ' | passage_draught_at(unit_metres(12.2 | 12.2) | unit_metres(77.5 | 77.5)))',
        'semicolon()passage_length(unit_metres(400 | 400))'
      ].join('')
    );
  });

  it('says the month and the ship that voyages are reckoned for', () => {
    expect(termsText({ month: 8, ship: { iceClass: 'arc7' } })).toBe(
      'passage_terms_month(August)separator()passage_terms_ice(Arc7)'
    );
    expect(termsText({ month: 10 })).toBe('passage_terms_month(October)separator()passage_terms_no_ice()');
    expect(termsText({ isOpened: true })).toBe('passage_terms_opened()');
    expect(termsText({ ship: { draughtMetres: 10 } })).toBe('passage_draught(unit_metres(10 | 10))');
  });

  it('speaks of ordinary ships only where an ice class lets others pass in the frozen months: locks are shut to all', () => {
    expect(seasonText({ months: [5, 6, 7] })).toBe('May–July');
    expect(seasonText({ months: [7, 8], iceClass: 'arc4' })).toBe('passage_months(July–August)separator()passage_ice(Arc4)');
    expect(seasonText({ iceClass: 'arc9' })).toBe('passage_ice_only(Arc9)');
  });

  it('says of ice no more than the record: months, an ice class, or neither', () => {
    const text = (limits: object) => restrictionText({ restricted: 'arctic', limits });
    expect(text({ months: [8], iceClass: 'arc4' })).toBe('restriction_about_arctic()');
    expect(text({ iceClass: 'arc9' })).toBe('restriction_about_ice_class()');
    expect(text({})).toBe('restriction_arctic()');
    expect(restrictionText({ restricted: 'inland', limits: { months: [5] } })).toBe('restriction_about_inland()');
    expect(restrictionText({ limits: {} })).toBe('');
  });
});

describe('the Arabic words about any passage', () => {
  // Canals are feminine, straits are not: what stands on the page of both speaks of the passage, which is masculine.
  it.each(['passage_typical', 'passage_on_map', 'place_in_passages'] as const)('%s names the passage', (key) => {
    expect(arabic[key]).toContain('المعبر');
    expect(arabic[key]).not.toMatch(/أغلقه|إغلاقه|أُغلق$/u);
  });
});
