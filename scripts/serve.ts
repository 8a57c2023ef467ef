/** Serves the built site as a host would, headers and all: `npx tsx scripts/serve.ts [--port 4173] [--base /atlas]`. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersOf, headersOfMissing } from '../deploy/headers.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: process.env.PORT ?? '4173' }, base: { type: 'string', default: '' } }
});
const wanted = Number(values.port);
/** The path the site is hosted at, as `/atlas`; empty at the root. */
const base = values.base.replace(/\/+$/, '');
const folder = join(import.meta.dirname, '../build');

const site = sirv(folder, {
  dotfiles: false,
  single: false,
  gzip: true,
  brotli: true,
  etag: true,
  setHeaders: (response, path) => tell(response, headersOf(path))
});

function tell(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Pages are folders, and point at what lies beside them: without the slash they would point elsewhere. */
function isFolderWithoutSlash(path: string): boolean {
  return (
    !path.endsWith('/') && !path.includes('..') && existsSync(join(folder, path)) && statSync(join(folder, path)).isDirectory()
  );
}

function sayNotFound(response: ServerResponse, path: string): void {
  const language = /^\/([a-z]{2})\//.exec(path)?.[1] ?? '';
  const page = [join(folder, language, '404.html'), join(folder, '404.html')].find((each) => existsSync(each));
  response.statusCode = 404;
  tell(response, headersOfMissing(path));
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page ? readFileSync(page) : '404');
}

/** The path of a request below the one the site is hosted at, still encoded; undefined where it asks for none of the site. */
function pathOf(request: IncomingMessage): { path: string; query: string } | undefined {
  const [whole = '/', query] = (request.url ?? '/').split('?', 2);
  if (!whole.startsWith(`${base}/`)) return undefined;
  return { path: whole.slice(base.length), query: query === undefined ? '' : `?${query}` };
}

const server = createServer((request, response) => {
  const asked = pathOf(request);
  if (!asked) return sayNotFound(response, '/');
  const { path, query } = asked;
  if (isFolderWithoutSlash(path)) {
    response.writeHead(301, { location: `${base}${path}/${query}` });
    return response.end();
  }
  request.url = path + query;
  site(request, response, () => sayNotFound(response, path));
});

server.on('error', (error: NodeJS.ErrnoException) => {
  // Another program has the port: any free one serves as well, and the address is printed.
  if (error.code !== 'EADDRINUSE') throw error;
  server.listen(0);
});
server.on('listening', () => {
  const address = server.address();
  console.log(
    `Masarat is served at http://localhost:${typeof address === 'object' && address ? address.port : wanted}${base}/ (stop with Ctrl+C)`
  );
});
server.listen(wanted);
