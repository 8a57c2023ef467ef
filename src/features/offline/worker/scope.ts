/** What this program uses of a service worker: TypeScript has those types only in place of the page's. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response> | Response): void;
}

interface WorkerMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  /** The window that sent it. */
  readonly source: { readonly id: string; postMessage(message: unknown): void } | null;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(kind: 'message', listener: (event: WorkerMessageEvent) => void): void;
}

/** The build this worker belongs to, and the path the site stands under, without a slash at its end. */
export interface Site {
  readonly version: string;
  readonly base: string;
}
