import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { downloadMinistryForm, readMinistryForm } from '../../../contract/ministry.ts';
import { formColumns } from '../../../core/ministry/form-columns.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Loading } from '../Loading.tsx';
import { apiAddress } from '../office/api-address.ts';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { Refused } from '../refused.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { whyNot } from '../why-not.ts';
import { FormFilters } from './FormFilters.tsx';
import { FormGaps } from './FormGaps.tsx';
import { FormLines } from './FormLines.tsx';
import { ministrySearch } from './ministry-search.ts';
import { SaveButtons } from './SaveButtons.tsx';
import './ministry.css';

/** One form of the ministry, filled from what the register holds, and what it does not hold. */
export const MinistryFormPage = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const navigate = useNavigate();
  const search = ministrySearch(useSearch({ strict: false }));
  const { form: asked = 'vp-27', institution } = search;
  const query = {
    ...(search.year === undefined ? {} : { year: search.year }),
    ...(institution === undefined ? {} : { institution }),
  };
  const { data, error } = useQuery({
    ...queryOf(readMinistryForm, { params: { form: asked }, query }),
    placeholderData: keepPreviousData,
  });
  // Until another form has come the one before stays, as a whole.
  const form = data?.form ?? asked;
  const narrow = (change: Readonly<Record<string, string>>): void => {
    const wanted = Object.entries({ ...search, ...change })
      .filter(([, value]) => value !== '')
      // As a number it stands in the address without quotation marks.
      .map(([name, value]) => [name, name === 'year' ? Number(value) : value]);
    void navigate({
      to: deskPaths.ministryForms(locale),
      search: Object.fromEntries(wanted),
      replace: true,
      resetScroll: false,
    });
  };
  const mayReadRows = (id: string): boolean => whyNot(me, 'read-ministry-form-rows', id) === undefined;
  const mayReadAny = data?.universities.some(({ institutionId }) => mayReadRows(institutionId)) === true;
  const isCollected = formColumns[form].length > 0;
  const address = (format: 'csv' | 'xlsx' | 'pdf' | 'docx'): string => {
    const filters = Object.entries({ ...query, format, locale }).map(([name, value]) => [
      name,
      String(value),
    ]);
    return `${apiAddress(downloadMinistryForm, { form })}?${new URLSearchParams(filters).toString()}`;
  };
  return (
    <DeskPage title={say('ministry.title')} lead={say('ministry.lead')}>
      {error instanceof Refused ? <Notice>{refusalSentence(locale, error.refusal)}</Notice> : undefined}
      {data === undefined && error === null ? <Loading /> : undefined}
      {data === undefined ? undefined : (
        <>
          <Notice>
            <p>{say('ministry.not-public')}</p>
            {data.isDemonstration ? <p>{say('ministry.demonstration')}</p> : undefined}
          </Notice>
          <FormFilters form={form} data={data} institution={institution} narrow={narrow} />
          <section aria-labelledby="ministry-form">
            <h2 id="ministry-form">{say(`ministry.form.${form}`)}</h2>
            {data.lines.length > 0 ? (
              <>
                <FormLines form={form} data={data} mayReadRows={mayReadRows} />
                <p>
                  {mayReadAny ? say('ministry.rows.first') : undefined}{' '}
                  {form === 'vp-27' ? say('ministry.no-courses') : undefined}
                </p>
                <SaveButtons formats={['csv', 'xlsx', 'pdf', 'docx']} address={address} />
              </>
            ) : (
              <p className="empty-state">
                {isCollected && (form === 'vp-27' || form === 'vp-8')
                  ? say(`ministry.empty.year.${form}`)
                  : say('ministry.empty.whole')}
              </p>
            )}
            <h3>{say('ministry.counted')}</h3>
            <p>{say(`ministry.rule.${form}`)}</p>
            {form === 'vp-27' || form === 'vp-8' ? <p>{say(`ministry.here.${form}`)}</p> : undefined}
          </section>
          <FormGaps form={form} />
        </>
      )}
    </DeskPage>
  );
};
