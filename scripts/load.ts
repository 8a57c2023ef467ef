/** Puts the built site under load behind nginx: `npm run load [-- --seconds 30 --connections 64]`. Ends with 1 on any error. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EDITION } from '../src/core/atlas/edition';
import { ensureNginx, startNginx } from './nginx-server';

interface Counted {
  requests: number;
  microseconds: number;
  bytes: number;
  /** Time to answer, in microseconds: half were no slower, and 99 in 100. */
  middle: number;
  late: number;
  connect: number;
  read: number;
  write: number;
  status: number;
  timeout: number;
}

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, connections: { type: 'string', default: '64' } }
});

if (!ensureNginx() || !ensureWrk()) {
  console.error('nginx and wrk are needed: `apt-get install nginx libnginx-mod-http-brotli-static wrk`');
  process.exit(1);
}
const server = await startNginx(join(ROOT, 'build'), join(ROOT, 'deploy/nginx.conf'));
try {
  const paths = pathsAskedFor();
  console.log(
    `${values.seconds} s, ${values.connections} connections, ${paths.length} addresses in turn, brotli, nginx with deploy/nginx.conf`
  );
  process.exitCode = tell(await runWrk(server.origin, paths));
} finally {
  server.stop();
}

function ensureWrk(): boolean {
  const isHere = () => spawnSync('wrk', ['-v']).error === undefined;
  if (!isHere() && process.getuid?.() === 0) spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq wrk']);
  return isHere();
}

/** What the first view is made of, and some pages of text. */
function pathsAskedFor(): string[] {
  const page = (lang: string) => [
    `/${lang}/`,
    `/${lang}/first-map.svg`,
    `/${lang}/places/`,
    `/${lang}/passages/`,
    `/${lang}/stories/`
  ];
  const data = ['atlas.json', 'base/overview.json', 'base/labels.json', 'reading/ar.json', 'network/network.bin'];
  const built = ['chunks', 'assets'].flatMap((folder) =>
    readdirSync(join(ROOT, 'build/_app/immutable', folder))
      .filter((name) => /\.(js|css|woff2)$/.test(name))
      .map((name) => `/_app/immutable/${folder}/${name}`)
  );
  const paths = [...page('ar'), ...page('en'), ...data.map((name) => `/data/${EDITION}/${name}`), ...built];
  return paths.filter((path) => existsSync(join(ROOT, 'build', path)));
}

/** Beside this process, which must not stand still while nginx writes to it. */
function runWrk(origin: string, paths: readonly string[]): Promise<Counted> {
  const options = [
    '-t2',
    `-c${values.connections}`,
    `-d${values.seconds}s`,
    '--timeout',
    '10s',
    '-s',
    join(ROOT, 'scripts/load.lua')
  ];
  const child = spawn('wrk', [...options, origin], {
    env: { ...process.env, LOAD_PATHS: paths.join(' ') },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', () => {
      const counted = /^LOAD (\{.*\})$/m.exec(said)?.[1];
      if (counted) done(JSON.parse(counted) as Counted);
      else failed(new Error(`wrk counted nothing: ${said}`));
    });
  });
}

/** Prints the figures. Returns what the command ends with. */
function tell(counted: Counted): number {
  const seconds = counted.microseconds / 1e6;
  const errors = counted.connect + counted.read + counted.write + counted.status + counted.timeout;
  console.log(`requests          ${counted.requests}`);
  console.log(`requests/s        ${Math.round(counted.requests / seconds)}`);
  console.log(`megabytes/s       ${(counted.bytes / 1e6 / seconds).toFixed(1)}`);
  console.log(`answered (median) ${(counted.middle / 1000).toFixed(1)} ms`);
  console.log(`answered (99 %)   ${(counted.late / 1000).toFixed(1)} ms`);
  console.log(
    `errors            ${errors} (connect ${counted.connect}, read ${counted.read}, write ${counted.write}, status ${counted.status}, timeout ${counted.timeout})`
  );
  return errors > 0 || counted.requests === 0 ? 1 : 0;
}
