import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const OPTIONS = { dotfiles: false, single: false, gzip: true, brotli: true, etag: true };

/** Serves folders at one address, the first that holds a file; `address` has no slash at its end. */
export async function serveFolders(...folders: readonly string[]): Promise<{ address: string; stop: () => void }> {
  const [first, second] = folders.map((folder) => sirv(folder, OPTIONS));
  const server = createServer((request, response) => {
    const end = (): void => void response.writeHead(404).end();
    first?.(request, response, () => (second ? second(request, response, end) : end()));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, stop: () => server.close() };
}
