import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listMemos, type MemoView } from '../../../../contract/study-coding.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { queryOf } from '../../query-of.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { MemoDialog, type MemoToWrite } from './MemoDialog.tsx';

/** All memos of a study on one page. */
export const MemosPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const [institutionId, studyId] = [usePart('institutionId'), usePart('studyId')];
  const { study, memos } = useSuspenseQuery(queryOf(listMemos, { params: { institutionId, studyId } })).data;
  const [open, setOpen] = useState<MemoToWrite>();
  const targetOf = ({ target, title }: MemoView): string =>
    target === 'study'
      ? say('study-coding.memos.target.study')
      : say(`study-coding.memos.target.${target}`, { title: title ?? say('study-coding.memos.gone') });
  const wayTo = ({ target, targetId, title }: MemoView): string | undefined => {
    if (targetId === null || title === null) return undefined;
    if (target === 'code') return deskPaths.code(locale, institutionId, studyId, targetId);
    if (target === 'session') return deskPaths.studySession(locale, institutionId, studyId, targetId);
    return deskPaths.transcript(locale, institutionId, studyId, targetId);
  };
  return (
    <DeskPage
      title={say('study-coding.memos.title')}
      lead={say('study-coding.memos.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study }}
      actions={
        <Button
          onClick={() =>
            setOpen({
              ...{ memoId: null, baseVersion: 0, on: { target: 'study' }, words: '', isOwn: true },
              title: say('study-coding.memos.new'),
            })
          }
        >
          {say('study-coding.memos.new')}
        </Button>
      }
    >
      {memos.length === 0 ? <p>{say('study-coding.memos.empty')}</p> : undefined}
      <ul className="coding-hits">
        {memos.map((memo) => {
          const way = wayTo(memo);
          return (
            <li key={memo.id}>
              <p>
                {way === undefined ? targetOf(memo) : <Link to={way}>{targetOf(memo)}</Link>}{' '}
                <span className="label">
                  {memo.writer ?? say('study-coding.coding.nobody')}, <Moment at={memo.writtenAt} />
                </span>
              </p>
              {memo.quote === null ? undefined : <p className="coding-quote">{memo.quote}</p>}
              <p className="written">{memo.words}</p>
              {memo.isOwn ? (
                <Button
                  variant="default"
                  onClick={() =>
                    setOpen({
                      ...{
                        memoId: memo.id,
                        baseVersion: memo.version,
                        on: null,
                        words: memo.words,
                        isOwn: true,
                      },
                      title: targetOf(memo),
                    })
                  }
                >
                  {say('study-coding.memos.change')}
                </Button>
              ) : undefined}
            </li>
          );
        })}
      </ul>
      {open === undefined ? undefined : (
        <MemoDialog
          {...{ institutionId, studyId, memo: open }}
          onSaved={() => {
            setOpen(undefined);
            void forget(listMemos);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </DeskPage>
  );
};
