import { hasArrived } from '#core/present/flight';
import { readKey, type Command } from '#core/present/keys';
import type { HandTool, Session } from '#core/present/session';
import type { Console } from './console.svelte';
import { takesKey } from './takes-key';

/** What only the window itself can do. */
export interface Host {
  direction: () => 'ltr' | 'rtl';
  fullscreen: () => void;
  /** Opens the other window: from the audience's the speaker's, and the other way round. */
  otherWindow: () => void;
  routeCount: () => number;
  /** Whether the step has a chart. */
  hasChart: () => boolean;
}

/** Longer numbers name no step. */
const MOST_DIGITS = 3;

/** A button that was clicked would be pressed again by the key, and on a black screen show that it has the focus. */
function leaveButton(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || target.closest('[role="dialog"], [role="menu"]')) return;
  if (target.closest('button, a, summary')) target.blur();
}

/** What keys and buttons do in a window of a lecture, and what stands open in it. */
export class Controls {
  readonly console: Console;
  readonly #host: Host;
  helpOpen = $state(false);
  overviewOpen = $state(false);
  /** The number of a step that is being typed; nothing while none is. */
  entry = $state<string | null>(null);
  /** A pointer was used since the focus was last moved by keys. */
  #isPointing = false;

  constructor(console: Console, host: Host) {
    this.console = console;
    this.#host = host;
  }

  /** A pointer is pressed anywhere in the window. */
  point(): void {
    this.#isPointing = true;
  }

  /** A key is pressed anywhere in the window. Keeps it from everybody else where it means something here. */
  press(event: KeyboardEvent): void {
    if (event.key === 'Tab') this.#isPointing = false;
    const pressed = readKey(event, this.#host.direction());
    if (!pressed) return;
    const isBlack = 'command' in pressed && pressed.command === 'black';
    const isPointing = this.#isPointing;
    if (takesKey(event, { isBlack, hasTool: this.session.tool !== null, isPointing })) return;
    // What is open takes its own keys; a clicker goes on nevertheless.
    const isClicker = isBlack || event.key === 'PageDown' || event.key === 'PageUp';
    if ((this.helpOpen || this.overviewOpen) && !isClicker) return;
    if (isPointing) leaveButton(event.target);
    if ('digit' in pressed) this.entry = `${this.entry ?? ''}${pressed.digit}`.slice(0, MOST_DIGITS);
    else if (!this.run(pressed.command)) return;
    event.preventDefault();
    event.stopPropagation();
    // A map that was clicked shows its focus once keys are pressed: before an audience only while it is worked by them.
    if (event.target instanceof HTMLCanvasElement && !this.session.tool) event.target.blur();
  }

  /** Does what a command says; false where there is nothing to do. */
  run(command: Command): boolean {
    const wasTyping = this.entry !== null;
    if (command !== 'enter' && command !== 'erase') this.entry = command === 'go-to' ? '' : null;
    if (command === 'escape' && wasTyping) return true;
    return this.#doings[command]() !== false;
  }

  /** Closes the help and the overview. */
  close(): void {
    this.helpOpen = false;
    this.overviewOpen = false;
  }

  toggleTool(tool: HandTool): void {
    this.console.act({ kind: 'take', tool: this.session.tool === tool ? null : tool });
  }

  goTo(step: number): void {
    this.console.act({ kind: 'go', step });
    this.overviewOpen = false;
  }

  /** The chart of the step comes over the map, or goes; false where it has none. */
  toggleChart(): boolean {
    if (!this.#host.hasChart()) return false;
    this.console.act({ kind: 'chart', on: !this.session.shown.chart });
    return true;
  }

  /** Begins a flight along the first route, or the flight pauses, or goes on; one that has arrived is flown again. */
  fly(): boolean {
    const { flight } = this.session.shown;
    if (flight && hasArrived(flight, Date.now())) this.console.act({ kind: 'fly', route: flight.route });
    else if (flight) this.console.act({ kind: flight.sinceMs === null ? 'flight-resume' : 'flight-pause' });
    else if (this.#host.routeCount() === 0) return false;
    else this.console.act({ kind: 'fly', route: 0 });
    return true;
  }

  readonly #doings: Readonly<Record<Command, () => unknown>> = {
    next: () => this.console.act({ kind: 'next' }),
    back: () => this.console.act({ kind: 'back' }),
    first: () => this.console.act({ kind: 'go', step: 0 }),
    last: () => this.console.act({ kind: 'go', step: this.session.stepCount - 1 }),
    black: () => this.#cover('black'),
    white: () => this.#cover('white'),
    freeze: () => this.console.act({ kind: 'freeze', on: this.session.frozen === null }),
    fullscreen: () => this.#host.fullscreen(),
    speaker: () => this.#host.otherWindow(),
    overview: () => (this.overviewOpen = true),
    agenda: () => this.console.act({ kind: 'agenda', on: !this.session.agenda }),
    'go-to': () => {},
    laser: () => this.toggleTool('laser'),
    ink: () => this.toggleTool('ink'),
    spotlight: () => this.toggleTool('spotlight'),
    zoom: () => this.toggleTool('zoom'),
    measure: () => this.toggleTool('measure'),
    route: () => this.toggleTool('route'),
    fly: () => this.fly(),
    chart: () => this.toggleChart(),
    clear: () => this.console.act({ kind: 'clear' }),
    help: () => (this.helpOpen = true),
    enter: () => this.#enter(),
    escape: () => this.#escape(),
    erase: () => this.#erase()
  };

  /** How many routes the step has to fly along. */
  get routeCount(): number {
    return this.#host.routeCount();
  }

  get hasChart(): boolean {
    return this.#host.hasChart();
  }

  get session(): Session {
    return this.console.session;
  }

  #cover(cover: 'black' | 'white'): void {
    this.console.act({ kind: 'cover', cover: this.session.cover === cover ? 'none' : cover });
  }

  #enter(): boolean {
    if (this.entry === null) return false;
    const step = Number(this.entry) - 1;
    if (this.entry !== '' && step >= 0) this.goTo(step);
    this.entry = null;
    return true;
  }

  #erase(): boolean {
    if (this.entry === null) return false;
    this.entry = this.entry.slice(0, -1);
    return true;
  }

  /** Closes what is open, the last first; where nothing is, the overview opens. */
  #escape(): void {
    const { cover, tool, shown } = this.session;
    if (cover !== 'none') this.console.act({ kind: 'cover', cover: 'none' });
    else if (tool) this.console.act({ kind: 'take', tool: null });
    else if (shown.chart) this.console.act({ kind: 'chart', on: false });
    else if (shown.flight) this.console.act({ kind: 'flight-end' });
    else this.overviewOpen = true;
  }
}
