import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM_PATH ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
const port = Number(process.env.PORT ?? 4179);

// The last list counts: these stand in Playwright's own, which this one takes the place of …
const PLAYWRIGHT_WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch'
];
// … and with these every window drew the suggestions of an address bar that nobody sees, a second of a core each.
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  // The map renders in software here: more workers than cores only make each other late.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Software drawing on a busy machine may be late once; what passes only the second time is told as flaky.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    // The map is drawn in software: a quarter of its pixels, in windows as wide as ever.
    deviceScaleFactor: 0.5,
    contextOptions: { reducedMotion: 'reduce' },
    // Keeping the site on the device is what offline.spec.ts tries; elsewhere it would only cost time.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        // The page itself is drawn faster without the detour through a graphics card there is none of.
        '--disable-gpu-rasterization',
        '--disable-gpu-compositing',
        '--disable-quic',
        `--disable-features=${[...PLAYWRIGHT_WITHOUT, ...UNSEEN].join(',')}`,
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  },
  webServer: {
    command: `npx tsx scripts/serve.ts --port ${port}`,
    url: `http://localhost:${port}/ar/`,
    reuseExistingServer: !process.env.CI
  }
});
