type Move = { kind: 'zoom'; steps: number } | { kind: 'move'; right: number; down: number };

/** So much of the map's width or height goes by at a key. */
const STEP = 1 / 5;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: { kind: 'move', right: 0, down: -STEP },
  ArrowDown: { kind: 'move', right: 0, down: STEP },
  ArrowLeft: { kind: 'move', right: -STEP, down: 0 },
  ArrowRight: { kind: 'move', right: STEP, down: 0 },
  '+': { kind: 'zoom', steps: 1 },
  '=': { kind: 'zoom', steps: 1 },
  '-': { kind: 'zoom', steps: -1 }
};

/** How a key moves the map, as it moves the live one; nothing for keys that do not. */
export function keyMove({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Move | undefined {
  return ctrlKey || metaKey || altKey ? undefined : MOVES[key];
}
