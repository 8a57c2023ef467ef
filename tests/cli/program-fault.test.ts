import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'masarat-fault-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const json = <T>(text: string): T => JSON.parse(text) as T;

describe('a fault of the program', () => {
  const dist = join(import.meta.dirname, '../../dist');
  const broken = join(folder, 'package/dist');
  const run = (words: readonly string[], input = '') => {
    const { status, stderr } = spawnSync(process.execPath, [join(broken, 'masarat.js'), ...words], {
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
      input
    });
    return { status, stderr };
  };

  beforeAll(() => {
    cpSync(dist, broken, { recursive: true, filter: (file) => !/(\/types|network\.bin|pairs-worker\.js)$/.test(file) });
    symlinkSync(join(dist, '../node_modules'), join(folder, 'package/node_modules'));
    cpSync(join(dist, '../package.json'), join(folder, 'package/package.json'));
  });

  it('in a thread is told in one line', () => {
    const { status, stderr } = run(['pairs', '--workers', '3'], 'from,to\nChabahar,Mumbai\n');
    expect(status).toBe(5);
    expect(stderr).toMatch(/^masarat: a fault of the program or of its files, not of the question \(.*pairs-worker\.js.*\)\n$/);
  });

  it('names a file of ours that is broken, in JSON and in Arabic too', () => {
    writeFileSync(join(broken, 'data/atlas.json'), '{"places": [');
    const { status, stderr } = run(['places', 'suez']);
    expect(status).toBe(5);
    expect(stderr).toMatch(/^masarat: a fault of the program .*atlas\.json: .*\n$/);
    expect(json(run(['places', 'suez', '--json']).stderr)).toMatchObject({ code: 'program-fault' });
    const nested = json(run(['route', 'Suez', 'Mumbai', '--json']).stderr);
    expect(nested).toMatchObject({
      error: { code: 'program-fault', details: { reason: expect.stringContaining('atlas.json') } }
    });
    expect(run(['places', 'suez', '--lang', 'ar']).stderr).toMatch(/^masarat: توقف البرنامج لخلل فيه[^\n]*\n$/);
  });
});
