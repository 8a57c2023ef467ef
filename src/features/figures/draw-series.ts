import { flushSync, mount, unmount } from 'svelte';
import { plainText } from '#core/reading/inline';
import type { Series } from '#core/reading/reading';
import { direction } from '#i18n/direction';
import { speaking, type Locale } from '#i18n/index';
import { composeChart, type ChartParts, type DrawnChart } from './compose-chart';
import { flatSvg } from './flat-svg';
import type { Width } from './frame';
import SeriesFigure from './SeriesFigure.svelte';

interface Wish {
  language: Locale;
  /** For a column of a page, or for its whole width. */
  width: Width;
  /** The colour of what it stands on. */
  paper: string;
}

/** Draws the chart of a series for a file, in any language: the very one of the page, which is set unseen and copied. */
export function drawSeries(series: Series, wish: Wish): DrawnChart {
  // What waits to be shown on the page is shown in the page's own language first.
  flushSync();
  const host = unseen(wish);
  document.body.append(host);
  return speaking(wish.language, () => {
    const figure = mount(SeriesFigure, { target: host, props: { series } });
    try {
      return composeChart(partsOf(host, series, wish));
    } finally {
      void unmount(figure);
      host.remove();
    }
  });
}

function unseen({ language, paper }: Wish): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.lang = language;
  host.dir = direction(language);
  host.style.cssText = 'position:fixed;visibility:hidden;pointer-events:none;color-scheme:light;color:var(--ink)';
  host.style.setProperty('--surface', paper);
  return host;
}

function partsOf(host: HTMLElement, series: Series, { language, width }: Wish): ChartParts {
  const write = colourWriter();
  const read = (drawing: Element) => {
    const [, , across = 0, down = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
    return { width: across, height: down, content: flatSvg(drawing, write) };
  };
  const names = [...host.querySelectorAll(`.${width} .set`)].map((set) => set.textContent ?? '');
  return {
    name: plainText(series.names),
    direction: direction(language),
    ink: write(getComputedStyle(host.querySelector('figcaption')!).color),
    key: [...host.querySelectorAll('figcaption + ul > li')].map((row) => ({
      sign: read(row.querySelector('svg')!),
      name: (row.querySelector('span')?.textContent ?? '').replace(/\s+/g, ' ').trim()
    })),
    unit: host.querySelector('.unit')?.textContent ?? '',
    drawings: [...host.querySelectorAll(`.${width} .lc-layout-svg`)].map((drawing, index) => ({
      ...read(drawing),
      ...(names[index] && { name: names[index] })
    }))
  };
}

/** Has a canvas mix each colour: what comes out of it is red, green and blue. */
function colourWriter(): (colour: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (colour) => {
    if (!context) return colour;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return alpha === 0 ? 'none' : `rgb(${red},${green},${blue})`;
  };
}
