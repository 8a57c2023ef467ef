/** `npm run screenshots`: pictures of the built site for the README, in both languages, into docs/. */
import { mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import config from '../playwright.config';

const PORT = 4181;
const VIEW = 'camera=33,62,3.1&subjects=chabahar,north-south,belt-and-road';
const folder = join(import.meta.dirname, '../docs');

const server = spawn('npx', ['tsx', 'scripts/serve.ts', '--port', String(PORT)], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true
});
await once(server.stdout, 'data');
const browser = await chromium.launch(config.use?.launchOptions);
try {
  mkdirSync(folder, { recursive: true });
  for (const lang of ['ar', 'en']) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(`http://localhost:${PORT}/${lang}/?${VIEW}`);
    await page.locator('[data-idle="true"]').waitFor({ timeout: 60_000 });
    await page.screenshot({ path: join(folder, `explore-${lang}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  process.kill(-server.pid!);
}
