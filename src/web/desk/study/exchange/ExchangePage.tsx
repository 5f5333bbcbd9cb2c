import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { exportStudy, readStudyExchange, studyForms } from '../../../../contract/study-exchange.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { apiAddress } from '../../office/api-address.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { ImportFile } from './ImportFile.tsx';
import { ImportList } from './ImportList.tsx';

const aboutOf = {
  project: 'study-exchange.form.project.about',
  codebook: 'study-exchange.form.codebook.about',
  'quotes-csv': 'study-exchange.form.quotes.about',
  'quotes-xlsx': 'study-exchange.form.quotes.about',
  memos: 'study-exchange.form.memos.about',
  package: 'study-exchange.form.package.about',
} as const;

/** What leaves a study and what consent keeps back; files of other programs that come in. */
export const ExchangePage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId = '', studyId = '' } = useParams({ strict: false });
  const params = { institutionId, studyId };
  const found = useSuspenseQuery(queryOf(readStudyExchange, { params })).data;
  const { study, isClosed, codes, withheld, objections, imports } = found;
  const { quoted, archived } = withheld;
  const mayTake = useWhyNot()('import-study-project', institutionId) === undefined && !isClosed;
  const isThere = (form: (typeof studyForms)[number]): boolean =>
    (form !== 'codebook' || codes > 0) && (form !== 'package' || objections === 0);
  return (
    <DeskPage
      title={say('study-exchange.title')}
      lead={say('study-exchange.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study }}
    >
      <section aria-labelledby="withheld">
        <h2 id="withheld">{say('study-exchange.withheld')}</h2>
        {quoted.people + archived.people === 0 ? (
          <p>{say('study-exchange.withheld.none')}</p>
        ) : (
          <ul>
            <li>
              {say('study-exchange.withheld.quoted', {
                people: String(quoted.people),
                turns: String(quoted.turns),
                codings: String(quoted.codings),
                memos: String(quoted.memos),
              })}
            </li>
            <li>
              {say('study-exchange.withheld.archived', {
                people: String(archived.people),
                turns: String(archived.turns),
              })}
            </li>
            {quoted.gone === 0 ? undefined : (
              <li>{say('study-exchange.withheld.gone', { people: String(quoted.gone) })}</li>
            )}
          </ul>
        )}
      </section>
      <section aria-labelledby="download">
        <h2 id="download">{say('study-exchange.download')}</h2>
        {objections === 0 ? undefined : (
          <Notice>
            {say('study-exchange.package.objections', { count: String(objections) })}{' '}
            <Link to={deskPaths.studyFigures(locale, institutionId, studyId)}>
              {say('study-exchange.to-figures')}
            </Link>
          </Notice>
        )}
        <ul className="next-steps">
          {studyForms.filter(isThere).map((form) => (
            <li key={form}>
              <a href={apiAddress(exportStudy, { ...params, form })} download>
                {say(`study-exchange.form.${form}`)}
              </a>
              <p>{say(aboutOf[form])}</p>
            </li>
          ))}
        </ul>
      </section>
      {mayTake ? <ImportFile params={params} /> : undefined}
      <ImportList imports={imports} />
    </DeskPage>
  );
};
