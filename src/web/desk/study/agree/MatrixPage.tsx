import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readMatrix, type MatrixView } from '../../../../contract/study-theme.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { ScrollBox } from '../../../ui/ScrollBox.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { CountFiles } from './CountFiles.tsx';
import { useStudyPlace } from './use-study-place.ts';
import './agree.css';

/** Codes by participants: how many passages of each have each code, and in how many people's words it is. */
export const MatrixPage = () => {
  const locale = useLocale();
  const say = useSay();
  const place = useStudyPlace();
  const { institutionId, studyId } = place;
  const { study, participants, rows, withheld } = useSuspenseQuery(
    queryOf(readMatrix, { params: place }),
  ).data;
  const [isUsedOnly, setUsedOnly] = useState(true);
  const isUsed = ({ people, nobody }: MatrixView['rows'][number]): boolean => people + nobody > 0;
  const shown = isUsedOnly ? rows.filter(isUsed) : rows;
  return (
    <DeskPage
      title={say('study-agree.matrix')}
      lead={say('study-agree.matrix.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study }}
    >
      {withheld > 0 ? <p>{say('study-agree.withheld', { withheld })}</p> : undefined}
      {rows.length === 0 || participants.length === 0 ? (
        <p className="empty-state">
          {say('study-agree.matrix.empty')}{' '}
          <Link to={deskPaths.codebook(locale, institutionId, studyId)}>{say('study-agree.codebook')}</Link>{' '}
          <Link to={deskPaths.transcripts(locale, institutionId, studyId)}>
            {say('study-agree.round.texts')}
          </Link>
        </p>
      ) : (
        <>
          <TickField
            id="used"
            name="used"
            error={undefined}
            label={say('study-agree.matrix.used')}
            checked={isUsedOnly}
            onChange={(event) => setUsedOnly(event.currentTarget.checked)}
          />
          <MatrixTable participants={participants} rows={shown} />
          <p>{say('study-agree.matrix.about', { base: participants.length })}</p>
          <CountFiles of="matrix" />
        </>
      )}
    </DeskPage>
  );
};

const MatrixTable = ({ participants, rows }: Pick<MatrixView, 'participants' | 'rows'>) => {
  const locale = useLocale();
  const say = useSay();
  const count = (value: number): string => (value === 0 ? '·' : formatNumber(value, locale));
  return (
    <div className="table-box matrix-box">
      <ScrollBox label={say('study-agree.matrix')}>
        <table className="code-matrix">
          <caption className="unseen">{say('study-agree.matrix')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('study-agree.code')}</th>
              {participants.map(({ id, pseudonym }) => (
                <th key={id} scope="col" className="number">
                  {pseudonym}
                </th>
              ))}
              <th scope="col" className="number">
                {say('study-agree.matrix.nobody')}
              </th>
              <th scope="col" className="number">
                {say('study-agree.matrix.people')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, counts, nobody, people }) => (
              <tr key={code.id}>
                <th scope="row">{code.name}</th>
                {counts.map((value, at) => (
                  <td key={participants[at]?.id} className={value === 0 ? 'number none' : 'number'}>
                    {count(value)}
                  </td>
                ))}
                <td className={nobody === 0 ? 'number none' : 'number'}>{count(nobody)}</td>
                <td className="number">{say('study-agree.k-of-n', { people, base: participants.length })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
};
