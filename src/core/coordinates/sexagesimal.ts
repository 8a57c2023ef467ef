/** How far an angle is written out: `parts` are degrees, minutes and seconds, `decimals` those of the last. */
export interface SexagesimalForm {
  parts: 1 | 2 | 3;
  decimals: number;
}

const MARKS = ['°', '′', '″'] as const;

/** The size of an angle in degrees, minutes and seconds: `25°18′01″`, `25°18.017′`. */
export function sexagesimal(degrees: number, { parts, decimals }: SexagesimalForm): string {
  // In whole last digits first: rounding each part by itself would write 60 seconds.
  const fraction = 10 ** decimals;
  let rest = Math.round(Math.abs(degrees) * 60 ** (parts - 1) * fraction);
  const written: string[] = [];
  for (let part = parts; part > 1; part -= 1) {
    const size = part === parts ? 60 * fraction : 60;
    written.unshift(part === parts ? padded(rest % size, decimals) : padded(rest % size, 0));
    rest = Math.floor(rest / size);
  }
  written.unshift(parts === 1 ? (rest / fraction).toFixed(decimals) : String(rest));
  return written.map((figure, index) => `${figure}${MARKS[index]}`).join('');

  function padded(units: number, places: number): string {
    return (units / 10 ** places).toFixed(places).padStart(places > 0 ? places + 3 : 2, '0');
  }
}
