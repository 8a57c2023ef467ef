import { cacheOf, keptShell, keptVersions } from '../edition-cache';
import { heldVersions } from '../news';
import { installSite } from './install';
import type { Site, WorkerScope } from './scope';

/**
 * Sees to the caches: files the browser has cleared away are kept anew, and older builds go, but for those a window is
 * still open with. While a newer build is on its way nothing is touched.
 */
export async function tidyCaches(scope: WorkerScope, site: Site): Promise<void> {
  // Listed before: what a newer build keeps from now on is not of these.
  const versions = await keptVersions();
  const { installing, waiting } = scope.registration;
  if (installing ?? waiting) return;
  const cache = await caches.open(cacheOf(site.version));
  if (!(await keptShell(cache, site.base))) await installSite(site);
  const held = new Set((await heldVersions()).map(([, version]) => version));
  for (const version of versions) {
    if (version !== site.version && !held.has(version)) await caches.delete(cacheOf(version));
  }
}
