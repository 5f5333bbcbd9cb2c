import type { ReportView } from '../../../contract/report.ts';
import { RepeatedItems } from '../../ui/RepeatedItems.tsx';
import { DraftNumber } from '../draft/DraftNumber.tsx';
import { DraftText } from '../draft/DraftText.tsx';
import { useSectionForm } from '../draft/use-section-form.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { coursesAnswers } from './courses-answers.ts';
import { partItems } from './part-items.ts';
import { PartFrame } from './PartFrame.tsx';
import { reportParts } from './report-parts.ts';
import { useReportSection } from './use-report-section.ts';
import { useReportWay } from './use-report-way.ts';
import { WritingOnly } from './WritingOnly.tsx';

/** The last two texts of a course, which nobody has to fill in. */
const optional = [
  { field: 'code', hint: undefined },
  { field: 'grade', hint: 'report.courses.grade-hint' },
] as const;

const Writing = ({ report }: { readonly report: ReportView }) => {
  const locale = useLocale();
  const say = useSay();
  const written = useReportSection(report, reportParts.courses);
  const way = useReportWay(report);
  const form = useSectionForm(partItems(report, 'courses', { courses: written.content }), way.to);
  return (
    <PartFrame
      title={say('report.courses')}
      lead={say('report.courses.lead')}
      back={way}
      written={written}
      read={(version) => coursesAnswers(version, locale)}
      form={form}
    >
      <RepeatedItems
        items={written.content.courses}
        onChange={(courses) => written.change({ courses: [...courses] })}
        make={() => ({ id: `crs_${crypto.randomUUID()}`, title: '', code: '', ects: null, grade: '' })}
        titleOf={(index) => say('report.courses.number', { number: String(index + 1) })}
        add={say('report.courses.add')}
        empty={say('report.courses.empty')}
        renderItem={(course, index, change) => {
          const at = `courses.courses.${index}`;
          return (
            // The boxes of a number keep what was typed, so they go with their course when another one is removed.
            <div className="section-body" key={course.id}>
              <DraftText
                id={`${at}.title`}
                label={say('report.courses.title')}
                hint={say('report.courses.title-hint')}
                error={form.faultOf(`${at}.title`)}
                longest={300}
                value={course.title}
                onChange={(title) => change({ ...course, title })}
              />
              <DraftNumber
                id={`${at}.ects`}
                label={say('report.courses.ects')}
                error={form.faultOf(`${at}.ects`)}
                value={course.ects}
                onChange={(ects) => change({ ...course, ects })}
              />
              {optional.map(({ field, hint }) => (
                <DraftText
                  key={field}
                  id={`${at}.${field}`}
                  label={`${say(`report.courses.${field}`)} ${say('desk.optional')}`}
                  {...(hint === undefined ? {} : { hint: say(hint) })}
                  error={form.faultOf(`${at}.${field}`)}
                  longest={40}
                  value={course[field]}
                  onChange={(value) => change({ ...course, [field]: value })}
                />
              ))}
            </div>
          );
        }}
      />
    </PartFrame>
  );
};

/** Courses taken abroad, each for the university to recognise or not. */
export const CoursesPage = () => {
  const say = useSay();
  return <WritingOnly title={say('report.courses')}>{(report) => <Writing report={report} />}</WritingOnly>;
};
