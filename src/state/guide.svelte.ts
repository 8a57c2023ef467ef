import { strokesOf } from '#core/atlas/bounds';
import { subjectsOf } from '#core/atlas/subjects-of';
import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import type { LonLat } from '#core/geodesy/longitude';
import { parseRef } from '#core/reading/ref';
import { SUBJECT_CAMERAS } from '#core/view/presets';
import { isRecordKind, SELECTABLE, type Selection, type SelectableKind, type View } from '#core/view/view';
import { pagePath } from './pages';
import type { Address } from './address.svelte';
import type { Edition } from './edition.svelte';
import type { Library } from './library.svelte';
import type { Links } from './links';
import type { Sight } from './sight.svelte';

/** A selection from `kind:id`, where such a thing can be selected. */
function selectionOf(ref: string): Selection | undefined {
  const parsed = parseRef(ref);
  const kind = SELECTABLE.find((each): each is SelectableKind => each === parsed?.kind);
  return kind && parsed ? { kind, id: parsed.id } : undefined;
}

/** What following a link changes of a view: all else is the reader's, and stays as they have made it meanwhile. */
type Departure = Pick<View, 'camera' | 'selection' | 'subjects'>;

/**
 * Leads from a text to the map and back: what a link selects is switched on and brought into view, what a text speaks of
 * lights up, and the reader can return to where the first link took them away from.
 */
export class Guide implements Links {
  /** What lights up on the map because the reader points at a text. */
  lit = $state.raw<readonly Selection[]>([]);
  /** What a link led away from; nothing while no link has. */
  #departure = $state.raw<Departure>();

  constructor(
    readonly address: Address,
    readonly edition: Edition,
    readonly library: Library,
    readonly sight: Sight
  ) {}

  /** Opened in another tab, or where no script runs, a link leads to the page of its thing. */
  readonly href = (ref: string): string => pagePath(ref);

  readonly act = (ref: string): boolean => {
    const selection = selectionOf(ref);
    if (!selection) return false;
    const { camera, selection: left, subjects } = this.address.view;
    this.#departure ??= { camera: this.sight.surface?.camera() ?? camera, selection: left, subjects };
    this.lit = [];
    this.open(selection);
    return true;
  };

  readonly light = (refs: readonly string[]): void => {
    const lit = refs.map(selectionOf).filter((each): each is Selection => each !== undefined && isRecordKind(each.kind));
    if (lit.length > 0 || this.lit.length > 0) this.lit = lit;
  };

  get canReturn(): boolean {
    return this.#departure !== undefined;
  }

  /** Back to the camera, selection and subjects from before the first link. */
  return(): void {
    if (this.#departure) this.address.change(this.#departure);
    this.#departure = undefined;
  }

  /** The reader went on by themselves: there is nowhere to go back to. */
  stay(): void {
    this.#departure = undefined;
  }

  /** Selects a thing, switches on a subject that draws it, and brings it into view. */
  open(selection: Selection): void {
    const drawn = this.edition.atlas ? subjectsOf(this.edition.atlas, selection) : [];
    const { subjects } = this.address.view;
    const hidden = drawn[0] && !drawn.some((subject) => subjects.includes(subject));
    this.address.change({ selection, ...(hidden ? { subjects: [...subjects, drawn[0]!] } : {}) });
    this.show(selection);
  }

  show(selection: Selection): void {
    const strokes = this.#strokes(selection);
    if (strokes.length > 0) return this.sight.surface?.fit(strokes, { maximumZoom: selection.kind === 'place' ? 7 : 8 });
    // What has no bounds of its own, a subject or a set of countries, is looked at where its subject is.
    const [subject] = this.edition.atlas ? subjectsOf(this.edition.atlas, selection) : [];
    const own = SUBJECTS.find((each) => selection.kind === 'subject' && each === selection.id) ?? subject;
    if (own) this.sight.surface?.flyTo(SUBJECT_CAMERAS[own]);
  }

  showSubject(subject: SubjectId): void {
    const { subjects } = this.address.view;
    if (!subjects.includes(subject)) this.address.change({ subjects: [...subjects, subject] });
    this.sight.surface?.flyTo(SUBJECT_CAMERAS[subject]);
  }

  #strokes(selection: Selection): LonLat[][] {
    const { atlas } = this.edition;
    if (!atlas) return [];
    const { reading } = this.library;
    const find = <T extends { id: string }>(records: readonly T[] | undefined) => records?.find(({ id }) => id === selection.id);
    // An event is where it happened, an actor where it sits.
    if (selection.kind === 'event') {
      const event = find(reading?.events);
      const about = (event?.about ?? []).map(selectionOf).find((each) => each && isRecordKind(each.kind));
      const [place] = event?.at ?? [];
      return place ? strokesOf(atlas, { kind: 'place', id: place }) : about ? strokesOf(atlas, about) : [];
    }
    if (selection.kind === 'actor') {
      const seat = find(reading?.actors)?.seat;
      return seat === undefined ? [] : strokesOf(atlas, { kind: 'place', id: seat });
    }
    return strokesOf(atlas, selection);
  }
}
