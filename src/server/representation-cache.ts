import type { Representation } from './representation.ts';

const mostBytes = 64 * 1024 * 1024;

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
    this.#bytes += answer.identity.length - (this.#kept.get(key)?.identity.length ?? 0);
    this.#kept.set(key, answer);
    for (const [oldest, old] of this.#kept) {
      if (this.#bytes <= mostBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= old.identity.length;
    }
  }

  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }
}
