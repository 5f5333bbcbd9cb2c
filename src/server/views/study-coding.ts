import type { CodeChoiceView, MemoView, PassageMemoView, SheetView } from '../../contract/study-coding.ts';
import { carryCodings, type VersionEdits } from '../../core/study/coding/carry-codings.ts';
import { codePoints } from '../../core/study/project/code-points.ts';
import type { MemoRow } from '../../register/study/list-memos.ts';
import type { SheetRow } from '../../register/study/list-sheets.ts';
import type { LoadedCode } from '../../register/study/load-codes.ts';
import type { LoadedCoding, LoadedSheet } from '../../register/study/load-sheets.ts';

const codingOf = ({ id, start, end, isWhole, codeId, isChanged }: LoadedCoding) => ({
  ...{ id, start, end, isWhole, codeId, isChanged },
});

type SheetHead = Pick<SheetRow, 'id' | 'coder' | 'coderId' | 'kind' | 'roundId' | 'revision' | 'status'>;

/** What coding and memos look like to one reader. */
export const studyCodingViews = {
  headOf: ({ id, coder, coderId, kind, roundId, revision, status }: SheetHead, reader: string) => ({
    ...{ id, coder, isOwn: coderId === reader && kind === 'own', kind, roundId, revision, status },
  }),
  codingOf,
  sheetOf: (sheet: LoadedSheet, reader: string): SheetView => ({
    ...studyCodingViews.headOf(sheet, reader),
    lost: sheet.lost,
    codings: sheet.codings.map(codingOf),
  }),
  codeOf: ({ id, depth, standing, content }: LoadedCode): CodeChoiceView => ({
    ...{ id, parentId: standing.parentId ?? null, depth, name: content.name },
    ...{ definition: content.definition, color: content.color, isCodable: content.isCodable },
  }),
  /** Memos on passages, at their places in the version; one of whose passage nothing is left is shown among all memos alone. */
  passageMemosOf: (
    memos: readonly MemoRow[],
    versions: VersionEdits,
    version: number,
    reader: string,
  ): readonly PassageMemoView[] =>
    carryCodings(
      memos.map((memo) => ({
        ...memo,
        transcriptVersion: memo.transcriptVersion ?? 1,
        ...{ start: memo.startPoint ?? 0, end: memo.endPoint ?? 0, isWhole: false },
      })),
      versions,
      version,
    ).codings.map(({ id, start, end, version: own, words, writer, writtenBy }) => ({
      ...{ id, start, end, version: own, words, writer, isOwn: writtenBy === reader },
    })),
  memoOf: (
    {
      id,
      target,
      targetId,
      version,
      sha256,
      words,
      writer,
      writtenBy,
      writtenAt,
      startPoint,
      endPoint,
    }: MemoRow,
    titles: ReadonlyMap<string, string>,
    textOf: ReadonlyMap<string, string>,
    reader: string,
  ): MemoView => {
    const text = textOf.get(id);
    return {
      ...{ id, target, targetId, title: targetId === null ? null : (titles.get(targetId) ?? null) },
      quote: text === undefined ? null : codePoints(text).slice(startPoint ?? 0, endPoint ?? 0),
      ...{ version, sha256, words, writer, isOwn: writtenBy === reader, writtenAt },
    };
  },
} as const;
