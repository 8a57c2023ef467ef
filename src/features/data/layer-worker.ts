import type { ColumnChoice, ReadFailure } from '#core/exchange/layer';
import type { PackedLayer } from '#core/exchange/packed-layer';
import type { Measurement } from '#core/measure/measurement';
import type { Ask, FromWorker, Progress, Question, Questions, ReadRequest, ReadSummary } from './protocol';

interface ReadLayer {
  ok: true;
  summary: ReadSummary;
  drawn: Blob;
  packed: PackedLayer;
  measurements: readonly Measurement[];
}

/** The worker that reads one file and keeps its features; one a layer, so that stopping it frees everything. */
export class LayerWorker {
  readonly #worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (answer: never) => void>();
  #requests = 0;
  #settle: (result: ReadLayer | ReadFailure) => void = () => undefined;

  /** Reads a file; cancelling and a worker that breaks off come back as failures. */
  read(file: Blob, name: string, columns: ColumnChoice | undefined, onprogress: (progress: Progress) => void) {
    return new Promise<ReadLayer | ReadFailure>((settle) => {
      this.#settle = settle;
      this.#worker.onerror = () => settle({ ok: false, code: 'broke-off' });
      this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
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

  /** Asks something of the layer that was read. After `stop` no answer comes. */
  ask<Kind extends Question>(kind: Kind, ask: Questions[Kind]['ask']): Promise<Questions[Kind]['answer']> {
    this.#requests += 1;
    const request = this.#requests;
    return new Promise((resolve) => {
      this.#waiting.set(request, resolve as (answer: never) => void);
      this.#worker.postMessage({ kind, request, ask } as Ask);
    });
  }

  stop(): void {
    this.#worker.terminate();
    this.#waiting.clear();
    this.#settle({ ok: false, code: 'cancelled' });
  }

  #answered(request: number, answer: Questions[Question]['answer']): void {
    this.#waiting.get(request)?.(answer as never);
    this.#waiting.delete(request);
  }
}
