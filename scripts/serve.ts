/** Serves the built site: `npx tsx scripts/serve.ts [--port 4173]`. */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '4173' } } });
const wanted = Number(values.port);

const folder = join(import.meta.dirname, '../build');
const notFound = join(folder, '404.html');
const site = sirv(folder, { dotfiles: false, single: false, gzip: true, brotli: true, etag: true });
const server = createServer((request, response) => {
  site(request, response, () => {
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(existsSync(notFound) ? readFileSync(notFound) : '404');
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  // Another program has the port: any free one serves as well, and the address is printed.
  if (error.code !== 'EADDRINUSE') throw error;
  server.listen(0);
});
server.on('listening', () => {
  const address = server.address();
  console.log(
    `Masarat is served at http://localhost:${typeof address === 'object' && address ? address.port : wanted}/ (stop with Ctrl+C)`
  );
});
server.listen(wanted);
