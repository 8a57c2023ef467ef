import { fetchHeard } from './fetch-heard';

/** How long is waited before the second and the third try: a line that drops every other request is seldom down that long. */
const PAUSES_MS = [400, 1600] as const;
/** Answers that another try may change: too slow, too many, and all that is the server's own fault. */
const PASSING: ReadonlySet<number> = new Set([408, 429]);

/** An answer that is no file. */
class StatusError extends Error {
  constructor(readonly status: number) {
    super(`status ${status}`);
  }

  get isPassing(): boolean {
    return this.status >= 500 || PASSING.has(this.status);
  }
}

/**
 * Asks for a file and reads it, up to three times: a request may fail by chance, and an answer may break off or fall silent.
 * What the server says it does not have is asked for once. Throws the last reason.
 */
export async function fetchAgain<Value>(address: string, read: (response: Response) => Promise<Value>): Promise<Value> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await fetchOnce(address, read);
    } catch (error) {
      if (error instanceof StatusError && !error.isPassing) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return fetchOnce(address, read);
}

function fetchOnce<Value>(address: string, read: (response: Response) => Promise<Value>): Promise<Value> {
  return fetchHeard(address, (response) => {
    if (!response.ok) throw new StatusError(response.status);
    return read(response);
  });
}
