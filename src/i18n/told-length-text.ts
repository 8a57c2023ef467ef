import type { ToldLength } from '#core/atlas/told-length';
import { m } from './index';
import { kilometres } from './quantities';

/** A measured length says where its course is schematic; the published one to cite stands before it. */
export function toldLengthText({ measuredMetres, schematic, published }: ToldLength): string {
  const length = kilometres(measuredMetres);
  const measured = {
    all: m.length_schematic({ length }),
    part: m.length_partly_schematic({ length }),
    none: length
  }[schematic];
  return published ? m.length_published({ published: kilometres(published.publishedMetres), measured }) : measured;
}
