import type { Download, Locator, Page } from '@playwright/test';
import { PATIENCE } from './fixtures';
import type { Say } from './words';

/** Files are drawn without the live map, which only costs time here: its page has none where there is no WebGL. */
export function refuseGraphics(): void {
  type Get = (this: HTMLCanvasElement, kind: string, wanted?: object) => RenderingContext | null;
  const get = HTMLCanvasElement.prototype.getContext as Get;
  const getFlat: Get = function (kind, wanted) {
    return kind.startsWith('webgl') ? null : get.call(this, kind, wanted);
  };
  Object.assign(HTMLCanvasElement.prototype, { getContext: getFlat });
}

/** Chooses the format of the file. */
export async function choose(dialog: Locator, say: Say, format: string): Promise<void> {
  await dialog.getByRole('combobox', { name: say('export_format') }).selectOption(format);
}

/** Has the file made. */
export async function save(page: Page, dialog: Locator, say: Say): Promise<Download> {
  const download = page.waitForEvent('download', PATIENCE);
  await dialog.getByRole('button', { name: say('export_save') }).click();
  return download;
}

/** Keeps a file under the ending its name has. */
export async function keep(download: Download, name: string): Promise<string> {
  const path = `test-results/handout/${name}.${download.suggestedFilename().split('.').at(-1)!}`;
  await download.saveAs(path);
  return path;
}
