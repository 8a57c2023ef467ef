/**
 * The members of a list as people write them: parted by semicolons where there are any, otherwise by commas. What is one thing with
 * its commas, a position above all, stays whole.
 */
export function splitList(text: string, isOne: (text: string) => boolean): string[] {
  if (isOne(text)) return [text.trim()];
  const parts = /[;؛]/.test(text) ? text.split(/[;؛]/) : text.split(/[,،]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
