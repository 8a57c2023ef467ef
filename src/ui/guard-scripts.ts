import { resolve } from '$app/paths';

interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}
interface PolicyFactory {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

/**
 * Says which scripts a worker may be started from: those of the build, and nothing else. It is the `default` policy of the
 * browser's Trusted Types, because workers are started by libraries too; markup has no default, so that text which was not
 * said to be our own cannot become markup. To be called once, before any worker is started.
 */
export function guardScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    trustedTypes?.createPolicy('default', { createScriptURL: refuseForeign });
  } catch {
    // A host may forbid policies, or have made one: the page stands without, and its workers may be refused.
  }
}

/** Throws a TypeError, as the browser itself does. */
function refuseForeign(address: string): string {
  if (!isOwnScript(new URL(address, location.href))) throw new TypeError(`No script of this site: ${address}`);
  return address;
}

function isOwnScript(url: URL): boolean {
  // In a frame without an origin of its own no file can be a worker: the map library hands over the text of its own.
  if (url.protocol === 'data:') return globalThis.origin === 'null' && url.pathname.startsWith('text/javascript');
  const home = new URL(resolve('/'), location.href);
  return url.origin === home.origin && url.pathname.startsWith(`${home.pathname}_app/immutable/`);
}
