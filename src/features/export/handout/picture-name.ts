import type { DocumentStep } from './handout-document';

/** The name of the picture of a step among all of them: they sort as they are shown. */
export function pictureName(step: DocumentStep, count: number): string {
  return `${stem(step, count)}.png`;
}

/** The name of the picture of its chart: it sorts after that of its view. */
export function chartName(step: DocumentStep, count: number): string {
  return `${stem(step, count)}.chart.png`;
}

function stem({ number, step }: DocumentStep, count: number): string {
  return `${String(number).padStart(String(count).length, '0')}-${step.id.replace(/[^a-z0-9-]/g, '-')}`;
}
