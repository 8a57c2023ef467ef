interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}
interface PolicyFactory {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

let trusted: string | undefined;

/** The address of the worker, as browsers with Trusted Types want it: under a policy of its own, which knows no other address. */
export function serviceWorkerUrl(root: string): string {
  const own = `${root}/service-worker.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  // A policy is made once: a second of its name would be refused.
  trusted ??= trustedTypes?.createPolicy('masarat-worker', { createScriptURL: () => own }).createScriptURL(own) ?? own;
  return trusted;
}
