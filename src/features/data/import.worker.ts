/**
 * Reads one file and keeps its features. The page gets a summary, the positions in flat arrays, and a blob for the map;
 * everything else it asks for in small pieces, so that nothing large is ever copied to it.
 */
import { orderRows, rowsOf, type RowOrder } from '#core/exchange/attribute-rows';
import { drawnCopy } from '#core/exchange/drawn-copy';
import type { LayerFeature } from '#core/exchange/layer';
import { measureFeature } from '#core/exchange/measure-feature';
import { packLayer } from '#core/exchange/packed-layer';
import { LARGEST_BYTES } from '#core/exchange/read/read-input';
import { readLayer } from '#core/exchange/read/read-layer';
import { OWN_MEASUREMENT } from '#core/exchange/write/own-keys';
import type { Measurement } from '#core/measure/measurement';
import type { Ask, FromWorker, Progress, Questions, ReadRequest, ToWorker } from './protocol';

interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
}
const scope = self as unknown as Scope;

/** Progress is told by hundredths. */
const TOLD_SHARE = 0.01;

let features: readonly LayerFeature[] = [];
let columns: readonly string[] = [];
let ordered: { key: string; numbers: Uint32Array } | undefined;

scope.onmessage = ({ data }) => {
  // What is thrown later than the message is no error of the worker: unless it is told, the page waits for ever.
  if (data.kind === 'read')
    read(data).catch(() => scope.postMessage({ kind: 'failed', failure: { ok: false, code: 'broke-off' } }));
  else answer(data);
};
scope.postMessage({ kind: 'begun' });

async function read({ file, name, columns: choice }: ReadRequest): Promise<void> {
  if (file.size > LARGEST_BYTES) {
    return scope.postMessage({ kind: 'failed', failure: { ok: false, code: 'too-large', limitBytes: LARGEST_BYTES } });
  }
  const bytes = await load(file);
  tell({ step: 'reading' });
  const result = await readLayer({ bytes, name, columns: choice, onprogress: (share) => tell({ step: 'checking', share }) });
  if (!result.ok) return scope.postMessage({ kind: 'failed', failure: result });
  features = result.features;
  columns = result.contents.properties.map((property) => property.name);
  tell({ step: 'drawing' });
  const packed = packLayer(features, result.contents.vertexCount);
  const { format, contents, skipped, skippedCount, notes } = result;
  const buffers = [packed.positions, packed.partStarts, packed.partKinds, packed.featureStarts].map(({ buffer }) => buffer);
  const summary = { format, contents, skipped, skippedCount, notes };
  const measurements = await ownMeasurements();
  scope.postMessage({ kind: 'read', summary, drawn: draw(null), packed, measurements }, buffers);
}

/** What a file of ours was measured from; others are not searched. */
async function ownMeasurements(): Promise<Measurement[]> {
  if (!columns.includes(OWN_MEASUREMENT)) return [];
  const { restoreMeasurement } = await import('#core/exchange/restore-measurement');
  return features.flatMap((feature) => restoreMeasurement(feature) ?? []);
}

/** The bytes of a file, told as they come: a file may lie on a slow disk. */
async function load(file: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let offset = 0;
  let told = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes.set(next.value, offset);
    offset += next.value.byteLength;
    const share = offset / file.size;
    if (share - told > TOLD_SHARE) tell({ step: 'loading', share: (told = share) });
  }
  return bytes;
}

function answer(asked: Ask): void {
  const reply = (value: Questions[keyof Questions]['answer']): void =>
    scope.postMessage({ kind: 'answer', request: asked.request, answer: value });
  switch (asked.kind) {
    case 'rows': {
      const { from, count, order, language } = asked.ask;
      const numbers = order ? inOrder(order, language) : Uint32Array.from(features.keys());
      return reply({ rows: rowsOf(features, numbers.subarray(from, from + count), columns) });
    }
    case 'feature': {
      const feature = features[asked.ask.feature];
      const [row] = rowsOf(features, [asked.ask.feature], columns);
      return reply(feature && row ? { row, figures: measureFeature(feature.geometry) } : null);
    }
    case 'draw':
      return reply({ drawn: draw(asked.ask.label) });
    case 'chunk':
      return reply({ features: features.slice(asked.ask.from, asked.ask.from + asked.ask.count) });
  }
}

function inOrder(order: RowOrder, language: string): Uint32Array {
  const key = JSON.stringify([order, language]);
  if (ordered?.key !== key) ordered = { key, numbers: orderRows(features, order, language) };
  return ordered.numbers;
}

function draw(label: string | null): Blob {
  return new Blob([...drawnCopy(features, label)], { type: 'application/geo+json' });
}

function tell(progress: Progress): void {
  scope.postMessage({ kind: 'progress', progress });
}
