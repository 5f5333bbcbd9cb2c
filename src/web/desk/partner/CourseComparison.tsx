import type { readPartnerStay } from '../../../contract/partner.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Answer = AnswerOf<typeof readPartnerStay>;

/** Courses agreed, taken by the latest transcript and recognised at home, beside each other, with their credits. */
export const CourseComparison = ({
  courses,
  sums,
}: {
  readonly courses: Answer['courses'];
  readonly sums: Answer['sums'];
}) => {
  const locale = useLocale();
  const say = useSay();
  const credits = (value: number): string =>
    formatNumber(value, locale, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);
  const counted = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : credits(value);
  return (
    <section aria-labelledby="courses">
      <h2 id="courses">{say('partner.courses')}</h2>
      <DataTable
        caption={say('partner.courses')}
        isCaptionSeen={false}
        isStacked
        rows={courses.map((course, at) => ({ ...course, at }))}
        rowKey={({ at }) => String(at)}
        empty={<p>{say('partner.courses.empty')}</p>}
        columns={[
          { key: 'title', title: say('partner.courses.title'), renderCell: ({ title }) => title },
          {
            key: 'agreed',
            title: say('partner.courses.agreed'),
            isNumber: true,
            renderCell: ({ agreed }) => (agreed === null ? '–' : counted(agreed.credits)),
          },
          {
            key: 'taken',
            title: say('partner.courses.taken'),
            renderCell: ({ taken }) =>
              taken === null
                ? '–'
                : [
                    counted(taken.credits),
                    taken.status === null ? '' : say(`partner.course.status.${taken.status}`),
                  ]
                    .filter((part) => part !== '')
                    .join(', '),
          },
          {
            key: 'grade',
            title: say('partner.courses.grade'),
            renderCell: ({ taken }) =>
              [taken?.grade ?? '', taken?.level ?? ''].filter((part) => part !== '').join(', ') || '–',
          },
          {
            key: 'recognised',
            title: say('partner.courses.recognised'),
            renderCell: ({ recognised }) =>
              recognised === null
                ? '–'
                : [counted(recognised.localCredits), say(`partner.recognition.${recognised.status}`)]
                    .filter((part) => part !== '')
                    .join(', '),
          },
        ]}
      />
      {courses.length === 0 ? undefined : (
        <p>
          {say('partner.courses.sums', {
            agreed: credits(sums.agreed),
            passed: credits(sums.passed),
            recognised: credits(sums.recognised),
          })}
        </p>
      )}
    </section>
  );
};
