/** A figure and its unit, which no line parts. */
export function unbroken(figure: string): string {
  return figure.replace(/(?<=\p{Nd}) /u, '\u00a0');
}
