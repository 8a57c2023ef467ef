import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { composeChart, type ChartParts } from './compose-chart';

const SIGN = { width: 32, height: 16, content: '<path d="M1 8H31"/>' };
const DRAWING = { width: 360, height: 200, content: '<rect x="0" y="0" width="9" height="9"/>' };
const PARTS: ChartParts = {
  name: 'Trade & <more>',
  direction: 'ltr',
  ink: 'rgb(0,0,0)',
  key: [{ sign: SIGN, name: 'Counted by the customs of both countries, in dollars of the year they were paid in' }],
  unit: 'billion dollars',
  drawings: [DRAWING]
};

/** The attributes of all elements of a name, in order. */
function found(svg: string, name: string): Record<string, string>[] {
  const parsed = new DOMParser({ onError: (_, message) => expect.fail(message) }).parseFromString(svg, 'text/xml');
  return [...parsed.getElementsByTagName(name)].map((element) =>
    Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value]))
  );
}

describe('a chart for a file', () => {
  it('has its key and its unit above it, and nothing over anything', () => {
    const { svg, width, height } = composeChart(PARTS);
    expect(width).toBe(360);
    // Two lines of the key, the unit, the drawing.
    expect(height).toBe(3 * 20 + 200);
    expect(svg).toContain('<title>Trade &amp; &lt;more&gt;</title>');
    expect(found(svg, 'svg')).toHaveLength(1);
    expect(found(svg, 'g').map(({ transform }) => transform)).toEqual([
      'translate(0 0)',
      'translate(0 2)',
      'translate(0 40)',
      'translate(0 60)'
    ]);
  });

  it('begins on the right where its language does', () => {
    const { svg } = composeChart({ ...PARTS, direction: 'rtl' });
    expect(found(svg, 'svg')[0]).toMatchObject({ direction: 'rtl' });
    expect(found(svg, 'text').map(({ x }) => x)).toEqual(['320', '320', '360']);
    expect(found(svg, 'g')[1]).toEqual({ transform: 'translate(328 2)' });
  });

  it('sets several drawings under one another, each under its name', () => {
    const { svg, height } = composeChart({
      ...PARTS,
      key: [],
      unit: '',
      drawings: [
        { ...DRAWING, name: 'One' },
        { ...DRAWING, name: 'Other' }
      ]
    });
    expect(height).toBe(20 + 200 + 8 + 20 + 200);
    expect(found(svg, 'text').map(({ y }) => y)).toEqual(['14', '22']);
  });
});
