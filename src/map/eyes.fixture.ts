import { filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, type Color } from 'culori';

/** Full loss of one kind of cone, after Brettel, Viénot and Mollon (1997), as culori implements them. */
export const EYES: Record<string, (colour: Color) => Color> = {
  'usual sight': (colour) => colour,
  deuteranopia: filterDeficiencyDeuter(1) as (colour: Color) => Color,
  protanopia: filterDeficiencyProt(1) as (colour: Color) => Color,
  tritanopia: filterDeficiencyTrit(1) as (colour: Color) => Color
};
