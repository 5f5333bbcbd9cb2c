import type { SheetChangeView, SheetView } from '../../../../contract/study-coding.ts';
import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import { codePoints, type CodePoints } from '../../../../core/study/project/code-points.ts';
import { CodingQueue, type SendBatch } from './coding-queue.ts';
import type { CodingStep, ShownCoding } from './shown-coding.ts';

export interface CodingState {
  /** Codings by the block of the text where they begin; an array is a new one only where something in it changed. */
  readonly byBlock: readonly (readonly ShownCoding[])[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes that are not with the server. */
  readonly waiting: number;
  readonly isSending: boolean;
  readonly trouble: RefusalAnswer | undefined;
}

type SheetHead = Pick<SheetView, 'id' | 'isOwn' | 'coder' | 'kind' | 'roundId'>;

interface Tools {
  readonly words: string;
  /** Where each block of the text begins, in units, ascending from 0. */
  readonly blocks: readonly number[];
  readonly sheets: readonly SheetView[];
  readonly roundId: string | null;
  readonly send: SendBatch;
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly newId: () => string;
  readonly makeKey: () => string;
}

/** Steps that can be taken back. */
const mostSteps = 500;

/**
 * The codings of one transcript on one page: what the server has, and at once what the coder changes, with undo, a queue for a lost line, and what
 * others did meanwhile. Made for `useSyncExternalStore`; whoever paints listens to steps.
 */
export class CodingStore {
  readonly #places: CodePoints;
  readonly #blocks: readonly number[];
  readonly #shown = new Map<string, ShownCoding>();
  readonly #revisions = new Map<string, number>();
  readonly #roundId: string | null;
  readonly #newId: () => string;
  readonly queue: CodingQueue;
  #ownSheet: string | undefined;
  #undo: CodingStep[] = [];
  #redo: CodingStep[] = [];
  #state: CodingState;
  readonly #listeners = new Set<() => void>();
  readonly #painters = new Set<(step: CodingStep) => void>();

  constructor({ words, blocks, sheets, roundId, send, later, newId, makeKey }: Tools) {
    this.#places = codePoints(words);
    this.#blocks = blocks;
    this.#roundId = roundId;
    this.#newId = newId;
    const byBlock: ShownCoding[][] = blocks.map(() => []);
    for (const sheet of sheets) {
      this.#meet(sheet, sheet.revision);
      for (const coding of sheet.codings) {
        if (coding.isWhole) continue;
        const shown = this.#shownOf(sheet, coding);
        this.#shown.set(shown.id, shown);
        byBlock[this.#blockAt(shown.start)]?.push(shown);
      }
    }
    for (const list of byBlock) list.sort((a, b) => a.start - b.start || a.end - b.end);
    this.#state = {
      ...{ byBlock, canUndo: false, canRedo: false, waiting: 0, isSending: false, trouble: undefined },
    };
    this.queue = new CodingQueue({
      ...{ send, later, makeKey },
      revision: () => this.#revisions.get(this.#ownSheet ?? '') ?? 0,
      onSent: ({ baseRevision }, { sheetId, revision, skipped }) => {
        if (sheetId !== null) {
          this.#ownSheet = sheetId;
          // Another window of the same coder was faster: its changes come with the next look.
          if (revision <= baseRevision + 1) this.#revisions.set(sheetId, revision);
        }
        this.#put({ added: [], removed: skipped.flatMap((id) => this.#shown.get(id) ?? []) });
      },
      onChange: () => this.#tell({}),
    });
  }

  readonly read = (): CodingState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly onStep = (painter: (step: CodingStep) => void): (() => void) => {
    this.#painters.add(painter);
    return () => this.#painters.delete(painter);
  };

  get all(): readonly ShownCoding[] {
    return [...this.#shown.values()];
  }
  /** For `pageSavers`. */
  get isUnsaved(): boolean {
    return this.queue.count > 0;
  }
  get isStuck(): boolean {
    return this.queue.count > 0 && this.queue.trouble !== undefined;
  }
  readonly flush = async (): Promise<void> => this.queue.flush();
  readonly leave = (): void => void this.queue.flush();

  /** What the server is told is known: `sheet:revision`, separated by commas. */
  get known(): string {
    return [...this.#revisions].map(([id, revision]) => `${id}:${revision}`).join(',');
  }

  readonly find = (id: string): ShownCoding | undefined => this.#shown.get(id);

  /** Codings over a place or stretch, in units. */
  readonly over = (start: number, end: number): readonly ShownCoding[] =>
    this.all.filter((one) => one.start < Math.max(end, start + 1) && one.end > start);

  /** Gives a code to a stretch; nothing where it has it already. */
  readonly code = (start: number, end: number, codeId: string): ShownCoding | undefined => {
    if (
      this.over(start, end).some(
        (one) => one.isOwn && one.start === start && one.end === end && one.codeId === codeId,
      )
    )
      return undefined;
    const coding: ShownCoding = {
      ...{ id: this.#newId(), start, end, codeId, isChanged: false, isOwn: true, coder: null, kind: 'own' },
    };
    this.#step({ added: [coding], removed: [] });
    return coding;
  };

  readonly takeAway = (id: string): void => {
    const coding = this.#shown.get(id);
    if (coding?.isOwn === true) this.#step({ added: [], removed: [coding] });
  };

  readonly undo = (): boolean => this.#back(this.#undo, this.#redo);
  readonly redo = (): boolean => this.#back(this.#redo, this.#undo);

  /** What became of sheets meanwhile, mine in other windows too. */
  readonly learn = (changes: readonly SheetChangeView[]): void => {
    for (const { added, removed, revision, ...sheet } of changes) {
      this.#meet(sheet, revision);
      this.#put({
        added: added
          .filter(({ id, isWhole }) => !isWhole && !this.#shown.has(id) && !this.queue.isLeaving(id))
          .map((coding) => this.#shownOf(sheet, coding)),
        removed: removed.flatMap((id) => this.#shown.get(id) ?? []),
      });
    }
  };

  #meet(sheet: SheetHead, revision: number): void {
    this.#revisions.set(sheet.id, revision);
    if (sheet.isOwn && sheet.roundId === this.#roundId) this.#ownSheet = sheet.id;
  }

  #shownOf(sheet: SheetHead, coding: SheetView['codings'][number]): ShownCoding {
    // A sheet of another round is mine to read, not to change here.
    const isOwn = sheet.isOwn && sheet.roundId === this.#roundId;
    return {
      ...{ id: coding.id, codeId: coding.codeId, isChanged: coding.isChanged },
      ...{ start: this.#places.toUnit(coding.start), end: this.#places.toUnit(coding.end) },
      ...{ isOwn, coder: isOwn ? null : sheet.coder, kind: sheet.kind },
    };
  }

  #blockAt(unit: number): number {
    let [low, high] = [0, this.#blocks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#blocks[middle] ?? 0) <= unit) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  #step(step: CodingStep): void {
    this.#undo = [...this.#undo.slice(1 - mostSteps), step];
    this.#redo = [];
    this.#change(step);
  }

  #back(from: CodingStep[], to: CodingStep[]): boolean {
    const step = from.pop();
    if (step === undefined) return false;
    // What was taken away comes back as a coding of its own: the register never brings one to life again.
    const inverse: CodingStep = {
      added: step.removed.map((coding) => ({ ...coding, id: this.#newId() })),
      removed: step.added.flatMap(({ id }) => this.#shown.get(id) ?? []),
    };
    to.push(inverse);
    this.#change(inverse);
    return true;
  }

  #change(step: CodingStep): void {
    this.#put(step);
    for (const { id } of step.removed) this.queue.remove(id);
    for (const { id, start, end, codeId } of step.added)
      this.queue.add({ id, codeId, start: this.#places.toPoint(start), end: this.#places.toPoint(end) });
  }

  #put(step: CodingStep): void {
    if (step.added.length + step.removed.length === 0) return;
    const byBlock = [...this.#state.byBlock];
    for (const coding of step.removed) {
      this.#shown.delete(coding.id);
      const at = this.#blockAt(coding.start);
      byBlock[at] = (byBlock[at] ?? []).filter(({ id }) => id !== coding.id);
    }
    for (const coding of step.added) {
      this.#shown.set(coding.id, coding);
      const at = this.#blockAt(coding.start);
      byBlock[at] = [...(byBlock[at] ?? []), coding].toSorted((a, b) => a.start - b.start || a.end - b.end);
    }
    for (const paint of this.#painters) paint(step);
    this.#tell({ byBlock });
  }

  #tell(part: Partial<CodingState>): void {
    const { count, isSending, trouble } = this.queue;
    this.#state = {
      ...this.#state,
      ...part,
      ...{
        canUndo: this.#undo.length > 0,
        canRedo: this.#redo.length > 0,
        waiting: count,
        isSending,
        trouble,
      },
    };
    for (const listener of this.#listeners) listener();
  }
}
