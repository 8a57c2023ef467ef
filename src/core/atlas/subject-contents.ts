import type { Area, Atlas, CountrySet, Dataset, Line, Place, Route } from './atlas';
import type { SubjectId } from './vocabulary';

/** What the atlas holds on one subject, and the source files it comes from. */
export interface SubjectContents {
  routes: readonly Route[];
  /** The lines its routes run over, each once. */
  lines: readonly Line[];
  places: readonly Place[];
  areas: readonly Area[];
  sets: readonly CountrySet[];
  datasets: readonly Dataset[];
}

/** Gathers what a subject's layer holds. */
export function contentsOf(atlas: Atlas, subject: SubjectId): SubjectContents {
  const routes = atlas.routes.filter((route) => route.subject === subject);
  const used = new Set(routes.flatMap((route) => route.legs.map((leg) => leg.line)));
  const lines = atlas.lines.filter((line) => used.has(line.id));
  const places = atlas.places.filter((place) => place.subjects.includes(subject));
  const areas = atlas.areas.filter((area) => area.subject === subject);
  const sets = atlas.sets.filter((set) => set.subject === subject);
  const files = new Set([routes, lines, places, areas, sets].flat().map((record) => record.dataset));
  return { routes, lines, places, areas, sets, datasets: atlas.datasets.filter((dataset) => files.has(dataset.id)) };
}
