import { fetchHeard } from '#state/fetch-heard';
import { askedAs } from '#state/of-build';
import { cacheOf, keptPaths, keptVersions, markAllPages, readKeptList, wantsAllPages } from '../edition-cache';
import { keepFiles, KeepingFailure, put } from '../keep-files';
import { OFFLINE_CHANNEL, type OfflineNews } from '../news';
import { PAGES_LIST, readOfflineList, SHELL_LIST, sumBytes } from '../offline-list';
import type { Site } from './scope';

/** Progress is told by hundredths. */
const TOLD_SHARE = 0.01;

/**
 * Keeps the whole shell of this build, and the text pages an older build kept, in a cache of its own. Files that did not
 * change are taken from the older cache. Nothing of an older build is touched; on any failure the new cache goes again.
 */
export async function installSite(site: Site): Promise<void> {
  const name = cacheOf(site.version);
  try {
    await fill(await openCache(name), site);
    tell({ kind: 'kept' });
  } catch (error) {
    const fault = error instanceof KeepingFailure ? error.fault : 'broken';
    // What came whole may be of use to another try, unless there is no room.
    if (fault !== 'unreachable') await caches.delete(name).catch(() => false);
    tell({ kind: 'failed', fault });
    throw error;
  }
}

async function openCache(name: string): Promise<Cache> {
  try {
    return await caches.open(name);
  } catch (error) {
    throw new KeepingFailure('full', String(error));
  }
}

async function fill(cache: Cache, site: Site): Promise<void> {
  const { base } = site;
  const address = `${base}/${SHELL_LIST}`;
  const text = await fetchList(address);
  const shell = readOfflineList(text);
  // The host is about to change files, or keeps old ones too long: another time.
  if (shell.version !== site.version) throw new KeepingFailure('broken', `${address} is of build ${shell.version}`);
  const bytes = sumBytes(shell.files);
  let told = 0;
  await keepFiles({
    cache,
    base,
    files: shell.files,
    askedAs: (path) => askedAs(path, site.version),
    same: keptAnywhere,
    onkept: (keptBytes) => {
      if (keptBytes - told < bytes * TOLD_SHARE) return;
      told = keptBytes;
      tell({ kind: 'keeping', keptBytes, bytes });
    }
  });
  await keepPagesAgain(cache, site);
  await put(cache, address, new Response(text, { headers: { 'content-type': 'application/json' } }));
}

async function fetchList(address: string): Promise<string> {
  try {
    return await fetchHeard(address, readList, { cache: 'no-cache' });
  } catch (error) {
    throw error instanceof KeepingFailure ? error : new KeepingFailure('unreachable', `${address}: ${String(error)}`);
  }
}

function readList(response: Response): Promise<string> {
  if (response.ok) return response.text();
  throw new KeepingFailure(response.status < 500 ? 'broken' : 'unreachable', `status ${response.status}`);
}

/** Text pages that an older build kept are kept of this one too, as it has them. */
async function keepPagesAgain(cache: Cache, { version, base }: Site): Promise<void> {
  const pages = await readKeptList(cache, base, PAGES_LIST);
  const others = (await keptVersions()).filter((other) => other !== version);
  if (!pages || others.length === 0) return;
  const older = await Promise.all(others.map((other) => caches.open(cacheOf(other))));
  const all = (await Promise.all(older.map((each) => wantsAllPages(each, base)))).includes(true);
  const kept = await Promise.all(older.map((each) => keptPaths(each, base)));
  const files = pages.files.filter(({ path }) => all || kept.some((paths) => paths.has(path)));
  await keepFiles({ cache, base, files, same: keptAnywhere });
  if (all) await markAllPages(cache, base, true);
}

/** The file as an older build kept it; whether it is still the same is seen by its digest. */
function keptAnywhere(address: string): Promise<Response | undefined> {
  return caches.match(address);
}

function tell(news: OfflineNews): void {
  const channel = new BroadcastChannel(OFFLINE_CHANNEL);
  channel.postMessage(news);
  channel.close();
}
