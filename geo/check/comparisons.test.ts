import { describe, expect, it } from 'vitest';
import { COMPARISONS } from '#core/network/comparisons';
import { SCENARIO_PRESETS } from '#core/network/presets';
import type { Scenario } from '#core/network/types';
import { loadPassages } from '../build/network/sources';
import { loadSources } from '../build/sources';

/** What the program names of the data, by id: presets of scenarios and ready comparisons. */
describe('what presets and comparisons name', () => {
  const { places, lines } = loadSources();
  const ids = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));
  const known = { places: ids(places), lines: ids(lines), passages: ids(loadPassages()) };
  const scenarios: Partial<Scenario>[] = [
    ...SCENARIO_PRESETS.map(({ scenario }) => scenario),
    ...COMPARISONS.flatMap(({ ways }) => ways.map(({ options }) => options))
  ];

  const stops = COMPARISONS.flatMap(({ ways }) => ways.flatMap(({ through = [] }) => through));

  it('are places of the atlas', () => {
    const named = COMPARISONS.flatMap(({ from, to }) => [from, to]).concat(stops.filter((stop) => typeof stop === 'string'));
    expect(named.filter((id) => !known.places.has(id))).toEqual([]);
  });

  it('are passages of the network', () => {
    const gone = stops.flatMap((stop) => (typeof stop === 'string' ? [] : [stop.passage]));
    const named = [...gone, ...scenarios.flatMap(({ avoid = [], open = [] }) => [...avoid, ...open])];
    expect(named.filter((id) => !known.passages.has(id))).toEqual([]);
  });

  it('are lines that are not yet built', () => {
    const built = new Set(lines.filter(({ status }) => status === 'operating').map(({ id }) => id));
    const named = scenarios.flatMap(({ planned = [] }) => planned);
    expect(named.filter((id) => !known.lines.has(id) || built.has(id))).toEqual([]);
  });
});
