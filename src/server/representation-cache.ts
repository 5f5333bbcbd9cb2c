import type { Representation } from './representation.ts';

const mostBytes = 64 * 1024 * 1024;

/** About what an entry takes besides texts and bodies; without it, many small answers would seem to cost nothing. */
const overhead = 1024;

/** What an entry holds: an address and its host are the client's choice and up to 16 kB long, so they count too. */
const bytesOf = (key: string, { identity, brotli, gzip }: Representation): number =>
  overhead + 2 * key.length + identity.length + (brotli?.length ?? 0) + (gzip?.length ?? 0);

/** Finished answers by address, least recently used first to go. One release at a time. */
export class RepresentationCache {
  readonly #kept = new Map<string, Representation>();
  #bytes = 0;

  find(key: string): Representation | undefined {
    const answer = this.#kept.get(key);
    if (answer === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    return answer;
  }

  keep(key: string, answer: Representation): void {
    // Two readers may have asked for the same address at once.
    this.#forget(key);
    this.#bytes += bytesOf(key, answer);
    this.#kept.set(key, answer);
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= mostBytes) break;
      this.#forget(oldest);
    }
  }

  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }

  #forget(key: string): void {
    const answer = this.#kept.get(key);
    if (answer === undefined) return;
    this.#kept.delete(key);
    this.#bytes -= bytesOf(key, answer);
  }
}
