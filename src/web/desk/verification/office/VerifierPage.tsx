import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listInstitutions } from '../../../../contract/institution.ts';
import { addVerifier, listVerifiers, type VerifierView } from '../../../../contract/verification.ts';
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
import { useVerifiers } from './use-verifiers.ts';

const most = 500;
const usualCapacity = 10;

const isCapacity = (typed: string): boolean => {
  const value = readTypedNumber(typed) ?? 0;
  return Number.isInteger(value) && value >= 1 && value <= most;
};

const Ability = ({
  verifier: { accountId, name, pool, ...verifier },
}: {
  readonly verifier: VerifierView;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const add = useCommand(addVerifier);
  const { institutions } = useSuspenseQuery(queryOf(listInstitutions, {})).data;
  const back = deskPaths.verifiers(locale);
  const form = useForm({
    initial: {
      home: pool?.homeInstitutionId ?? verifier.institutions[0]?.id ?? '',
      languages: (pool?.languages ?? locales).join(' '),
      capacity: String(pool?.capacity ?? usualCapacity),
    },
    check: ({ languages, capacity }) => ({
      languages: languages.trim() === '' ? say('report.pool.languages-missing') : undefined,
      capacity: isCapacity(capacity) ? undefined : say('report.pool.capacity-wrong'),
    }),
    send: async ({ home, languages, capacity }) => {
      const sent = await add.send({
        body: {
          accountId,
          homeInstitutionId: home === '' ? null : home,
          languages: locales.filter((language) => languages.split(' ').includes(language)),
          capacity: readTypedNumber(capacity) ?? 0,
        },
      });
      if (sent.ok) {
        await forget(listVerifiers);
        await go(back);
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={name}
      breadcrumb={{ to: back, label: say('report.pool') }}
      lead={say('report.pool.verifier-what')}
      faults={form.faults}
    >
      <Form
        label={name}
        submit={say(pool === null || pool.removedAt !== null ? 'report.pool.add' : 'desk.save')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <TickGroup
          {...form.text('languages')}
          label={say('report.pool.languages')}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(languages) => form.set({ languages })}
        />
        <NumberField
          {...form.text('capacity')}
          label={say('report.pool.capacity')}
          hint={say('report.pool.capacity-hint')}
          onChange={(capacity) => form.set({ capacity })}
        />
        <SelectField
          {...form.text('home')}
          label={say('report.pool.home')}
          hint={say('report.pool.home-hint')}
          options={[
            { value: '', label: say('report.pool.home-none') },
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

/** What one verifier can take: into the pool with it, or changed. */
export const VerifierPage = () => {
  const accountId = usePart('accountId');
  const verifier = useVerifiers().find((one) => one.accountId === accountId);
  return verifier === undefined ? <NotFoundPage /> : <Ability verifier={verifier} />;
};
