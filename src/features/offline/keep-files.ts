import { fetchHeard } from '#state/fetch-heard';
import type { OfflineFile } from './offline-list';

/** Why files could not be kept: no room or not allowed to; not what the list promises; no answer. */
export type KeepingFault = 'full' | 'broken' | 'unreachable';

export class KeepingFailure extends Error {
  readonly fault: KeepingFault;
  constructor(fault: KeepingFault, about: string) {
    super(about);
    this.fault = fault;
  }
}

interface Keeping {
  cache: Cache;
  /** The path the site stands under, without a slash at its end. */
  base: string;
  files: readonly OfflineFile[];
  /** Under which address the pages ask for a file, where that is not the one it is kept under: what they have fetched is not sent again. */
  askedAs?: (address: string) => string;
  /** What is kept under the address elsewhere: where it is the very same file, it need not be fetched again. */
  same?: (address: string) => Promise<Response | undefined>;
  /** Called after each file with the bytes kept so far. */
  onkept?: (keptBytes: number) => void;
  signal?: AbortSignal;
}

/** Few, so that what the reader does meanwhile is not kept waiting. */
const AT_ONCE = 4;
/** What the reader does meanwhile goes first: so long may a file wait before its line counts as dead. */
const SILENCE_MS = 60_000;

/**
 * Fetches files and keeps them, each only when it is whole: its bytes and digest are those of the list. What is kept
 * already stays. Throws a `KeepingFailure`, or what the signal was stopped with; the files kept until then stay too.
 */
export async function keepFiles({ cache, base, files, askedAs, same, onkept, signal }: Keeping): Promise<void> {
  const waiting = [...files].reverse();
  let keptBytes = 0;
  let failure: unknown;
  const takeNext = async (): Promise<void> => {
    for (let file = waiting.pop(); file && failure === undefined; file = waiting.pop()) {
      try {
        signal?.throwIfAborted();
        const address = `${base}/${file.path}`;
        if (!(await cache.match(address))) {
          const known = await takeSame(file, await same?.(address));
          await put(cache, address, known ?? (await fetchWhole(askedAs?.(address) ?? address, file, signal)));
        }
        onkept?.((keptBytes += file.bytes));
      } catch (error) {
        failure ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  if (failure !== undefined) throw failure;
}

/** What is kept elsewhere, where it is whole. What cannot be read is not there: the host still has it. */
async function takeSame(file: OfflineFile, same: Response | undefined): Promise<Response | undefined> {
  try {
    return await checkWhole(same, file);
  } catch (error) {
    if (error instanceof KeepingFailure) return undefined;
    throw error;
  }
}

/** Puts an answer into a cache; a refusal of the storage, whatever its name, comes out as one kind of failure. */
export async function put(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response);
  } catch (error) {
    throw new KeepingFailure('full', String(error));
  }
}

/** The browser's own store may hold an older file under the same address: what does not fit is asked for anew, once. */
async function fetchWhole(address: string, file: OfflineFile, signal?: AbortSignal): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const whole = await fetchOnce(address, file, { cache, signal, priority: 'low' });
    if (whole) return whole;
  }
  throw new KeepingFailure('broken', address);
}

/** The answer with its body unpacked, where bytes and digest are those of the list. */
async function checkWhole(response: Response | undefined, file: OfflineFile): Promise<Response | undefined> {
  if (!response) return undefined;
  const body = await response.arrayBuffer().catch((error: unknown) => {
    throw new KeepingFailure('unreachable', `${file.path}: ${String(error)}`);
  });
  const isWhole = body.byteLength === file.bytes && (await digestOf(body)) === file.digest;
  return isWhole ? copyOf(response, body) : undefined;
}

async function fetchOnce(address: string, file: OfflineFile, how: RequestInit): Promise<Response | undefined> {
  const read = (response: Response): Promise<Response | undefined> => {
    if (response.ok) return checkWhole(response, file);
    throw new KeepingFailure(response.status < 500 ? 'broken' : 'unreachable', `${address}: status ${response.status}`);
  };
  try {
    return await fetchHeard(address, read, how, SILENCE_MS);
  } catch (error) {
    how.signal?.throwIfAborted();
    throw error instanceof KeepingFailure ? error : new KeepingFailure('unreachable', `${address}: ${String(error)}`);
  }
}

/** A plain answer: a navigation may not be answered with one that came after a redirect. */
function copyOf(response: Response, body: ArrayBuffer): Response {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { headers });
}

/** Half of the SHA-256 digest, in base64url. */
async function digestOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 16);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
