const BYTES = 16;

/**
 * An identifier that no other has: 128 random bits as 32 hexadecimal digits. Unlike `crypto.randomUUID` it is had on a page
 * that came over plain http too, from a host in a lecture hall's own network.
 */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
