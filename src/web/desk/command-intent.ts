/** Refusals after which nobody knows whether the command was carried out. */
const unknownOutcome: readonly string[] = ['no-connection', 'unavailable', 'our-fault', 'signed-out'];

/**
 * The request key of one intent: pressing again after a lost connection sends the same key, so that the server
 * answers as it did the first time; after an answer, or when something else is sent, it is a new intent.
 */
export class CommandIntent {
  #key: string | undefined;
  #content = '';
  readonly #makeKey: () => string;

  constructor(makeKey: () => string = () => crypto.randomUUID()) {
    this.#makeKey = makeKey;
  }

  keyFor(given: unknown): string {
    const content = JSON.stringify(given);
    if (this.#key === undefined || content !== this.#content) this.#key = this.#makeKey();
    this.#content = content;
    return this.#key;
  }

  /** To be told every outcome: nothing for an accepted command, else the refusal's code. */
  settle(code?: string): void {
    if (code === undefined || !unknownOutcome.includes(code)) this.#key = undefined;
  }
}
