import { m } from '#i18n/index';
import type { MapPointer, MapTool } from '#map/tool';
import type { PassageRoom } from './passage-room.svelte';

/** Passages on the map: a click on one, or Enter at the cross-hairs, closes or opens it; all else is the map's. */
export class PassageTool implements MapTool {
  readonly #room: PassageRoom;
  #isOver = $state(false);

  constructor(room: PassageRoom) {
    this.#room = room;
  }

  get cursor(): string {
    return this.#isOver ? 'pointer' : '';
  }

  get enterText(): string {
    return m.passages_enter();
  }

  hover(pointer: MapPointer | undefined): void {
    this.#isOver = pointer !== undefined && this.#room.passageAt(pointer) !== undefined;
  }

  click(pointer: MapPointer): boolean {
    const id = this.#room.passageAt(pointer);
    if (id === undefined) return false;
    this.#room.selected = id;
    this.#room.toggle(id);
    return true;
  }
}
