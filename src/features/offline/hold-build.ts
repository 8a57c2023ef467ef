import { lockOf, type OfflineWish, type WindowName } from './news';

/** Says that this window is open with a build, so that its files stay, and go to it, until it is closed. Where nothing can be kept, nothing is said. */
export function holdBuild(version: string): void {
  if (!navigator.locks) return;
  const names = new Set([lockOf(version)]);
  let letGo: (() => void)[] = [];
  const hold = (name: string): void => {
    const closed = new Promise<void>((resolve) => letGo.push(resolve));
    void navigator.locks.request(name, { mode: 'shared' }, () => closed).catch(() => {});
  };
  names.forEach(hold);
  learnName((clientId) => {
    const name = lockOf(version, clientId);
    if (!names.has(name)) hold(name);
    names.add(name);
  });
  // A page that holds a lock cannot be gone back to at once.
  addEventListener('pagehide', () => {
    for (const end of letGo) end();
    letGo = [];
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) names.forEach(hold);
  });
}

/** Asks whichever worker comes to serve this window what it calls it. */
function learnName(onname: (clientId: string) => void): void {
  // Frames of other hosts and private windows may have no such thing.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<WindowName | undefined>) => {
    if (data?.kind === 'name') onname(data.clientId);
  });
  serviceWorker.startMessages();
  const ask = (): void => serviceWorker.controller?.postMessage({ kind: 'name' } satisfies OfflineWish);
  ask();
  serviceWorker.addEventListener('controllerchange', ask);
}
