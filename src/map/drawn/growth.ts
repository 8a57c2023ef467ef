/** A value that changes with the zoom along straight stretches, as the live map's expressions do: level beyond the ends. */
export function between(zoom: number, ...stops: readonly (readonly [zoom: number, value: number])[]): number {
  const above = stops.findIndex(([at]) => at > zoom);
  if (above === 0) return stops[0]![1];
  if (above === -1) return stops.at(-1)![1];
  const [from, low] = stops[above - 1]!;
  const [to, high] = stops[above]!;
  return low + ((zoom - from) / (to - from)) * (high - low);
}
