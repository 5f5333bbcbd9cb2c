import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listInstitutions } from '../../../../contract/institution.ts';
import { addReviewer, listReviewers, readSelection } from '../../../../contract/selection.ts';
import { locales } from '../../../../core/basics/locale.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TickGroup } from '../../../ui/TickGroup.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { languageNames } from '../../../language-names.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { fieldNames } from './field-names.ts';
import { useReviewers, type Candidate } from './use-reviewers.ts';

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

const Ability = ({ candidate }: { readonly candidate: Candidate }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const callId = usePart('callId');
  const add = useCommand(addReviewer);
  const { institutions } = useSuspenseQuery(queryOf(listInstitutions, {})).data;
  const { accountId, name, pool } = candidate;
  const isNew = pool === null || pool.removedAt !== null;
  const back = deskPaths.reviewers(locale, callId);
  const form = useForm({
    initial: {
      home: pool?.homeInstitutionId ?? candidate.institutions[0]?.id ?? '',
      fields: (pool?.fields ?? []).join(' '),
      languages: (pool?.languages ?? locales).join(' '),
      capacity: String(pool?.capacity ?? 10),
    },
    check: ({ languages, capacity }) => {
      const most = readTypedNumber(capacity);
      return {
        languages: languages.trim() === '' ? say('selection.reviewer.languages-missing') : undefined,
        capacity:
          most === undefined || !Number.isInteger(most) || most < 1 || most > 500
            ? say('selection.reviewer.capacity-wrong')
            : undefined,
      };
    },
    send: async (values) => {
      const sent = await add.send({
        params: { callId },
        body: {
          accountId,
          homeInstitutionId: values.home === '' ? null : values.home,
          fields: words(values.fields).toSorted(),
          languages: locales.filter((language) => words(values.languages).includes(language)),
          capacity: readTypedNumber(values.capacity) ?? 0,
        },
      });
      if (sent.ok) {
        await forget(listReviewers, readSelection);
        await go(back);
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={name}
      breadcrumb={{ to: back, label: say('selection.room.pool') }}
      lead={say('selection.reviewer.what')}
      faults={form.faults}
    >
      <Form
        label={name}
        submit={say(isNew ? 'selection.reviewer.add' : 'desk.save')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <TickGroup
          {...form.text('fields')}
          label={say('selection.reviewer.fields')}
          options={fieldNames.options(locale)}
          onChange={(fields) => form.set({ fields })}
        />
        <p className="field-hint">{say('selection.reviewer.fields-hint')}</p>
        <TickGroup
          {...form.text('languages')}
          label={say('selection.reviewer.languages')}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(languages) => form.set({ languages })}
        />
        <NumberField
          {...form.text('capacity')}
          label={say('selection.reviewer.capacity')}
          hint={say('selection.reviewer.capacity-hint')}
          onChange={(capacity) => form.set({ capacity })}
        />
        <SelectField
          {...form.text('home')}
          label={say('selection.reviewer.home')}
          hint={say('selection.reviewer.home-hint')}
          options={[
            { value: '', label: say('selection.reviewer.home-none') },
            ...institutions.map((institution) => ({
              value: institution.id,
              label: institution.name[locale],
            })),
          ]}
        />
      </Form>
    </DeskPage>
  );
};

/** What one reviewer can judge: into the pool with it, or changed. */
export const ReviewerPage = () => {
  const accountId = usePart('accountId');
  const candidate = useReviewers().find((reviewer) => reviewer.accountId === accountId);
  return candidate === undefined ? <NotFoundPage /> : <Ability candidate={candidate} />;
};
