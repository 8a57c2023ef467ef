import { describe, expect, it } from 'vitest';
import { buildAtlas } from './atlas';
import { loadSources } from './sources';
import { derivedName, loadStationNames } from './station-names';

const sources = loadSources();
const stations = loadStationNames();
const ends = sources.lines.flatMap((line) =>
  line.published.flatMap(({ from, to }) => [from, to].flatMap((name) => (name === undefined ? [] : [{ line, name }])))
);

describe('the stretches that lengths are published of', () => {
  it('are named in both languages', () => {
    const named = buildAtlas(sources).lines.flatMap(({ published }) =>
      published.flatMap((figure) => [figure.ends?.from, figure.ends?.to].flatMap((end) => (end ? [end] : [])))
    );
    expect(named).toHaveLength(ends.length);
    expect(named.filter(({ ar }) => !/^[\p{sc=Arabic}\p{M} ()]+$/u.test(ar))).toEqual([]);
  });

  it('have no name kept that nobody needs or that is known elsewhere', () => {
    const needed = new Set(
      ends.flatMap(({ line, name }) => (derivedName(name, line, sources.places, stations) === undefined ? [name] : []))
    );
    expect([...stations.kept.keys()].filter((name) => !needed.has(name))).toEqual([]);
  });
});
