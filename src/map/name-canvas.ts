/** Tells who does not see the map what it is called, what it shows and by which keys it is worked. */
export function nameCanvas(canvas: HTMLElement | undefined, label: string, description: string): void {
  canvas?.setAttribute('role', 'application');
  canvas?.setAttribute('aria-label', label);
  canvas?.setAttribute('aria-description', description);
}
