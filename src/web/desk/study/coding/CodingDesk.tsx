import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { openCoding } from '../../../../contract/study-coding.ts';
import { codePoints } from '../../../../core/study/project/code-points.ts';
import type { AnswerOf } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { pageTexts } from '../../saving/page-texts.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { CodePalette } from './CodePalette.tsx';
import { CodingSaving } from './CodingSaving.tsx';
import { CodingTools } from './CodingTools.tsx';
import { KeysDialog, type TabOrder } from './KeysDialog.tsx';
import { MemoDialog, type MemoToWrite } from './MemoDialog.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import type { ShownCoding } from './shown-coding.ts';
import { textBlocks } from './text-blocks.ts';
import { TranscriptText } from './TranscriptText.tsx';
import { useCodeWords } from './use-code-words.ts';
import { useCodingStore } from './use-coding-store.ts';
import { Marking, type Marked } from './marking.ts';
import { usePaint } from './use-paint.ts';

/** What is told or shown of a quote. */
const short = (quote: string): string => (quote.length > 120 ? `${quote.slice(0, 120)}…` : quote);
const orderKey = 'coding tab order';

type Dialog =
  | { readonly kind: 'palette' | 'keys' }
  | { readonly kind: 'place'; readonly codings: readonly ShownCoding[] }
  | { readonly kind: 'memo'; readonly memo: MemoToWrite };

/** Marks, codes and memos of one transcript: by mouse, by touch, or by keyboard alone. */
export const CodingDesk = ({
  place,
  opened,
  whyNotCode,
}: {
  readonly place: { readonly institutionId: string; readonly studyId: string; readonly transcriptId: string };
  readonly opened: AnswerOf<typeof openCoding>;
  /** In words. */
  readonly whyNotCode: string | undefined;
}) => {
  const say = useSay();
  const locale = useLocale();
  const forget = useForget();
  const { words, turns, codes } = opened;
  const { institutionId, studyId, transcriptId } = place;
  const blocks = useMemo(() => textBlocks(words, turns), [words, turns]);
  const points = useMemo(() => codePoints(words), [words]);
  const memos = useMemo(
    () =>
      opened.memos.map((memo) => ({
        ...memo,
        start: points.toUnit(memo.start),
        end: points.toUnit(memo.end),
      })),
    [opened.memos, points],
  );
  const codeWords = useCodeWords(codes);
  const { store, state } = useCodingStore(place, opened, blocks);
  const root = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [dialog, setDialog] = useState<Dialog>();
  const [order, setOrder] = useState<TabOrder>(pageTexts.read(orderKey) === 'tools' ? 'tools' : 'text');
  const marking = useMemo(() => new Marking(words, blocks), [words, blocks]);
  useEffect(() => (root.current === null ? undefined : marking.attach(root.current)), [marking]);
  usePaint({ store, codes, codeWords, marking });
  useSyncExternalStore(marking.subscribe, marking.read);
  const { start: from, end: to } = marking.stretch;
  const quote = short(words.slice(from, to));
  /** What was marked, or else the word where the keyboard stands: for those who hear it. */
  const tell = ({ anchor, focus }: Marked): void => {
    const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
    const here = /^\S*\s?\S*/.exec(words.slice(focus, focus + 60))?.[0] ?? '';
    setSaid(
      end > start
        ? say('study-coding.marked', { quote: short(words.slice(start, end)) })
        : say('study-coding.caret', { quote: here }),
    );
  };

  const close = (): void => setDialog(undefined);
  const openPalette = (): void => {
    const { start, end } = marking.stretch;
    if (whyNotCode !== undefined) setSaid(whyNotCode);
    else if (end > start) setDialog({ kind: 'palette' });
    else setSaid(say('study-coding.nothing-marked'));
  };
  const openMemo = (start: number, end: number): void => {
    if (end <= start) {
      setSaid(say('study-coding.nothing-marked'));
      return;
    }
    const on = {
      ...{ target: 'passage' as const, targetId: transcriptId, version: opened.version },
      ...{ start: points.toPoint(start), end: points.toPoint(end) },
    };
    const title = say('study-coding.memo.on', { quote: short(words.slice(start, end)) });
    setDialog({ kind: 'memo', memo: { memoId: null, baseVersion: 0, on, words: '', isOwn: true, title } });
  };
  const openPlace = (): void => {
    const { start, end } = marking.stretch;
    const codings = store.over(start, end);
    if (codings.length > 0) setDialog({ kind: 'place', codings });
  };
  const give = (codeId: string): void => {
    const { start, end } = marking.stretch;
    const code = codeWords.nameOf(codeId);
    const given = store.code(start, end, codeId);
    setSaid(
      given === undefined
        ? say('study-coding.already', { code })
        : say('study-coding.added', { code, quote: short(words.slice(start, end)) }),
    );
    close();
  };
  const undo = (): void =>
    setSaid(say(store.undo() ? 'study-coding.undone' : 'study-coding.nothing-to-undo'));
  const redo = (): void =>
    setSaid(say(store.redo() ? 'study-coding.redone' : 'study-coding.nothing-to-redo'));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== root.current) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const moved = marking.onKey(event);
    if (moved !== undefined) {
      event.preventDefault();
      tell(moved);
      return;
    }
    const act = (run: () => void): void => {
      event.preventDefault();
      run();
    };
    if (isCommand && event.code === 'KeyZ') act(event.shiftKey ? redo : undo);
    else if (isCommand && event.code === 'KeyY') act(redo);
    else if (event.key === 'Enter') act(openPalette);
    else if (event.key === '?' && !isCommand) act(() => setDialog({ kind: 'keys' }));
    else if (event.key === 'Escape') act(() => document.getElementById('coding-tools')?.focus());
    else if (isCommand || event.altKey) return;
    else if (event.code === 'KeyM') act(() => openMemo(marking.stretch.start, marking.stretch.end));
    else if (event.code === 'KeyK') act(openPlace);
  };

  const open = ({ coding, memo: memoId }: { readonly coding?: string; readonly memo?: string }): void => {
    const found = coding === undefined ? undefined : store.find(coding);
    if (found !== undefined) setDialog({ kind: 'place', codings: [found] });
    const memo = memos.find(({ id }) => id === memoId);
    if (memo !== undefined) {
      const title = say('study-coding.memo.on', { quote: short(words.slice(memo.start, memo.end)) });
      const { version, words: written, isOwn } = memo;
      setDialog({
        kind: 'memo',
        memo: { memoId: memo.id, baseVersion: version, on: null, words: written, isOwn, title },
      });
    }
  };
  const tools = (
    <CodingTools
      {...{ quote, whyNotCode, canUndo: state.canUndo, canRedo: state.canRedo }}
      onCode={openPalette}
      onMemo={() => openMemo(marking.stretch.start, marking.stretch.end)}
      onUndo={undo}
      onRedo={redo}
      onHelp={() => setDialog({ kind: 'keys' })}
    />
  );
  useEffect(() => () => void store.flush(), [store]);
  return (
    <>
      <p className="unseen" id="coding-text-help">
        {say('study-coding.text.help')}
      </p>
      <a className="skip" href="#coding-tools">
        {say('study-coding.skip')}
      </a>
      <CodingSaving
        {...{ waiting: state.waiting, isSending: state.isSending, trouble: state.trouble }}
        onDrop={() => {
          store.queue.drop();
          void forget(openCoding);
        }}
      />
      <div className="coding-desk">
        {order === 'tools' ? tools : undefined}
        <TranscriptText
          {...{ root, words, blocks, byBlock: state.byBlock, memos, codeWords, onKeyDown }}
          onOpen={open}
        />
        {order === 'text' ? tools : undefined}
      </div>
      <output className="unseen" aria-live="polite" data-said>
        {said}
      </output>
      {dialog?.kind === 'palette' ? (
        <CodePalette
          {...{ codes, quote, codeWords }}
          codebookTo={deskPaths.codebook(locale, institutionId, studyId)}
          onChoose={give}
          onClose={close}
        />
      ) : undefined}
      {dialog?.kind === 'keys' ? (
        <KeysDialog
          order={order}
          onOrder={(next) => {
            pageTexts.keep(orderKey, next);
            setOrder(next);
          }}
          onClose={close}
        />
      ) : undefined}
      {dialog?.kind === 'place' ? (
        <PlaceDialog
          {...{ codings: dialog.codings, words, codeWords, mayCode: whyNotCode === undefined }}
          onRemove={(coding) => {
            store.takeAway(coding.id);
            setSaid(say('study-coding.removed', { code: codeWords.nameOf(coding.codeId) }));
            close();
          }}
          onMemo={({ start, end }) => openMemo(start, end)}
          onClose={close}
        />
      ) : undefined}
      {dialog?.kind === 'memo' ? (
        <MemoDialog
          key={dialog.memo.title}
          {...{ institutionId, studyId, memo: dialog.memo }}
          onSaved={() => {
            setSaid(say('study-coding.memo.saved'));
            void store.flush().then(async () => forget(openCoding));
            close();
          }}
          onClose={close}
        />
      ) : undefined}
    </>
  );
};
