/** Keeps the site on the device: the shell whole or not at all, text pages as they are read. */
import { base, version } from '$service-worker';
import { isForHost, keptPath } from '#features/offline/worker/address';
import { answerRequest } from '#features/offline/worker/answer';
import { installSite } from '#features/offline/worker/install';
import type { WorkerScope } from '#features/offline/worker/scope';
import { isShare, takeShare } from '#features/offline/worker/share';
import { tidyCaches } from '#features/offline/worker/tidy';
import type { OfflineWish, WindowName } from '#features/offline/news';

const scope = self as unknown as WorkerScope;
const site = { base, version };

scope.addEventListener('install', (event) => event.waitUntil(installSite(site)));

// The page that brought the worker along is served by it at once: its network may go before its next page.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  const wish = event.data as OfflineWish;
  const { source } = event;
  if (wish.kind === 'name') source?.postMessage({ kind: 'name', clientId: source.id } satisfies WindowName);
  else if (wish.kind === 'take-over') event.waitUntil(scope.skipWaiting());
  else event.waitUntil(tidyCaches(scope, site));
});

scope.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const url = new URL(request.url);
  const path = url.origin === location.origin ? keptPath(url, base) : undefined;
  if (path === undefined || isForHost(path)) return;
  if (isShare(request, path)) event.respondWith(takeShare(request, path, site));
  else if (request.method === 'GET') {
    event.respondWith(answerRequest({ request, path, clientId, later: (work) => event.waitUntil(work) }, site));
  }
});
