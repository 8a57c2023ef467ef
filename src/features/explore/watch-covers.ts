import type { Padding } from '#map/surface';
import { coveredPadding, type Covers } from './covered';

/** The elements that make up an explore page, as far as they stand. */
interface CoverElements {
  map?: Element | undefined;
  top: Element | undefined;
  panel: Element | undefined;
  sheet: Element | undefined;
  bottom: Element | undefined;
  tools?: Element | undefined;
  legend?: Element | undefined;
  /** On a phone: the tools with what stands above them, and what floats below the search. */
  furniture?: Element | undefined;
  notices?: Element | undefined;
}

/** Pixels between the sheet of a phone and the row of tools that rides on it. */
const TOOLS_GAP = 8;

/** A legend that is folded lies within the margin of whatever is fitted. */
const FOLDED_HEIGHT = 48;

/**
 * Reports the covered pixels now and whenever an element changes its size, and those that are covered for what is to be seen
 * whole: the open legend lies over a corner only, and grows, and so do the buttons that float over the map of a phone, and its
 * scale; returns how to stop.
 */
export function watchCovers(elements: CoverElements, onchange: (padding: Padding, fitted: Padding) => void): () => void {
  let before = '';
  const observer = new ResizeObserver(() => {
    if (!elements.map) return;
    const [map, covers] = [elements.map.getBoundingClientRect(), coversOf(elements)];
    const [legend, tools, furniture, notices] = [elements.legend, elements.tools, elements.furniture, elements.notices].map(
      (element) => element?.getBoundingClientRect()
    );
    const padding = coveredPadding(map, covers);
    let fitted = padding;
    // The tools stand above it, and are narrower.
    if (legend && legend.height > FOLDED_HEIGHT) fitted = coveredPadding(map, { ...covers, tools: legend });
    else if (covers.sheet && tools && furniture && notices)
      fitted = { ...padding, top: notices.bottom - map.top, bottom: padding.bottom + furniture.height - tools.height };
    const now = JSON.stringify([padding, fitted]);
    if (now !== before) onchange(padding, fitted);
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
