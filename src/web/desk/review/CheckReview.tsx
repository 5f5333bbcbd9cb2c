import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listReviews, readReview, submitReview, type ReviewView } from '../../../contract/review.ts';
import { pointsText } from '../../../core/award/points-text.ts';
import { checkSheet, totalOfSheet } from '../../../core/review/score-sheet.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Answers } from '../draft/Answers.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { pageSavers } from '../saving/page-savers.ts';
import { SectionSaving } from '../saving/SectionSaving.tsx';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { SheetConflict } from './SheetConflict.tsx';
import { sheetAnswers } from './sheet-answers.ts';
import { sheetItems } from './sheet-items.ts';
import { useSheet } from './use-sheet.ts';

/** The sheet as it will be submitted, what it still lacks, and that submitting is final. */
export const CheckReview = ({ review }: { readonly review: ReviewView }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const submit = useCommand(submitReview);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const { id, rubric, callTitle } = review;
  const written = useSheet(review);
  const { content, saver } = written;
  const missing = sheetItems(checkSheet(content, rubric), rubric, locale);
  const fieldAddress = (field: string): string =>
    deskPaths.review(locale, id, `?${new URLSearchParams({ at: field }).toString()}`);

  const send = async (): Promise<void> => {
    await saver.flush();
    if (!pageSavers.isSaved(id)) {
      setFaults([{ message: say('application.check.unsaved') }]);
      return;
    }
    const sent = await submit.send({ params: { id }, body: { version: saver.version } });
    if (!sent.ok) {
      const items = sheetItems(sent.refusal.list ?? [sent.refusal], rubric, locale);
      setFaults(items.map((item) => ({ message: refusalSentence(locale, item) })));
      await forget(readReview);
      return;
    }
    await forget(listReviews, readReview);
    await go(deskPaths.review(locale, id));
  };
  return (
    <DeskPage
      title={say('review.check')}
      breadcrumb={{ to: deskPaths.review(locale, id), label: say('review.check.back') }}
      lead={callTitle[locale]}
      faults={faults}
    >
      <SheetConflict review={review} written={written} />
      {missing.length === 0 ? undefined : (
        <section className="notice" aria-labelledby="missing-title">
          <h2 id="missing-title" className="notice-title">
            {say('review.check.missing')}
          </h2>
          <ul>
            {missing.map((item) => (
              <li key={`${item.code} ${item.field ?? ''}`}>
                <Link to={fieldAddress(item.field ?? '')}>{refusalSentence(locale, item)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Answers
        sections={[
          { id: 'sheet', title: say('review.sheet'), items: [...sheetAnswers(content, rubric, locale)] },
        ]}
        changeAddress={fieldAddress}
      />
      <SectionSaving saving={written.saving} trouble={written.trouble} />
      {missing.length === 0 ? (
        <>
          <p className="review-total">
            {say('review.total')}{' '}
            <strong>
              {say('review.total.of-hundred', {
                total: pointsText(totalOfSheet(content, rubric) / 100, locale),
              })}
            </strong>
          </p>
          <ConfirmAction
            label={say('review.submit')}
            isBusy={submit.isBusy}
            cancelTo={deskPaths.review(locale, id)}
            cancelLabel={say('review.check.back')}
            onConfirm={() => void send()}
          >
            <p>{say('review.check.final')}</p>
          </ConfirmAction>
        </>
      ) : (
        <p className="action-reason">{say('review.check.incomplete')}</p>
      )}
    </DeskPage>
  );
};
