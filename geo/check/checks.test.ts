import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadSources } from '../build/sources';
import { SourceError } from '../build/step';
import { checkAll } from './index';

const head = { id: 'test', title: { ar: 'تجربة', en: 'Test' }, source: 'test', licence: 'test', date: '2026-11' };
const names = { ar: 'اسم', en: 'Name', fa: 'نام', ru: 'имя', zh: '名' };
const place = (id: string, at: [number, number]) => ({
  id,
  kind: 'port',
  names,
  at,
  accuracyMetres: 1000,
  rank: 1,
  source: 'test'
});
const line = (change: object) => ({
  id: 'aden-bombay-sea',
  names: { ar: 'خط', en: 'Line' },
  mode: 'sea',
  status: 'operating',
  asOf: '2025',
  source: 'test',
  accuracy: 'generalised',
  toleranceKilometres: 15,
  ends: ['aden', 'bombay'],
  vertices: [
    [44.95, 12.7],
    [50, 13.6],
    [72.8, 18.9]
  ],
  ...change
});
const route = {
  id: 'r',
  subject: 'indian-ocean',
  names: { ar: 'م', en: 'R' },
  status: 'operating',
  asOf: '2025',
  source: 'test',
  legs: [{ line: 'aden-bombay-sea' }]
};
const places = [place('aden', [44.95, 12.78333]), place('bombay', [72.86667, 18.96667])];

/** Writes source files into a folder of their own and loads them. */
function load(files: Record<string, object>) {
  const folder = mkdtempSync(join(tmpdir(), 'masarat-'));
  const paths = Object.entries(files).map(([path, content], index) => {
    const full = join(folder, path);
    mkdirSync(join(full, '..'), { recursive: true });
    writeFileSync(full, stringify({ ...head, id: `${head.id}-${index}`, ...content }));
    return full;
  });
  return loadSources(paths);
}
const reasons = (lines: object[], routes: object[] = [route], extra: object = {}) =>
  checkAll(load({ 'places/p.yaml': { places }, 'lines/l.yaml': { lines, routes, ...extra } })).map((finding) => finding.reason);

describe('checks of the sources', () => {
  it('find nothing in a sound file', () => {
    expect(reasons([line({})])).toEqual([]);
  });

  it('measure the kilometres a sea line runs over land, and excuse a listed canal', () => {
    // Straight from Aden to Bombay through Arabia's shoulder: Ras Fartak lies in the way.
    const vertices = [
      [44.95, 12.78333],
      [51, 16.5],
      [72.86667, 18.96667]
    ];
    expect(reasons([line({ vertices })])).toEqual([expect.stringMatching(/^\d+\.\d\d km on land from/)]);
    const canal = { id: 'c', names: { ar: 'ق', en: 'C' }, reachKilometres: 15, source: 'test', vertices };
    expect(reasons([line({ vertices })], [route], { canals: [canal] })).toEqual([]);
  });

  it('find a missing end place, an end far from its place, a repeated vertex and a missing tolerance', () => {
    expect(reasons([line({ ends: ['aden', 'atlantis'] })])).toEqual(['end place atlantis does not exist']);
    expect(
      reasons([
        line({
          vertices: [
            [46, 12.4],
            [72.8, 18.9]
          ]
        })
      ])
    ).toEqual([expect.stringContaining('km from aden')]);
    expect(
      reasons([
        line({
          vertices: [
            [44.95, 12.7],
            [44.95, 12.7],
            [50, 13.6],
            [72.8, 18.9]
          ]
        })
      ])
    ).toEqual(['vertex 1 repeats the one before it']);
    expect(reasons([line({ toleranceKilometres: undefined })])).toEqual([expect.stringContaining('tolerance')]);
  });

  it('find legs that do not resolve or do not meet, and lines nobody uses', () => {
    const legs = [{ line: 'aden-bombay-sea' }, { line: 'aden-bombay-sea' }, { line: 'ghost' }];
    expect(reasons([line({})], [{ ...route, legs }])).toEqual([
      expect.stringContaining('km from the end of'),
      'leg ghost: there is no such line'
    ]);
    expect(reasons([line({})], [])).toEqual(['no route uses it']);
  });

  it('find a vertex far from the city it is named after', () => {
    const vertices = [
      [44.95, 12.7],
      [50, 13.6],
      [73.2, 18.2, 'Mumbai'],
      [72.8, 18.9]
    ];
    expect(reasons([line({ mode: 'oil-pipeline', vertices })])).toEqual([expect.stringContaining('vertex Mumbai lies')]);
  });

  it('ask for a reason where a length is more than 4 % off, but not where the figure is no line’s length', () => {
    const published = (extra: object) => [
      line({ accuracy: 'schematic', published: [{ kilometres: 3300, source: 'x', ...extra }] })
    ];
    expect(reasons(published({}))).toEqual([expect.stringContaining('no reason is given')]);
    expect(reasons(published({ deviation: { ar: 'عبر كراتشي', en: 'by way of Karachi' } }))).toEqual([]);
    expect(reasons(published({ comparable: false }))).toEqual([]);
  });

  it('hold a generalised line to its promise: one whole-line figure met within 4 %', () => {
    const published = [{ kilometres: 3300, source: 'x', deviation: { ar: 'عبر كراتشي', en: 'by way of Karachi' } }];
    expect(reasons([line({ published })])).toEqual([expect.stringContaining('it is schematic')]);
    expect(reasons([line({ published: [...published, { kilometres: 3050, source: 'y' }] })])).toEqual([]);
  });

  it('stop at a file that breaks the schema, and name file, record and reason', () => {
    expect(() => load({ 'lines/l.yaml': { lines: [line({ status: 'finished' })] } })).toThrow(SourceError);
    expect(() => load({ 'lines/l.yaml': { lines: [line({ status: 'finished' })] } })).toThrow(
      /l\.yaml: lines\[0\] aden-bombay-sea \.status: .*finished/
    );
  });
});
