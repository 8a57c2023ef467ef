import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddyfile } from '../../deploy/caddyfile.mjs';
import { headersFile } from '../../deploy/headers-file.mjs';
import { EVERYWHERE, headersOf, headersOfMissing } from '../../deploy/headers.mjs';
import { nginxConf } from '../../deploy/nginx-conf.mjs';
import { EDITION } from '../../src/core/atlas/edition';
import { ensureNginx, startNginx, type NginxServer } from '../../scripts/nginx-server';

const ROOT = join(import.meta.dirname, '../..');
const SITE = join(ROOT, 'build');
const ATLAS = `/data/${EDITION}/atlas.json`;
const [STYLES = ''] = readdirSync(join(SITE, '_app/immutable/assets'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => `/_app/immutable/assets/${name}`);

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

describe('the settings that are shipped', () => {
  const site = { base: '', languages: ['ar', 'en'] };
  const shipped = (name: string) => readFileSync(join(ROOT, 'deploy', name), 'utf8');

  it('are those that the headers give: `npx tsx scripts/deploy.ts` writes them', () => {
    expect(shipped('nginx.conf')).toBe(nginxConf(site));
    expect(shipped('Caddyfile')).toBe(caddyfile(site));
    expect(readFileSync(join(SITE, '_headers'), 'utf8')).toBe(headersFile(SITE, ''));
  });

  it('are written to a folder that is not there yet', () => {
    const folder = mkdtempSync(join(tmpdir(), 'masarat-deploy-'));
    const out = join(folder, 'etc', 'masarat');
    try {
      execFileSync('npx', ['tsx', join(ROOT, 'scripts/deploy.ts'), '--base', '/atlas', '--out', out]);
      expect(readFileSync(join(out, 'nginx.conf'), 'utf8')).toBe(nginxConf({ ...site, base: '/atlas' }));
      expect(readFileSync(join(out, 'Caddyfile'), 'utf8')).toBe(caddyfile({ ...site, base: '/atlas' }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('name the path below which the site is hosted, wherever they name a path', () => {
    const below = nginxConf({ ...site, base: '/atlas' });
    expect(below).toContain('"~^/atlas/data/"');
    expect(below).toContain('error_page 403 404 =404 /atlas/ar/404.html;');
    expect(below).not.toMatch(/~\^\/(?!atlas)/);
  });

  it('let the page that says that a frame is not there be framed, and no other', () => {
    const [, errors = ''] = caddyfile({ ...site, base: '/atlas' }).split('handle_errors');
    const policyOf = (matcher: string) => new RegExp(`header @${matcher} Content-Security-Policy "([^"]+)"`).exec(errors)?.[1];
    expect(errors).toContain('@framed path_regexp ^/atlas/([a-z][a-z]/)?embed/');
    expect(errors).toContain('@unframed not path_regexp ^/atlas/([a-z][a-z]/)?embed/');
    expect(policyOf('framed')).toMatch(/frame-ancestors \*$/);
    expect(policyOf('unframed')).toMatch(/frame-ancestors 'none'$/);
  });

  it('say in `_headers` no header twice for one address', () => {
    const rules = rulesOf(headersFile(SITE, ''));
    for (const path of ['/', '/ar/', '/en/places/yamal/', '/ar/embed/', ATLAS, STYLES, '/ar/first-map.svg', '/404.html']) {
      const names = rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => Object.keys(headers));
      expect(names).toEqual([...new Set(names)]);
      const said = Object.assign({}, ...rules.filter(({ matches }) => matches(path)).map(({ headers }) => headers)) as object;
      if (existsSync(join(SITE, path))) expect(said).toEqual(headersOf(path));
    }
  });
});

describe.runIf(ensureNginx())('nginx with the settings that are shipped', () => {
  let server: NginxServer;
  beforeAll(async () => {
    server = await startNginx(SITE, join(ROOT, 'deploy/nginx.conf'));
  });
  afterAll(() => server.stop());
  const ask = (path: string, headers: Record<string, string> = {}) => askFor(`${server.origin}${path}`, headers);

  it.each(['/', '/ar/', '/en/places/', '/ar/first-map.svg', '/pictures/subjects/diplomacy.png', ATLAS, STYLES])(
    'sends the headers of %s',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      for (const [name, value] of Object.entries(headersOf(path))) expect(headers[name.toLowerCase()]).toBe(value);
      expect(headers['access-control-allow-origin']).toBe(headersOf(path)['Access-Control-Allow-Origin']);
      expect(headers.server).toBe('nginx');
    }
  );

  it('lets pages be framed by nobody, but those made for it', async () => {
    expect((await ask('/ar/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headersOf('/ar/embed/')['Content-Security-Policy']).toContain('frame-ancestors *');
    if (existsSync(join(SITE, 'ar/embed/index.html'))) {
      expect((await ask('/ar/embed/')).headers['content-security-policy']).toContain('frame-ancestors *');
    }
  });

  it.each(['/ar/embed/story/nope/', '/en/embed/nope/?chrome=zoom', '/ar/embed/story/'])(
    'lets the page that says that %s is not there be framed as what was sought, with all its other headers',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain(`<html lang="${path.slice(1, 3)}"`);
      for (const [name, value] of Object.entries(headersOfMissing(path))) expect(headers[name.toLowerCase()]).toBe(value);
      expect(headers['content-security-policy']).toContain('frame-ancestors *');
    }
  );

  it.each(['/ar/nope/', '/embedded/', '/ar/embed/../nope/', '/nope'])(
    'lets nobody frame the page that says so of %s',
    async (path) => {
      expect((await ask(path)).headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  );

  it('sends brotli to who reads it, gzip to who reads that, and the file itself to anybody else', async () => {
    const plain = readFileSync(join(SITE, ATLAS));
    const [br, gz, none] = await Promise.all([
      ask(ATLAS, { 'accept-encoding': 'gzip, br' }),
      ask(ATLAS, { 'accept-encoding': 'gzip' }),
      ask(ATLAS)
    ]);
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).equals(plain)).toBe(true);
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).equals(plain)).toBe(true);
    expect(none.headers['content-encoding']).toBeUndefined();
    expect(none.body.equals(plain)).toBe(true);
    expect(br.body.length).toBeLessThan(gz.body.length);
    expect(gz.headers.vary).toMatch(/accept-encoding/i);
  });

  it('sends nothing again to who has it', async () => {
    const first = await ask('/ar/');
    const again = await ask('/ar/', { 'if-none-match': first.headers.etag! });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('sends the piece of a file that is asked for', async () => {
    const { status, headers, body } = await ask(ATLAS, { range: 'bytes=10-19' });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes 10-19/${readFileSync(join(SITE, ATLAS)).length}`);
    expect(body.equals(readFileSync(join(SITE, ATLAS)).subarray(10, 20))).toBe(true);
  });

  it.each([
    ['/ar/nowhere/at/all/', 'ar', 'لا صفحة بهذا العنوان'],
    ['/en/nowhere/', 'en', 'No page at this address'],
    ['/nowhere', 'ar', 'No page at this address'],
    ['/_headers', 'ar', 'No page at this address'],
    // Folders that hold no page.
    ['/ar/embed/story/', 'ar', 'لا صفحة بهذا العنوان'],
    ['/en/embed/story/', 'en', 'No page at this address'],
    ['/data/', 'ar', 'No page at this address'],
    ['/oembed/', 'ar', 'No page at this address'],
    ['/_app/', 'ar', 'No page at this address'],
    ['/pictures/', 'ar', 'No page at this address'],
    ['/../package.json', 'ar', 'No page at this address'],
    ['/_app/immutable/chunks/nowhere.js', 'ar', 'No page at this address']
  ])('says of %s, in the language of the address, that it leads nowhere', async (path, lang, words) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    if (status === 400) return;
    expect(status).toBe(404);
    expect(body.toString()).toContain(`<html lang="${lang}"`);
    expect(body.toString()).toContain(words);
    // What is missing today may be there tomorrow.
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe(EVERYWHERE['X-Content-Type-Options']);
  });

  it('has nothing to warn of', () => {
    // What it logs of single questions, as of folders without a page, is no warning.
    expect(server.said().filter((line) => line.includes('[warn]'))).toEqual([]);
  });

  it('leads to the folder of a page, wherever it is itself reached', async () => {
    const { status, headers } = await ask('/en/places?camera=1,2,3');
    expect([status, headers.location]).toEqual([301, '/en/places/?camera=1,2,3']);
  });

  it('names kinds of files that browsers insist on', async () => {
    expect((await ask('/ar/first-map.svg')).headers['content-type']).toMatch(/^image\/svg\+xml/);
    expect((await ask('/pages.js')).headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect((await ask('/ar/')).headers['content-type']).toBe('text/html; charset=utf-8');
  });
});

/** Node's own client as a browser's: it takes nothing off the answer, and adds nothing to the question. */
function askFor(address: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, failed) => {
    const { origin } = new URL(address);
    get({ ...urlParts(origin), path: address.slice(origin.length), headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) })
      );
    }).on('error', failed);
  });
}

function urlParts(origin: string): { hostname: string; port: string } {
  const { hostname, port } = new URL(origin);
  return { hostname, port };
}

/** Reads `_headers` as its hosts do: https://developers.cloudflare.com/pages/configuration/headers/. */
function rulesOf(text: string): { matches: (path: string) => boolean; headers: Record<string, string> }[] {
  return text
    .split(/\n(?=\/)/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      const expression = new RegExp(`^${pattern.replace(/[.+]/g, '\\$&').replace('*', '.*')}$`);
      return {
        matches: (path) => expression.test(path),
        headers: Object.fromEntries(
          lines.map(
            (line) =>
              line
                .trim()
                .split(/: (.*)/s)
                .slice(0, 2) as [string, string]
          )
        )
      };
    });
}
