import { useState } from 'react';
import { drawVerifiers, listVerifiers, readProgress } from '../../../../contract/verification.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { ConfirmAction } from '../../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { DrawRules } from './DrawRules.tsx';

/** Draws for every result that lacks a verifier, and says what came of it. */
export const DrawPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const draw = useCommand(drawVerifiers);
  const [done, setDone] = useState<{ readonly drawn: number; readonly lacking: number }>();
  const back = deskPaths.verificationProgress(locale);
  const run = async (): Promise<void> => {
    const sent = await draw.send({});
    if (!sent.ok) return;
    setDone(sent.value);
    await forget(readProgress, listVerifiers);
  };
  return (
    <DeskPage
      title={say('report.draw')}
      breadcrumb={{ to: back, label: say('report.progress') }}
      {...(draw.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, draw.refusal) }] })}
    >
      {done === undefined ? (
        <ConfirmAction
          label={say('report.draw.do')}
          isBusy={draw.isBusy}
          cancelTo={back}
          onConfirm={() => void run()}
        >
          <p>{say('report.draw.what')}</p>
        </ConfirmAction>
      ) : (
        <Notice isDone>
          {say('report.draw.done', {
            count: done.drawn,
            shown: formatNumber(done.drawn, locale),
            lacking: formatNumber(done.lacking, locale),
          })}
        </Notice>
      )}
      <DrawRules />
    </DeskPage>
  );
};
