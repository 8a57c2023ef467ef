import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleContext } from './context';
import type { SubjectDefinition } from './subject';

/** One subject's areas as they are to be drawn. */
export interface AreaDrawing {
  subject: SubjectDefinition;
  source: string;
  context: StyleContext;
  opacity: number;
  /** Whether an area stands out. */
  isLit: ExpressionSpecification;
}
