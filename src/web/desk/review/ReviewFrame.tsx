import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { printReview, type ReviewView } from '../../../contract/review.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { BlindCopy } from './BlindCopy.tsx';
import { dueText } from './due-text.ts';
import { reviewCode } from './review-code.ts';

const goToSheet = (): void => {
  const sheet = document.getElementById('sheet');
  sheet?.focus();
  sheet?.scrollIntoView();
};

/** The page of one review: the application, and beside it, or below it on a phone, what the reviewer does with it. */
export const ReviewFrame = ({
  review,
  faults,
  above,
  title,
  children,
}: {
  readonly review: ReviewView;
  readonly faults?: readonly PageFault[];
  /** Over both. */
  readonly above?: ReactNode;
  /** Heads the column beside the application. */
  readonly title: string;
  readonly children: ReactNode;
}) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const { id, callTitle, dueOn, status } = review;
  const isOpen = status === 'invited' || status === 'accepted';
  return (
    <DeskPage
      title={say('review.page', { code: reviewCode(id) })}
      breadcrumb={{ to: deskPaths.reviews(locale), label: say('review.title') }}
      lead={
        <>
          {callTitle[locale]}. {isOpen ? `${dueText(dueOn, today, locale)}. ` : ''}
          {say('review.written-in', { language: say(`office.language.${review.locale}`) })}
        </>
      }
      actions={
        <Button
          component="a"
          href={`${apiAddress(printReview, { id })}?locale=${locale}`}
          download
          variant="default"
        >
          {say('review.print')}
        </Button>
      }
      {...(faults === undefined ? {} : { faults })}
    >
      {above}
      <button type="button" className="plain to-sheet" onClick={goToSheet}>
        {title}
        <span aria-hidden="true"> ↓</span>
      </button>
      <div className="review-desk">
        <BlindCopy review={review} />
        <section className="review-side" aria-labelledby="sheet">
          <h2 id="sheet" tabIndex={-1}>
            {title}
          </h2>
          {children}
        </section>
      </div>
    </DeskPage>
  );
};
