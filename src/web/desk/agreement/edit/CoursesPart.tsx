import type { AgreedCourse } from '../../../../core/mobility/agreement-content.ts';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { DraftNumber } from '../../draft/DraftNumber.tsx';
import { DraftText } from '../../draft/DraftText.tsx';
import { useSay } from '../../use-say.ts';
import type { PartProps } from './part-props.ts';

const emptyCourse: AgreedCourse = { title: '', credits: null, recognisedAs: '', localCredits: null };

/** Courses abroad, and as what each of them counts at home. */
export const CoursesPart = ({ content: { courses }, set, faultOf }: PartProps) => {
  const say = useSay();
  return (
    <RepeatedItems
      items={courses}
      onChange={(changed) => set({ courses: [...changed] })}
      make={() => emptyCourse}
      titleOf={(index) => say('agreement.edit.course', { number: String(index + 1) })}
      add={say('agreement.edit.add-course')}
      empty={say('agreement.edit.courses-empty')}
      renderItem={(course, index, change) => {
        const at = `courses.${index}`;
        return (
          <div className="section-body">
            <DraftText
              id={`${at}.title`}
              label={say('agreement.course.title')}
              error={faultOf(`${at}.title`)}
              longest={200}
              value={course.title}
              onChange={(title) => change({ ...course, title })}
            />
            <DraftNumber
              id={`${at}.credits`}
              label={say('agreement.course.credits')}
              error={faultOf(`${at}.credits`)}
              value={course.credits}
              onChange={(credits) => change({ ...course, credits })}
            />
            <DraftText
              id={`${at}.recognisedAs`}
              label={say('agreement.course.recognised')}
              hint={say('agreement.edit.recognised-hint')}
              error={faultOf(`${at}.recognisedAs`)}
              longest={200}
              value={course.recognisedAs}
              onChange={(recognisedAs) => change({ ...course, recognisedAs })}
            />
            <DraftNumber
              id={`${at}.localCredits`}
              label={say('agreement.course.local-credits')}
              error={faultOf(`${at}.localCredits`)}
              value={course.localCredits}
              onChange={(localCredits) => change({ ...course, localCredits })}
            />
          </div>
        );
      }}
    />
  );
};
