export function millisecondsOf<Value>(work: () => Value): { value: Value; milliseconds: number } {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}

/** Median and 95th percentile of times in milliseconds. */
export function distribution(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? NaN).toFixed(3);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
