import { Link } from '@tanstack/react-router';
import type { ReportView } from '../../../../contract/report.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';

type Course = ReportView['recognitions'][number];

/** Courses taken abroad, each recognised or not, with the reason; whoever may decide finds the way to it. */
export const Recognitions = ({ report }: { readonly report: ReportView }) => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const { institutionId, id, recognitions } = report;
  const mayDecide = whyNot('decide-recognition', institutionId) === undefined;
  const credits = (value: number) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  const columns: readonly Column<Course>[] = [
    {
      key: 'course',
      title: say('report.recognitions.course'),
      renderCell: ({ title, code }) => (code === '' ? title : `${title}, ${code}`),
    },
    {
      key: 'ects',
      title: say('report.recognitions.ects'),
      isNumber: true,
      renderCell: ({ ects }) => credits(ects),
    },
    { key: 'grade', title: say('report.recognitions.grade'), renderCell: ({ grade }) => grade },
    {
      key: 'status',
      title: say('report.recognitions.status'),
      renderCell: ({ status, title, ...course }) =>
        status === 'asked' && mayDecide ? (
          <Link to={deskPaths.decideCourse(locale, institutionId, id, course.id)}>
            {say('report.recognitions.decide')}
            <span className="unseen"> {title}</span>
          </Link>
        ) : (
          say(`report.recognition.${status}`)
        ),
    },
    {
      key: 'local',
      title: say('report.recognitions.local'),
      isNumber: true,
      renderCell: ({ localCredits }) => (localCredits === null ? undefined : credits(localCredits)),
    },
    { key: 'reason', title: say('report.recognitions.reason'), renderCell: ({ reason }) => reason },
  ];
  return (
    <section aria-labelledby="recognitions-title">
      <h2 id="recognitions-title">{say('report.recognitions')}</h2>
      <DataTable
        caption={say('report.recognitions')}
        isCaptionSeen={false}
        columns={columns}
        rows={recognitions}
        rowKey={(course) => course.id}
        isStacked
        empty={<p>{say('report.recognitions.none')}</p>}
      />
    </section>
  );
};
