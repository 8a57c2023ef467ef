import type { ColumnChoice, ReadFailure } from '#core/exchange/layer';
import type { PackedLayer } from '#core/exchange/packed-layer';
import { afterSilence } from '#core/silence';
import type { Measurement } from '#core/measure/measurement';
import type { Ask, FromWorker, Progress, Question, Questions, ReadRequest, ReadSummary } from './protocol';

interface ReadLayer {
  ok: true;
  summary: ReadSummary;
  drawn: Blob;
  packed: PackedLayer;
  measurements: readonly Measurement[];
}

interface Waiter {
  resolve: (answer: never) => void;
  reject: (reason: Error) => void;
}

const GONE = 'The worker of the layer is gone.';

/**
 * The worker that reads one file and keeps its features; one a layer, so that stopping it frees everything. When it is
 * stopped, or dies, whoever waits is told.
 */
export class LayerWorker {
  readonly #worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiter>();
  #requests = 0;
  #isGone = false;
  #stopWaiting: () => void = () => undefined;
  #settle: (result: ReadLayer | ReadFailure) => void = () => undefined;
  /** Told when the worker has died, as for want of memory. */
  ondeath: (() => void) | undefined;

  /** Reads a file; cancelling and a worker that breaks off come back as failures. */
  read(file: Blob, name: string, columns: ColumnChoice | undefined, onprogress: (progress: Progress) => void) {
    return new Promise<ReadLayer | ReadFailure>((settle) => {
      this.#settle = settle;
      const died = (): void => {
        this.#end({ ok: false, code: 'broke-off' });
        this.ondeath?.();
      };
      this.#worker.onerror = died;
      // A script that never comes is no error to the browser.
      this.#stopWaiting = afterSilence(died);
      this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        this.#stopWaiting();
        if (data.kind === 'begun') return;
        if (data.kind === 'progress') onprogress(data.progress);
        else if (data.kind === 'failed') settle(data.failure);
        else if (data.kind === 'read') {
          const { summary, drawn, packed, measurements } = data;
          settle({ ok: true, summary, drawn, packed, measurements });
        } else this.#answered(data.request, data.answer);
      };
      this.#worker.postMessage({ kind: 'read', file, name, columns } satisfies ReadRequest);
    });
  }

  /** Asks something of the layer that was read. Rejects once the worker is gone. */
  ask<Kind extends Question>(kind: Kind, ask: Questions[Kind]['ask']): Promise<Questions[Kind]['answer']> {
    if (this.#isGone) return Promise.reject(new Error(GONE));
    this.#requests += 1;
    const request = this.#requests;
    return new Promise((resolve, reject) => {
      this.#waiting.set(request, { resolve, reject });
      this.#worker.postMessage({ kind, request, ask } as Ask);
    });
  }

  stop(): void {
    this.#end({ ok: false, code: 'cancelled' });
  }

  #end(failure: ReadFailure): void {
    this.#isGone = true;
    this.#stopWaiting();
    this.#worker.terminate();
    this.#settle(failure);
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error(GONE));
  }

  #answered(request: number, answer: Questions[Question]['answer']): void {
    this.#waiting.get(request)?.resolve(answer as never);
    this.#waiting.delete(request);
  }
}
