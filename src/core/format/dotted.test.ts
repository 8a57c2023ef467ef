import { expect, it } from 'vitest';
import { dotted, withDotsHeld } from './dotted';

it('a dot between parts of a title cannot begin a line', () => {
  const title = dotted(['Mumbai – Saint Petersburg', 'Closed: Suez Canal', 'August']);
  expect(title.replaceAll('\u00a0', ' ')).toBe('Mumbai – Saint Petersburg · Closed: Suez Canal · August');
  // Lines are broken at spaces; the one before a dot is none of these.
  expect(title.split(' ').some((word) => word.startsWith('·'))).toBe(false);
  expect(withDotsHeld('A · B · C')).toBe(dotted(['A', 'B', 'C']));
  expect(withDotsHeld('A·B')).toBe('A·B');
});
