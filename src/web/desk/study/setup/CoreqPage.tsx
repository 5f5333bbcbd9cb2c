import { useSuspenseQuery } from '@tanstack/react-query';
import { readCoreq } from '../../../../contract/study-setup.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { coreqLines } from '../../../../core/study/record/coreq-lines.ts';
import { textOf } from '../../../../messages.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { StudyFileLinks } from './StudyFileLinks.tsx';
import { StudyTable } from './StudyTable.tsx';
import { useStudy } from './use-study.ts';

const domains = ['team', 'design', 'analysis'] as const;

/** The 32 items of COREQ with what record and analysis say to each. */
export const CoreqPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, studyId, study } = useStudy();
  const { items } = useSuspenseQuery(
    queryOf(readCoreq, { params: { institutionId, studyId }, query: { locale } }),
  ).data;
  const lines = items.map((item) => ({
    ...item,
    value: coreqLines(item, (name, count) =>
      textOf(locale, `study-record.coreq.count.${name}`, { count: formatNumber(count, locale) }),
    ).join('\n'),
  }));
  return (
    <DeskPage
      title={say('study-desk.coreq.title')}
      lead={say('study-desk.coreq.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study.title }}
    >
      <p>
        <strong>
          {say('study-desk.coreq.filled', {
            filled: formatNumber(lines.filter(({ value }) => value !== '').length, locale),
          })}
        </strong>
      </p>
      <StudyFileLinks
        address={`/api/institutions/${institutionId}/studies/${studyId}/coreq-file`}
        formats={['pdf', 'docx', 'csv']}
      />
      {domains.map((domain) => (
        <section key={domain} aria-labelledby={`coreq-${domain}`}>
          <h2 id={`coreq-${domain}`}>{textOf(locale, `study-record.coreq.domain.${domain}`)}</h2>
          <StudyTable
            caption={textOf(locale, `study-record.coreq.domain.${domain}`)}
            rows={lines
              .filter((item) => item.domain === domain)
              .map(({ number, value }) => [
                `${number}. ${textOf(locale, `study-record.coreq.item.${number}`)}`,
                value,
              ])}
          />
        </section>
      ))}
      <p className="source">{say('study-desk.coreq.source')}</p>
    </DeskPage>
  );
};
