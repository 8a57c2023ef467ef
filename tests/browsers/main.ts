/**
 * `npm run browsers -- firefox|webkit [address] [folder]`: opens four pages of a site that is being served in a browser
 * that the journeys do not know, says what came of each, and leaves pictures of them in the folder. Needs Debian's
 * `firefox-esr` or `webkit2gtk-driver`, and a display, as `xvfb-run` gives one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFirefox } from './firefox';
import { until, VISITS } from './visits';
import { openWebkit } from './webkit';

const PATIENCE_TRIES = 120;
const [name = 'firefox', address = 'http://localhost:4173', folder = 'test-results/browsers'] = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
// Where there is no graphics card the map is drawn by Mesa.
const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' };
const driver = await (name === 'webkit' ? openWebkit(env) : openFirefox(env));
let failed = 0;
for (const { name: page, path, isReady } of VISITS) {
  const start = performance.now();
  await driver.open(address + path);
  const isDone = await until(async () => (await driver.evaluate(isReady)) === true, PATIENCE_TRIES).catch(() => false);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const faults = await driver.faults();
  if (!isDone || faults.length > 0) failed += 1;
  console.log(`${name}, ${page}: ${isDone ? 'works' : 'does not come'} after ${seconds} s; ${faults.join('; ') || 'no error'}`);
  writeFileSync(join(folder, `${name}-${page}.png`), Buffer.from(await driver.picture(), 'base64'));
}
await driver.close();
process.exit(failed > 0 ? 1 : 0);
