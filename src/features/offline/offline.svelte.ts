import { resolve } from '$app/paths';
import type { KeepingFault } from './keep-files';
import { OFFLINE_CHANNEL, type OfflineNews, type OfflineWish } from './news';
import { serviceWorkerUrl } from './service-worker-url';

/** How the shell stands: whether what a lecture needs is kept on the device. */
type ShellState =
  | { kind: 'unsupported' }
  | { kind: 'waiting' }
  | { kind: 'keeping'; share: number }
  | { kind: 'kept' }
  | { kind: 'failed'; fault: KeepingFault };

/** A tab that stays open for days asks for a newer build when it is looked at again, at most this often. */
const ASKED_EVERY_MILLISECONDS = 3_600_000;

/** The worker as one window sees it. */
class Offline {
  shell = $state.raw<ShellState>({ kind: 'waiting' });
  /** A newer build stands ready. */
  hasNewer = $state(false);
  #registration: ServiceWorkerRegistration | undefined;
  #isReloading = false;
  #asked = 0;

  /** Called once a window, when the page needs nothing more. Where the reader saves data the shell is kept only when wanted. */
  start(): void {
    if (!isSupported()) {
      this.shell = { kind: 'unsupported' };
      return;
    }
    this.#listen();
    if (!savesData() || navigator.serviceWorker.controller) void this.keepShell();
  }

  /** Has the worker keep the shell, now. */
  async keepShell(): Promise<void> {
    const { serviceWorker } = navigator;
    if (this.shell.kind !== 'kept') this.shell = { kind: 'keeping', share: 0 };
    try {
      const registration = await serviceWorker.register(serviceWorkerUrl(root()), {
        scope: `${root()}/`,
        updateViaCache: 'none'
      });
      const isKnown = registration === this.#registration;
      this.#registration = registration;
      this.#look(registration);
      // Keeping the shell is tried again by hand, and gives the same registration.
      if (!isKnown) this.#watch(registration);
    } catch {
      this.shell = navigator.serviceWorker.controller ? { kind: 'kept' } : { kind: 'failed', fault: 'unreachable' };
    }
  }

  /** Lets the newer build take over and opens this page with it. Other windows stay as they are. */
  takeNewer(): void {
    this.#isReloading = true;
    const waiting = this.#registration?.waiting;
    if (waiting) wish(waiting, { kind: 'take-over' });
    else location.reload();
  }

  #listen(): void {
    const { serviceWorker } = navigator;
    let hadOne = serviceWorker.controller !== null;
    serviceWorker.addEventListener('controllerchange', () => {
      if (this.#isReloading) location.reload();
      // Another window let it take over: this one goes on with its own build until it is opened anew.
      else if (hadOne) this.hasNewer = true;
      hadOne = true;
    });
    new BroadcastChannel(OFFLINE_CHANNEL).onmessage = ({ data }: MessageEvent<OfflineNews>) => this.#hear(data);
    document.addEventListener('visibilitychange', () => this.#ask());
  }

  #hear(news: OfflineNews): void {
    // While a newer build is kept, the one in force stands.
    if (this.#registration?.active && this.shell.kind === 'kept') return;
    if (news.kind === 'keeping') this.shell = { kind: 'keeping', share: news.keptBytes / news.bytes };
    else if (news.kind === 'failed') this.shell = news;
  }

  #look(registration: ServiceWorkerRegistration): void {
    const { active, waiting } = registration;
    this.#asked = Date.now();
    if (active) {
      this.shell = { kind: 'kept' };
      wish(active, { kind: 'tidy' });
    }
    if (waiting && active) this.hasNewer = true;
  }

  #watch(registration: ServiceWorkerRegistration): void {
    if (registration.installing) this.#follow(registration.installing);
    registration.addEventListener('updatefound', () => registration.installing && this.#follow(registration.installing));
  }

  #follow(worker: ServiceWorker): void {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && this.#registration?.active) this.hasNewer = true;
      if (worker.state === 'activated') this.shell = { kind: 'kept' };
      if (worker.state === 'redundant' && this.shell.kind === 'keeping') this.shell = { kind: 'failed', fault: 'unreachable' };
    });
  }

  #ask(): void {
    if (document.visibilityState !== 'visible' || Date.now() - this.#asked < ASKED_EVERY_MILLISECONDS) return;
    this.#asked = Date.now();
    void this.#registration?.update().catch(() => {});
  }
}

/** The one of this window. */
export const offline = new Offline();

/** The path the site stands under, without a slash at its end. */
export function root(): string {
  return resolve('/').replace(/\/$/, '');
}

/** Frames of other hosts and private windows throw where others say no. */
function isSupported(): boolean {
  try {
    return 'serviceWorker' in navigator && Boolean(navigator.serviceWorker) && Boolean(navigator.locks) && 'caches' in globalThis;
  } catch {
    return false;
  }
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function wish(worker: ServiceWorker, wanted: OfflineWish): void {
  worker.postMessage(wanted);
}
