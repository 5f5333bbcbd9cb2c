import type { PublicContext } from '../../contract/public-context.ts';
import type { PublishedRelease, ReleaseNotice } from '../../contract/published-release.ts';

/** A file of a published release. */
export interface KeptFile {
  readonly body: Buffer;
  readonly mediaType: string;
}

/** The published release of indicators that board, universities and API are made from, and notices of all of them. */
export class BoardShelf {
  #current: PublishedRelease | undefined;
  #notices: readonly ReleaseNotice[] = [];
  #contexts: readonly PublicContext[] = [];
  #findFile: ((release: string, name: string) => Promise<KeptFile | undefined>) | undefined;
  readonly #listeners: (() => void)[] = [];

  /** The one with the newest data; `undefined` before the first. */
  current(): PublishedRelease | undefined {
    return this.#current;
  }

  /** Notices of all published, newest first, the current one included. */
  earlier(): readonly ReleaseNotice[] {
    return this.#notices;
  }

  put(current: PublishedRelease, notices: readonly ReleaseNotice[]): void {
    this.#current = current;
    this.#notices = notices;
    for (const listener of this.#listeners) listener();
  }

  /** Themes of field research that stand beside an indicator, in the order in which they were shown. */
  contextsOf(indicator: string): readonly PublicContext[] {
    return this.#contexts.filter((context) => context.indicator === indicator);
  }

  putContexts(contexts: readonly PublicContext[]): void {
    this.#contexts = contexts;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Where files are fetched from, once the register is open. */
  fetchFrom(findFile: (release: string, name: string) => Promise<KeptFile | undefined>): void {
    this.#findFile = findFile;
  }

  /** A file of any published release, by the name of both. */
  async readFile(release: string, name: string): Promise<KeptFile | undefined> {
    if (!this.#notices.some((notice) => notice.name === release)) return undefined;
    return this.#findFile?.(release, name);
  }
}
