import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import type { Result } from '../../../../core/basics/result.ts';

/** One sending, places in code points. */
export interface CodingBatch {
  readonly baseRevision: number;
  readonly add: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly codeId: string;
  }[];
  readonly remove: readonly string[];
}

export type SendBatch = (
  batch: CodingBatch,
  key: string,
) => Promise<
  Result<
    { readonly sheetId: string | null; readonly revision: number; readonly skipped: readonly string[] },
    RefusalAnswer
  >
>;

interface CodingQueueTools {
  readonly send: SendBatch;
  readonly revision: () => number;
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly makeKey: () => string;
  /** Sent and answered, or refused: the page is told. */
  readonly onSent: (
    batch: CodingBatch,
    answer: { sheetId: string | null; revision: number; skipped: readonly string[] },
  ) => void;
  readonly onChange: () => void;
}

const largest = 500;
const pauses = [1000, 2000, 4000, 8000, 15_000];
const passing: readonly string[] = [
  'no-connection',
  'unavailable',
  'our-fault',
  'signed-out',
  'too-many-requests',
];

/**
 * What a coder changed and the server does not have yet. One sending at a time; one that got no answer is sent again as it was, under the same request
 * key, so that it counts once whatever became of the first. What was added and taken away before it was sent is not sent at all.
 */
export class CodingQueue {
  #add = new Map<string, CodingBatch['add'][number]>();
  #remove = new Set<string>();
  #sending: { readonly key: string; readonly batch: CodingBatch } | undefined;
  #running: Promise<void> | undefined;
  #cancel: (() => void) | undefined;
  #failures = 0;
  trouble: RefusalAnswer | undefined;
  readonly #tools: CodingQueueTools;
  constructor(tools: CodingQueueTools) {
    this.#tools = tools;
  }

  /** Changes that are not with the server. */
  get count(): number {
    const { add = [], remove = [] } = this.#sending?.batch ?? {};
    return this.#add.size + this.#remove.size + add.length + remove.length;
  }

  get isSending(): boolean {
    return this.#running !== undefined;
  }

  /** Whether the server is still to be told that this one is gone. */
  isLeaving(id: string): boolean {
    return this.#remove.has(id) || this.#sending?.batch.remove.includes(id) === true;
  }

  readonly add = (coding: CodingBatch['add'][number]): void => {
    this.#add.set(coding.id, coding);
    void this.flush();
  };

  readonly remove = (id: string): void => {
    if (!this.#add.delete(id)) this.#remove.add(id);
    void this.flush();
  };

  /** What waits is given up; the page is read anew. */
  readonly drop = (): void => {
    this.#cancel?.();
    this.#add.clear();
    this.#remove.clear();
    this.#sending = undefined;
    this.trouble = undefined;
  };

  /** One attempt with all that waits; resolves when it is over. */
  readonly flush = async (): Promise<void> => {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#running !== undefined) return this.#running;
    if (this.count === 0) return undefined;
    this.#running = this.#once();
    this.#tools.onChange();
    try {
      await this.#running;
    } finally {
      this.#running = undefined;
      this.#tools.onChange();
    }
    if (this.trouble === undefined && this.count > 0) await this.flush();
    return undefined;
  };

  #take(): { readonly key: string; readonly batch: CodingBatch } {
    const add = [...this.#add.values()].slice(0, largest);
    const remove = [...this.#remove].slice(0, largest);
    for (const { id } of add) this.#add.delete(id);
    for (const id of remove) this.#remove.delete(id);
    return { key: this.#tools.makeKey(), batch: { baseRevision: this.#tools.revision(), add, remove } };
  }

  async #once(): Promise<void> {
    this.#sending ??= this.#take();
    const { key, batch } = this.#sending;
    const sent = await this.#tools.send(batch, key);
    // Given up meanwhile.
    if (this.#sending?.key !== key) return;
    if (sent.ok) {
      this.#sending = undefined;
      this.#failures = 0;
      this.trouble = undefined;
      this.#tools.onSent(batch, sent.value);
      return;
    }
    this.trouble = sent.refusal;
    this.#failures += 1;
    if (passing.includes(sent.refusal.code))
      this.#cancel = this.#tools.later(
        pauses[Math.min(this.#failures, pauses.length) - 1] ?? 1000,
        () => void this.flush(),
      );
  }
}
