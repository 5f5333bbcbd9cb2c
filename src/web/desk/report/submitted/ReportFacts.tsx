import type { ReportView } from '../../../../contract/report.ts';
import { formatDate, formatDateTime } from '../../../../core/basics/format-date.ts';
import { Facts } from '../../../ui/Facts.tsx';
import { countries } from '../../../countries.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';

/** Whose report it is, of which stay, and its fingerprint. */
export const ReportFacts = ({ report }: { readonly report: ReportView }) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { participant, reference, hostName, country, submittedAt, contentSha256 } = report;
  const from = report.departedOn ?? report.plannedStart;
  const to = report.returnedOn ?? report.plannedEnd;
  return (
    <Facts
      rows={[
        ...(report.isOwn ? [] : [{ title: say('report.facts.participant'), value: participant }]),
        { title: say('report.facts.reference'), value: reference },
        {
          title: say('report.facts.host'),
          value: `${hostName}, ${countries.nameOf(country, locale)}`,
        },
        {
          title: say('report.facts.stay'),
          value: say('report.facts.from-to', { from: formatDate(from, locale), to: formatDate(to, locale) }),
        },
        ...(submittedAt === null
          ? []
          : [
              {
                title: say('report.facts.submitted'),
                value: formatDateTime(submittedAt, locale, timeZone),
              },
            ]),
        ...(contentSha256 === null
          ? []
          : [{ title: say('report.facts.fingerprint'), value: <code>{contentSha256}</code> }]),
      ]}
    />
  );
};
