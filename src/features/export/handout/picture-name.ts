import type { DocumentStep } from './handout-document';

/** The name of the picture of a step among all of them: they sort as they are shown. */
export function pictureName({ number, step }: DocumentStep, count: number): string {
  return `${String(number).padStart(String(count).length, '0')}-${step.id.replace(/[^a-z0-9-]/g, '-')}.png`;
}
