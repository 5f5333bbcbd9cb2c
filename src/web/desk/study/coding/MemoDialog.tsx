import { Button } from '@mantine/core';
import { useState } from 'react';
import { writeMemo } from '../../../../contract/study-coding.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { pageTexts } from '../../saving/page-texts.ts';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { CodingDialog } from './CodingDialog.tsx';

export interface MemoToWrite {
  readonly memoId: string | null;
  readonly baseVersion: number;
  readonly on: NonNullable<
    Parameters<ReturnType<typeof useCommand<typeof writeMemo>>['send']>[0]['body']
  >['on'];
  readonly words: string;
  readonly isOwn: boolean;
  /** What it is on, in words. */
  readonly title: string;
}

/** Writes, reads or changes a memo. What was typed and not sent stays in the page. */
export const MemoDialog = ({
  institutionId,
  studyId,
  memo,
  onSaved,
  onClose,
}: {
  readonly institutionId: string;
  readonly studyId: string;
  readonly memo: MemoToWrite;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}) => {
  const say = useSay();
  const locale = useLocale();
  const write = useCommand(writeMemo);
  const { memoId, baseVersion, on, isOwn } = memo;
  const key = `memo ${memoId ?? JSON.stringify(on)}`;
  const [words, setWords] = useState(() => pageTexts.read(key) || memo.words);
  const send = async (next: string | null): Promise<void> => {
    const body = { memoId, baseVersion, on: memoId === null ? on : null, words: next };
    const sent = await write.send({ params: { institutionId, studyId }, body });
    if (!sent.ok) return;
    pageTexts.keep(key, '');
    onSaved();
  };
  return (
    <CodingDialog title={memo.title} onClose={onClose}>
      {write.refusal === undefined ? undefined : (
        <p role="alert" className="coding-fault">
          {refusalSentence(locale, write.refusal)}
        </p>
      )}
      {isOwn ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send(words);
          }}
        >
          <TextField
            id="memo-words"
            name="memo-words"
            error={undefined}
            label={say('study-coding.memo.words')}
            lines={6}
            value={words}
            onChange={({ currentTarget }) => {
              setWords(currentTarget.value);
              pageTexts.keep(key, currentTarget.value);
            }}
          />
          <div className="form-actions">
            <Button type="submit" loading={write.isBusy}>
              {say('study-coding.memo.save')}
            </Button>
            {memoId === null ? undefined : (
              <Button variant="default" onClick={() => void send(null)}>
                {say('study-coding.memo.remove')}
              </Button>
            )}
          </div>
        </form>
      ) : (
        <p className="written">{memo.words}</p>
      )}
    </CodingDialog>
  );
};
