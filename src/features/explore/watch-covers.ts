import type { Padding } from '#map/surface';
import { coveredPadding, type Covers } from './covered';

/** The elements that make up an explore page, as far as they stand. */
interface CoverElements {
  map: Element | undefined;
  top: Element | undefined;
  panel: Element | undefined;
  sheet: Element | undefined;
  tools: Element | undefined;
  bottom: Element | undefined;
}

/** Pixels between the sheet of a phone and the row of tools that rides on it. */
const TOOLS_GAP = 8;

/** Reports the covered pixels now and whenever an element changes its size; returns how to stop. */
export function watchCovers(elements: CoverElements, onchange: (padding: Padding) => void): () => void {
  let before = '';
  const observer = new ResizeObserver(() => {
    if (!elements.map) return;
    const padding = coveredPadding(elements.map.getBoundingClientRect(), coversOf(elements));
    const now = JSON.stringify(padding);
    if (now !== before) onchange(padding);
    before = now;
  });
  for (const element of Object.values(elements)) if (element) observer.observe(element);
  return () => observer.disconnect();
}

function coversOf({ top, panel, sheet, tools, bottom }: CoverElements): Covers {
  const [topBox, panelBox, bottomBox] = [top, panel, bottom].map((element) => element?.getBoundingClientRect());
  const covers: Covers = { top: topBox, panel: panelBox, bottom: bottomBox };
  const toolsBox = tools?.getBoundingClientRect();
  const sheetBox = sheet?.getBoundingClientRect();
  if (!sheetBox) return { ...covers, tools: toolsBox };
  const highest = Math.min(sheetBox.top, bottomBox?.top ?? sheetBox.top) - TOOLS_GAP - (toolsBox?.height ?? 0);
  return {
    ...covers,
    bottom: undefined,
    sheet: { left: sheetBox.left, right: sheetBox.right, bottom: sheetBox.bottom, top: highest }
  };
}
