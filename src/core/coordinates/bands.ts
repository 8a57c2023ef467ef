/** The latitude bands of the grid from 80° S, eight degrees each; the last reaches 84° N. */
const BANDS = 'CDEFGHJKLMNPQRSTUVWX';

/** The letter of the band at a latitude between 80° S and 84° N. */
export function bandAt(latitude: number): string {
  return BANDS[Math.min(BANDS.length - 1, Math.max(0, Math.floor((latitude + 80) / 8)))]!;
}

/** The latitudes a band spans; nothing for a letter that names none. */
export function bandOf(letter: string): { south: number; north: number } | undefined {
  const index = letter.length === 1 ? BANDS.indexOf(letter) : -1;
  if (index < 0) return undefined;
  const south = index * 8 - 80;
  return { south, north: letter === 'X' ? 84 : south + 8 };
}
