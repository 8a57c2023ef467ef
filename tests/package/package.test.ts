import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Milliseconds; a busy registry takes its time. */
const INSTALLING = 120_000;
const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'masarat-package-'));
const run = (command: string, words: readonly string[], cwd = folder): string =>
  execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Between the places' own positions, by GeodSolve and RhumbSolve 2.1.2. */
const GEODESIC_METRES = 6991027.766206;
const RHUMB_METRES = 7757903.150698;

const CONSUMER = `import { inverse, measure, parseCoordinate, type GeodesicInverse, type LineMeasurement, type Network, type Place } from 'masarat';
import { loadAtlas, loadNetwork } from 'masarat/node';

// Types of neither browser nor Node are there: the library needs none.
declare const console: { log(text: string): void };
const atlas = loadAtlas();
const at = (id: string): Place => atlas.places.find((place) => place.id === id)!;
const solved: GeodesicInverse = inverse(at('murmansk').at, at('yokohama').at);
const line: LineMeasurement = {
  id: '1', name: '', colour: 'ink', hidden: false, shape: 'line', lineType: 'rhumb',
  points: [at('murmansk'), at('yokohama')].map(({ at, accuracyMetres }) => ({ at, accuracyMetres }))
};
const read = parseCoordinate('25.30,60.61');
const network: Network = loadNetwork();
const routed = network.route(at('murmansk'), at('yokohama'), { avoid: ['suez'] });
console.log(JSON.stringify({ solved, measured: measure(line, atlas), read, metres: routed.ok && routed.value.lengthMetres }));
`;

/** The example of the guide, which prints. */
const [, GUIDE = ''] = /```ts\n([^]*?)```/.exec(readFileSync(join(ROOT, 'docs/cli.md'), 'utf8')) ?? [];
const PRINTING = 'declare const console: { log(...things: unknown[]): void };\n';

/** As somebody meets the package: packed, installed into an empty folder, used from there. */
describe('the package', () => {
  beforeAll(() => {
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], ROOT)) as { filename: string }[];
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed!.filename)]);
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
    writeFileSync(join(folder, 'guide.ts'), GUIDE + PRINTING);
  }, INSTALLING);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler']
  ])('has types for module %s with resolution %s, and asks for those of neither browser nor Node', (module, moduleResolution) => {
    const settings = { target: 'es2022', lib: ['es2023'], strict: true, noEmit: false, outDir: 'out', types: [] };
    const compilerOptions = { ...settings, module, moduleResolution };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts', 'guide.ts'] }));
    expect(run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder])).toBe('');
  });

  it('measures from Node with the data that comes with it, and on the command line to the same digit', () => {
    const used = JSON.parse(run(process.execPath, ['out/consumer.js'])) as {
      solved: { lengthMetres: number };
      measured: { totalMetres: number };
      read: { at: number[] };
      metres: number;
    };
    expect(used.solved.lengthMetres).toBeCloseTo(GEODESIC_METRES, 5);
    expect(used.measured.totalMetres).toBeCloseTo(RHUMB_METRES, 3);
    expect(used.read.at).toEqual([60.61, 25.3]);
    const words = ['masarat', 'distance', 'murmansk', 'yokohama', '--json'];
    const geodesic = JSON.parse(run('npx', words)) as { metres: number };
    expect(geodesic.metres).toBe(used.solved.lengthMetres);
    const route = ['masarat', 'route', 'murmansk', 'yokohama', '--avoid', 'suez', '--json'];
    expect((JSON.parse(run('npx', route)) as { metres: number }).metres).toBe(used.metres);
  });

  it('does what the guide says of it', () => {
    const printed = run(process.execPath, ['out/guide.js']);
    // By the Cape it is 13,889 nautical miles (Pub. 151), and some 4,850 as the crow flies.
    expect(parseFloat(printed)).toBeGreaterThan(2.7);
    expect(parseFloat(printed)).toBeLessThan(3);
    expect(printed).toContain("'cape-of-good-hope'");
    expect(printed).toContain("{ passage: 'hormuz', reason: 'avoided' }");
    expect(printed).toMatch(/Float64Array\(2\) \[ [\d.]+, [\d.]+ \]/);
  });
});
