import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { downloadStudyFigure, listStudyFigures } from '../../../../contract/study-figure.ts';
import { dayOf, formatDate } from '../../../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../../../core/basics/national-time-zone.ts';
import { groupWords } from '../../../../core/study/figures/group-words.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { apiAddress } from '../../office/api-address.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { FigureChart } from './FigureChart.tsx';
import { FigureTable } from './FigureTable.tsx';
import { FigureText } from './FigureText.tsx';

/** The figure of one poll: drawn, as a table, as a file; and the words beside it, checked against its base. */
export const FigurePage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId = '', studyId = '', pollId = '' } = useParams({ strict: false });
  const { study, isClosed, figures } = useSuspenseQuery(
    queryOf(listStudyFigures, { params: { institutionId, studyId } }),
  ).data;
  const mayWrite = useWhyNot()('write-figure-text', institutionId) === undefined && !isClosed;
  const figure = figures.find((one) => one.pollId === pollId);
  if (figure === undefined) return <NotFoundPage />;
  const { n, missing, answers, withdrawn, isMultiple, isAnonymous, session, number, closedAt } = figure;
  const place = { session: String(session), number: String(number) };
  const address = apiAddress(downloadStudyFigure, { institutionId, studyId, pollId });
  const counts = { n: String(n), missing: String(missing) };
  return (
    <DeskPage
      title={groupWords(figure.question, locale)}
      lead={`${say('study-figure.of', place)}, ${say(`study-figure.kind.${figure.kind}`)}`}
      breadcrumb={{
        to: deskPaths.studyFigures(locale, institutionId, studyId),
        label: say('study-figure.title'),
      }}
    >
      {n === 0 ? <p>{say('study-figure.nobody')}</p> : <FigureChart figure={figure} />}
      <p>
        {isMultiple
          ? say('study-figure.base.multiple', { ...counts, answers: String(answers) })
          : say('study-figure.base.single', counts)}{' '}
        {withdrawn === 0 ? undefined : say('study-figure.withdrawn', { count: String(withdrawn) })}{' '}
        {isAnonymous ? say('study-figure.anonymous') : undefined}
      </p>
      <p className="label">{say('study-figure.sample')}</p>
      {n === 0 ? undefined : <FigureTable figure={figure} />}
      <p>
        <a href={`${address}?format=csv&locale=${locale}`} download>
          {say('study-figure.download.csv')}
        </a>
        {n === 0 ? undefined : (
          <>
            {' · '}
            <a href={`${address}?format=svg&locale=${locale}`} download>
              {say('study-figure.download.svg')}
            </a>
          </>
        )}
      </p>
      <p className="label">
        {say('study-figure.source', {
          ...{ study, ...place },
          day: formatDate(dayOf(closedAt, nationalTimeZone), locale),
        })}
      </p>
      <FigureText
        key={`${pollId} ${figure.text?.version ?? 0}`}
        params={{ institutionId, studyId, pollId }}
        figure={figure}
        mayWrite={mayWrite}
      />
    </DeskPage>
  );
};
