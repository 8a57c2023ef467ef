import type { ThemeChoice } from '#core/view/view';
import type { ThemeName } from './palette';

/** The theme in force: the reader's choice, or light and dark as the system prefers. */
export function resolveTheme(choice: ThemeChoice, prefersDark: boolean): ThemeName {
  if (choice !== 'auto') return choice;
  return prefersDark ? 'dark' : 'light';
}
