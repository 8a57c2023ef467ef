import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy({}, { get: (_, key) => (inputs?: object) => `${String(key)}(${Object.values(inputs ?? {}).join(' | ')})` })
}));
const { termsText, widthText } = await import('./limits');
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

  it('says the month and the ship that voyages are reckoned for', () => {
    expect(termsText({ month: 8, ship: { iceClass: 'arc7' } })).toBe(
      'passage_terms_month(August)separator()passage_terms_ice(Arc7)'
    );
    expect(termsText({ month: 10 })).toBe('passage_terms_month(October)separator()passage_terms_no_ice()');
    expect(termsText({ ship: { draughtMetres: 10 } })).toBe('passage_draught(unit_metres(10 | 10))');
  });
});
