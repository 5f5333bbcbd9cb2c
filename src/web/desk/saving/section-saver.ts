import type { RefusalAnswer } from '../../../contract/refusal.ts';
import { canonicalJson, type JsonValue } from '../../../core/basics/canonical-json.ts';
import type { Result } from '../../../core/basics/result.ts';
import type { Saving } from '../../ui/SaveState.tsx';

/** A section as the server keeps it; version 0 was never saved. */
export interface StoredSection<Content> {
  readonly version: number;
  readonly content: Content;
}

export interface SectionSaverState<Content> {
  readonly content: Content;
  readonly saving: Saving;
  /** Why the last saving did not succeed. */
  readonly trouble: RefusalAnswer | undefined;
  /** What was saved elsewhere meanwhile; the writer chooses. */
  readonly conflict: StoredSection<Content> | undefined;
  /** The version that was not chosen. */
  readonly setAside: Content | undefined;
  /** Counts replacements from outside, so that fields begin anew. */
  readonly epoch: number;
}

export interface SectionSaverTools<Content> {
  readonly save: (
    base: number,
    content: Content,
  ) => Promise<Result<{ readonly version: number; readonly savedAt: string }, RefusalAnswer>>;
  readonly readStored: () => Promise<Result<StoredSection<Content>, RefusalAnswer>>;
  /** Whether the server would take it: a text that is too long is not sent. */
  readonly isFit: (content: Content) => boolean;
  /** Runs later; the answer cancels it. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** A clock that only counts, ms. */
  readonly clock: () => number;
}

/** After the last key. */
const quiet = 1000;
/** Whoever types without a pause is saved all the same. */
const longestUnsaved = 5000;
/** Pauses between attempts while the line is down or the session is over. */
const pauses = [2000, 4000, 8000, 15_000];
const passing: readonly string[] = [
  'no-connection',
  'unavailable',
  'our-fault',
  'signed-out',
  'too-many-requests',
];

const isSame = (one: unknown, other: unknown): boolean =>
  canonicalJson(one as JsonValue) === canonicalJson(other as JsonValue);

/**
 * Saves one section by itself while it is written: one sending at a time, always what stands there last, on the version
 * that this page has seen. It outlives the page's components, so that going to another page loses nothing; it keeps
 * trying while the line is down or the session over; and where the section was saved elsewhere it stops and shows both.
 * Made for `useSyncExternalStore`.
 */
export class SectionSaver<Content> {
  #state: SectionSaverState<Content>;
  #base: number;
  #isDirty = false;
  #running: Promise<void> | undefined;
  #cancel: (() => void) | undefined;
  /** When the oldest change that is not saved was typed. */
  #unsavedSince: number | undefined;
  #failures = 0;
  readonly #tools: SectionSaverTools<Content>;
  readonly #listeners = new Set<() => void>();

  constructor({ version, content }: StoredSection<Content>, tools: SectionSaverTools<Content>) {
    this.#base = version;
    this.#tools = tools;
    this.#state = {
      content,
      saving: { kind: 'untouched' },
      trouble: undefined,
      conflict: undefined,
      setAside: undefined,
      epoch: 0,
    };
  }

  readonly read = (): SectionSaverState<Content> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The version that the server keeps, as far as this page knows. */
  get version(): number {
    return this.#base;
  }

  /** Something on this page is not with the server. */
  get isUnsaved(): boolean {
    return this.#isDirty || this.#running !== undefined;
  }

  /** It tried to save and could not. */
  get isStuck(): boolean {
    return this.#isDirty && this.#state.saving.kind === 'failed';
  }

  readonly change = (content: Content): void => {
    this.#isDirty = true;
    const isStuck = this.#state.saving.kind === 'failed';
    this.#set({ content, ...(isStuck ? {} : { saving: { kind: 'changed' } }) });
    if (this.#state.conflict !== undefined) return;
    const now = this.#tools.clock();
    this.#unsavedSince ??= now;
    this.#plan(Math.min(quiet, Math.max(0, longestUnsaved - (now - this.#unsavedSince))));
  };

  /** Saves at once; resolves when the attempt is over, not when it succeeded. */
  readonly flush = async (): Promise<void> => {
    this.#cancel?.();
    this.#cancel = undefined;
    // Whoever comes while somebody else's sending runs waits for it: nothing may be read before it has arrived.
    while (this.#running !== undefined) await this.#running;
    if (this.#isDirty && this.#state.conflict === undefined) await this.#run();
  };

  /** The page is going away: one last sending that the browser finishes by itself. */
  readonly leave = (): void => {
    if (!this.#isDirty || this.#state.conflict !== undefined || !this.#tools.isFit(this.#state.content))
      return;
    // What is on its way will have raised the version by the time this arrives.
    const base = this.#running === undefined ? this.#base : this.#base + 1;
    void this.#tools.save(base, this.#state.content);
  };

  /** The stored section was read again: taken over unless something here is not saved. */
  readonly learn = ({ version, content }: StoredSection<Content>): void => {
    if (this.isUnsaved || this.#state.conflict !== undefined || version <= this.#base) return;
    this.#base = version;
    if (!isSame(content, this.#state.content)) this.#set({ content, epoch: this.#state.epoch + 1 });
  };

  readonly keepMine = async (): Promise<void> => {
    const { conflict } = this.#state;
    if (conflict === undefined) return;
    this.#base = conflict.version;
    this.#isDirty = true;
    this.#set({ conflict: undefined, setAside: conflict.content, saving: { kind: 'changed' } });
    await this.flush();
  };

  readonly takeTheirs = (): void => {
    const { conflict, content, epoch } = this.#state;
    if (conflict === undefined) return;
    this.#base = conflict.version;
    this.#isDirty = false;
    this.#set({
      content: conflict.content,
      conflict: undefined,
      trouble: undefined,
      setAside: content,
      saving: { kind: 'untouched' },
      epoch: epoch + 1,
    });
  };

  #set(part: Partial<SectionSaverState<Content>>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }

  #plan(milliseconds: number): void {
    this.#cancel?.();
    this.#cancel = this.#tools.later(milliseconds, () => {
      this.#cancel = undefined;
      void this.flush();
    });
  }

  async #run(): Promise<void> {
    const { content } = this.#state;
    if (!this.#tools.isFit(content)) {
      this.#set({ saving: { kind: 'failed' }, trouble: undefined });
      return;
    }
    this.#isDirty = false;
    this.#unsavedSince = undefined;
    if (this.#failures === 0) this.#set({ saving: { kind: 'saving' } });
    this.#running = this.#send(content);
    try {
      await this.#running;
    } finally {
      this.#running = undefined;
    }
  }

  async #send(content: Content): Promise<void> {
    const sent = await this.#tools.save(this.#base, content);
    if (sent.ok) this.#saved(sent.value.version, sent.value.savedAt);
    else if (sent.refusal.code === 'section-changed-elsewhere') await this.#compare(content);
    else this.#failed(sent.refusal);
  }

  #saved(version: number, at: string): void {
    this.#base = version;
    this.#failures = 0;
    this.#set({ saving: this.#isDirty ? { kind: 'changed' } : { kind: 'saved', at }, trouble: undefined });
    if (this.#isDirty && this.#cancel === undefined) this.#plan(quiet);
  }

  #failed(trouble: RefusalAnswer): void {
    this.#isDirty = true;
    this.#failures += 1;
    this.#set({ saving: { kind: 'failed' }, trouble });
    if (passing.includes(trouble.code))
      this.#plan(pauses[Math.min(this.#failures, pauses.length) - 1] ?? quiet);
  }

  /** A save whose answer was lost comes back as a change elsewhere: then what is stored is what was sent. */
  async #compare(sent: Content): Promise<void> {
    const stored = await this.#tools.readStored();
    if (!stored.ok) {
      this.#failed(stored.refusal);
      return;
    }
    const { version, content } = stored.value;
    if (isSame(content, sent)) {
      this.#saved(version, new Date().toISOString());
      return;
    }
    this.#isDirty = true;
    this.#failures = 0;
    this.#set({ saving: { kind: 'failed' }, trouble: undefined, conflict: stored.value });
  }
}
