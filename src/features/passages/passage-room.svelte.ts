import type { ScenarioPreset } from '#core/network/presets';
import { passageStates, type PassageStanding } from '#core/network/passage-states';
import type { Passage } from '#core/network/types';
import { language, m } from '#i18n/index';
import { scenarioLines } from '#i18n/scenario-words';
import { passageMark, type MapPassage } from '#map/passage-mark';
import type { MapPointer } from '#map/tool';
import type { Routing } from '#state/network/routing.svelte';
import type { Sight } from '#state/sight.svelte';
import { stateText } from './words';

const NO_PASSAGES: readonly MapPassage[] = [];
/** Near enough to see the shores of a strait, and where ships come from. */
const CLOSE_ZOOM = 4;

/** The passages as panel and map show them, and the one that is looked at. */
export class PassageRoom {
  readonly routing: Routing;
  readonly #sight: Sight;
  /** The passage whose card is open. */
  selected = $state<string>();
  /** What was done last, for those who do not see it. */
  said = $state('');
  readonly passages: readonly Passage[] = $derived.by(() => this.routing.meta?.passages ?? []);
  readonly states: ReadonlyMap<string, PassageStanding> = $derived.by(() => passageStates(this.passages, this.routing.scenario));
  /** As the map draws them; nothing until the network has come. */
  readonly marks: readonly MapPassage[] = $derived(
    this.passages.length === 0 ? NO_PASSAGES : this.passages.map((each) => this.#markOf(each))
  );

  constructor(routing: Routing, sight: Sight) {
    this.routing = routing;
    this.#sight = sight;
  }

  stateOf(id: string): PassageStanding {
    return this.states.get(id) ?? 'open';
  }

  nameOf(id: string): string {
    return this.passages.find((passage) => passage.id === id)?.names[language()] ?? id;
  }

  /** Closes what ships may take, and opens what they may not. */
  toggle(id: string): void {
    const state = this.stateOf(id);
    if (state === 'open' || state === 'opened') this.routing.closePassage(id);
    else this.routing.openPassage(id);
    this.#say(id);
  }

  close(id: string): void {
    this.routing.closePassage(id);
    this.#say(id);
  }

  /** Takes back what the scenario says of a passage. */
  leaveAsUsual(id: string): void {
    const { name: _, avoid, open, ...rest } = this.routing.scenario;
    const without = (ids: readonly string[]): string[] => ids.filter((each) => each !== id);
    this.routing.setScenario({ ...rest, avoid: without(avoid), open: without(open) });
    this.#say(id);
  }

  /** Takes a ready scenario, and says what it closes and opens. */
  take({ names, scenario }: ScenarioPreset): void {
    this.routing.setScenario(scenario);
    const lines = scenarioLines(scenario, this.routing.meta);
    this.said = m.scenario_said({ name: names[language()], lines: lines.join(m.separator()) });
  }

  /** Back to the world as it is. */
  leaveScenario(): void {
    this.routing.reset();
    this.said = m.scenario_ordinary();
  }

  /** Opens the card of a passage and brings it into sight. */
  show(id: string): void {
    this.selected = id;
    const passage = this.passages.find((each) => each.id === id);
    if (passage) this.#sight.surface?.flyTo({ center: passage.at, zoom: CLOSE_ZOOM });
  }

  /** The passage whose mark lies under a pointer. */
  passageAt({ point, reach }: MapPointer): string | undefined {
    const { surface } = this.#sight;
    const [nearest] = this.passages
      .map(({ id, at }) => {
        const mark = surface?.project(at);
        return { id, off: mark ? Math.hypot(mark.x - point.x, mark.y - point.y) : Infinity };
      })
      .sort((a, b) => a.off - b.off);
    return nearest && nearest.off <= reach + 4 ? nearest.id : undefined;
  }

  #say(id: string): void {
    // The address takes the scenario in a moment; what is said is what it says then.
    requestAnimationFrame(() => {
      const names = this.passages.find((each) => each.id === id)?.names;
      if (names) this.said = stateText(names, this.stateOf(id), true);
    });
  }

  #markOf(passage: Passage): MapPassage {
    const state = this.stateOf(passage.id);
    const text = stateText(passage.names, state);
    return { ...passageMark(passage, state, text), selected: passage.id === this.selected };
  }
}
