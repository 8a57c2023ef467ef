import type { NetworkPort } from './network-client';
import type { FromNetwork, ToNetwork } from './protocol';

/** Whether the page has no origin of its own, as in a frame that is shut off from its site: every file is foreign to it. */
export function isForeign(): boolean {
  return globalThis.origin === 'null';
}

/**
 * The worker of the network where the page may start none from a file: the script is fetched and started from its text.
 * Whatever is asked meanwhile waits. Such a worker has no address, so that those of its files must be whole.
 */
export class ForeignWorker implements NetworkPort {
  onmessage: ((event: MessageEvent<FromNetwork>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly #starting: Promise<Worker | undefined>;
  #isOver = false;

  constructor(script: string) {
    this.#starting = this.#start(script);
  }

  postMessage(message: ToNetwork): void {
    const whole = message.kind === 'load' ? { ...message, ...wholeAddresses(message) } : message;
    void this.#starting.then((worker) => worker?.postMessage(whole));
  }

  terminate(): void {
    this.#isOver = true;
    void this.#starting.then((worker) => worker?.terminate());
  }

  async #start(script: string): Promise<Worker | undefined> {
    try {
      const response = await fetch(script);
      if (!response.ok) throw new Error(`status ${response.status}`);
      const text = await response.text();
      if (this.#isOver) return undefined;
      const worker = new Worker(`data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`, { type: 'module' });
      worker.onmessage = (event: MessageEvent<FromNetwork>) => this.onmessage?.(event);
      worker.onerror = (event) => this.onerror?.(event);
      return worker;
    } catch (error) {
      this.onerror?.(new ErrorEvent('error', { message: String(error) }));
      return undefined;
    }
  }
}

function wholeAddresses({ binary, names }: { binary: string; names: string }): { binary: string; names: string } {
  const whole = (address: string): string => new URL(address, location.href).href;
  return { binary: whole(binary), names: whole(names) };
}
