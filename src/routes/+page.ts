// It leads on at once: a program that begins first would only keep the reader waiting.
export const csr = false;
