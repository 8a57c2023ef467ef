import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../../deploy/headers.mjs';

const BUILD = join(import.meta.dirname, '../../build');

interface List {
  version: string;
  files: [path: string, bytes: number, digest: string][];
}

/** A host of the built site that can be stopped and started again, and that can publish another build. */
export class Host {
  readonly #changed = new Map<string, Buffer>();
  #server: Server | undefined;
  #port = 0;
  /** Called before each answer: what it stops is never answered. */
  onrequest: (path: string) => void = () => {};
  /** Called after each answer with its status: 200 where the file itself was sent, 304 where the browser has it. */
  onanswer: (path: string, status: number) => void = () => {};

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    const site = sirv(BUILD, { brotli: true, etag: true, setHeaders: (response, path) => this.#tell(response, path) });
    const server = (this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      this.onrequest(path);
      response.on('finish', () => this.onanswer(path, response.statusCode));
      const changed = this.#changed.get(path);
      if (changed === undefined) return site(request, response, () => void response.writeHead(404).end());
      this.#tell(response, path);
      response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/json');
      return response.end(changed);
    }));
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  /** The host goes in the middle of whatever it does. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Publishes a build that differs in its version and in one file of the data; `isBroken` sends another file than its list promises. */
  publish(version: string, file: string, content: string, isBroken = false): void {
    const read = (path: string): string => readFileSync(join(BUILD, path), 'utf8');
    const list = JSON.parse(read('offline.json')) as List;
    const renamed = (text: string): Buffer => Buffer.from(text.replaceAll(list.version, version));
    for (const path of ['service-worker.js', '_app/version.json']) this.#changed.set(`/${path}`, renamed(read(path)));
    for (const path of scriptsOf('_app/immutable')) {
      const text = read(path);
      if (text.includes(list.version)) this.#change(list, path, renamed(text));
    }
    this.#change(list, file, Buffer.from(content));
    if (isBroken) this.#changed.set(`/${file}`, Buffer.from(`${content} `));
    this.#changed.set('/offline.json', renamed(JSON.stringify(list)));
  }

  #change(list: List, path: string, content: Buffer): void {
    const entry = list.files.find(([each]) => each === path);
    if (!entry) throw new Error(`${path} is not in the list of what can be kept.`);
    entry[1] = content.length;
    entry[2] = createHash('sha256').update(content).digest().subarray(0, 16).toString('base64url');
    this.#changed.set(`/${path}`, content);
  }

  #tell(response: { setHeader(name: string, value: string): unknown }, path: string): void {
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    // Builds published here have scripts of equal names, as no real ones have: none may be taken for another unasked.
    if (path.endsWith('.js')) response.setHeader('Cache-Control', 'no-cache');
  }
}

function scriptsOf(folder: string): string[] {
  const names = readdirSync(join(BUILD, folder), { recursive: true }) as string[];
  return names.filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`);
}
