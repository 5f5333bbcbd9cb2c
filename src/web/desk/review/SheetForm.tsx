import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReviewView } from '../../../contract/review.ts';
import { checkSheet } from '../../../core/review/score-sheet.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DraftText } from '../draft/DraftText.tsx';
import { useSectionForm } from '../draft/use-section-form.ts';
import { SectionSaving } from '../saving/SectionSaving.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { CriterionField } from './CriterionField.tsx';
import { ReviewFrame } from './ReviewFrame.tsx';
import { SheetConflict } from './SheetConflict.tsx';
import { sheetItems } from './sheet-items.ts';
import { StepBack } from './StepBack.tsx';
import { useSheet } from './use-sheet.ts';

/** What a sheet keeps of the comment at most. */
const longestComment = 6000;

/** The sheet beside the application: guidance, each criterion, a comment; saved by itself. */
export const SheetForm = ({ review }: { readonly review: ReviewView }) => {
  const locale = useLocale();
  const say = useSay();
  const { id, rubric } = review;
  const written = useSheet(review);
  const { content, saver } = written;
  const items = sheetItems(checkSheet(content, rubric), rubric, locale);
  const { faults, faultOf, place, onSubmit } = useSectionForm(items, deskPaths.checkReview(locale, id));
  return (
    <ReviewFrame
      review={review}
      title={say('review.sheet')}
      faults={faults}
      above={<SheetConflict review={review} written={written} />}
    >
      <p>{rubric.guidance[locale]}</p>
      <form
        className="form section-form"
        aria-label={say('review.sheet')}
        noValidate
        ref={place}
        onSubmit={onSubmit}
      >
        <div className="section-body" key={written.epoch}>
          {rubric.criteria.map((criterion) => (
            <CriterionField
              key={criterion.id}
              criterion={criterion}
              marked={content.marks[criterion.id]}
              faultOf={faultOf}
              onChange={(marked) =>
                saver.change({ ...content, marks: { ...content.marks, [criterion.id]: marked } })
              }
            />
          ))}
          <DraftText
            id="comment"
            label={say('review.sheet.comment')}
            hint={say('review.sheet.comment-hint')}
            error={undefined}
            longest={longestComment}
            lines={4}
            value={content.comment}
            onChange={(comment) => saver.change({ ...content, comment })}
          />
        </div>
        <div className="section-foot">
          <div className="form-actions">
            <Button type="submit">{say('application.form.continue')}</Button>
          </div>
          <SectionSaving saving={written.saving} trouble={written.trouble} />
          <p>
            <Link to={deskPaths.reviews(locale)}>{say('application.form.later')}</Link>
          </p>
        </div>
      </form>
      <StepBack id={id} />
    </ReviewFrame>
  );
};
