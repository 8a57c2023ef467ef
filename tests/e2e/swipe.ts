import type { Page } from '@playwright/test';

/** One finger goes across a screen of a phone, so many pixels from its top. */
export async function swipe(page: Page, across: number, top = 200): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const start = { x: 195 - across / 2, y: top };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const point = { x: start.x + across * share, y: start.y };
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
