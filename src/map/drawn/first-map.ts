import type { Atlas } from '#core/atlas/atlas';
import { DEFAULT_VIEW } from '#core/view/view';
import type { DrawnBase } from './base';
import { compose } from './compose';
import { FIRST_MAP_SIZE, MAP_HEIGHT } from './first-map-size';
import { globeFrame } from './globe';
import { pageNaming } from './naming';
import { shownBy } from './shown';

interface FirstMap {
  atlas: Atlas;
  base: DrawnBase;
  language: 'ar' | 'en';
  title: string;
  description: string;
}

/** The globe of the first view as a file of its own, light or dark by the system's wish: what is seen until the live map stands. */
export function drawFirstMap({ atlas, base, language, title, description }: FirstMap): string {
  const shown = shownBy(
    atlas,
    DEFAULT_VIEW.subjects.map((subject) => `subject:${subject}`)
  );
  const size = { width: FIRST_MAP_SIZE, height: FIRST_MAP_SIZE };
  const frame = globeFrame(DEFAULT_VIEW.camera, MAP_HEIGHT, size);
  const naming = pageNaming(language);
  return compose({ atlas, base, shown, frame, language, naming, theme: 'file', id: 'first', title, description, isNamed: true })
    .svg;
}
