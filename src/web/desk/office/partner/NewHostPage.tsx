import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listHosts, recordHost } from '../../../../contract/programme.ts';
import {
  identifierForms,
  identifierKind,
  type IdentifierKind,
} from '../../../../core/institution/identifier.ts';
import { hostInput } from '../../../../core/programme/partner.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { countries } from '../../../countries.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useMe } from '../../use-me.ts';
import { useSay } from '../../use-say.ts';
import { readShape } from '../read-shape.ts';
import { toldFaults } from '../told-faults.ts';

const kinds = identifierKind.options;

interface HostForm {
  readonly name: string;
  readonly country: string;
  readonly identifiers: readonly { readonly kind: IdentifierKind; readonly value: string }[];
}

/** A host and how other systems call it. One that is known already is found again by the server. */
export const NewHostPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const recorders = (useMe()?.memberships ?? []).filter(
    ({ role }) => role === 'coordinator' || role === 'officer',
  );
  const record = useCommand(recordHost);
  const [form, setForm] = useState<HostForm>({ name: '', country: '', identifiers: [] });
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const set = (part: Partial<HostForm>) => setForm((before) => ({ ...before, ...part }));
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const told = (items: Parameters<typeof toldFaults>[1]) => setFaults(toldFaults(locale, items));
  const list = deskPaths.hosts(locale);

  const onSend = async (): Promise<void> => {
    const read = readShape(hostInput, form);
    const malformed = form.identifiers.flatMap(({ kind, value }, index) =>
      value.trim() === '' || identifierForms[kind].test(value.trim())
        ? []
        : [{ code: 'identifier-form', params: { kind, value }, field: `identifiers.${index}.value` }],
    );
    if (!read.ok || malformed.length > 0) {
      told([...(read.ok ? [] : read.refusal), ...malformed]);
      return;
    }
    const institutionId = recorders[0]?.institutionId ?? '';
    const sent = await record.send({ params: { institutionId }, body: read.value });
    if (!sent.ok) {
      told(sent.refusal.list ?? [sent.refusal]);
      return;
    }
    await forget(listHosts);
    await go(`${list}?${new URLSearchParams({ text: read.value.name }).toString()}`);
  };
  const title = say('programme.host.new');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: list, label: say('programme.host.list') }}
      lead={say('programme.host.what')}
      faults={faults}
    >
      <Form
        label={title}
        submit={say('programme.host.record')}
        isBusy={record.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!record.isBusy) void onSend();
        }}
        beside={<Link to={list}>{say('desk.cancel')}</Link>}
      >
        <TextField
          id="name"
          name="name"
          error={faultOf('name')}
          label={say('programme.host.name')}
          hint={say('programme.host.name-hint')}
          value={form.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <SelectField
          id="country"
          name="country"
          error={faultOf('country')}
          label={say('programme.host.country')}
          value={form.country}
          onChange={(event) => set({ country: event.currentTarget.value })}
          options={[{ value: '', label: say('programme.host.choose-country') }, ...countries.list(locale)]}
        />
        <RepeatedItems
          items={form.identifiers}
          onChange={(identifiers) => set({ identifiers })}
          make={() => ({ kind: 'schac' as const, value: '' })}
          titleOf={(index) => say('programme.host.identifier', { number: String(index + 1) })}
          add={say('programme.host.add-identifier')}
          empty={say('programme.host.identifiers-what')}
          renderItem={(identifier, index, change) => (
            <>
              <SelectField
                id={`identifiers.${index}.kind`}
                name={`identifiers.${index}.kind`}
                error={undefined}
                label={say('institution.identifier.kind')}
                value={identifier.kind}
                onChange={({ currentTarget: { value } }) =>
                  change({ ...identifier, kind: kinds.find((kind) => kind === value) ?? identifier.kind })
                }
                options={kinds.map((kind) => ({
                  value: kind,
                  label: say(`institution.identifier.of.${kind}`),
                }))}
              />
              <TextField
                id={`identifiers.${index}.value`}
                name={`identifiers.${index}.value`}
                error={faultOf(`identifiers.${index}.value`)}
                label={say('institution.identifier.value')}
                hint={say(`institution.identifier.hint.${identifier.kind}`)}
                value={identifier.value}
                onChange={(event) => change({ ...identifier, value: event.currentTarget.value })}
              />
            </>
          )}
        />
      </Form>
    </DeskPage>
  );
};
