declare global {
  namespace App {
    interface PageState {
      /** Unused so far; the whole shareable state lives in the address. */
      reserved?: never;
    }
  }
}

export {};
