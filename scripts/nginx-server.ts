import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface NginxServer {
  /** Where it answers, without a slash at the end. */
  origin: string;
  /** What it wrote into its log, line by line: warnings of its settings, and errors. */
  said: () => string[];
  stop: () => void;
}

/** Whether Debian's nginx is here with its module for Brotli; where it may be installed, it is. */
export function ensureNginx(): boolean {
  const isHere = () => existsSync(NGINX) && existsSync(BROTLI);
  if (!isHere() && process.getuid?.() === 0) {
    spawnSync('sh', [
      '-c',
      'apt-get update -qq && apt-get install -y -qq --no-install-recommends nginx libnginx-mod-http-brotli-static'
    ]);
  }
  return isHere();
}

/**
 * Starts nginx over a built site with the settings that `deploy/nginx.conf` ships, of which only the port and the folder are
 * replaced. Throws where it does not answer within ten seconds.
 */
export async function startNginx(root: string, settings: string): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'masarat-nginx-'));
  const port = await freePort();
  const site = readFileSync(settings, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/masarat;', `${root};`);
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), wrapping(folder));
  const child = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswered(origin, child, said);
  return {
    origin,
    said: () => said.join('').split('\n'),
    stop: () => {
      child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      child.kill('SIGTERM');
    }
  };
}

/** What a host's own settings hold: here all that nginx writes goes into a folder of its own. */
function wrapping(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  return `load_module ${BROTLI};
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 1000000;
  ${temporary.join('\n  ')}
  include ${folder}/site.conf;
}
`;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilAnswered(origin: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (let left = 100; left > 0 && child.exitCode === null; left -= 1) {
    const isUp = await fetch(origin, { method: 'HEAD' }).then(
      () => true,
      () => false
    );
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill('SIGTERM');
  throw new Error(`nginx does not answer: ${said.join('')}`);
}
