import { Link } from '@tanstack/react-router';
import { readEmergencyContact, writeEmergencyContact } from '../../../contract/stay.ts';
import {
  contactRelations,
  emergencyContact,
  type EmergencyContact,
} from '../../../core/mobility/emergency-contact.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useSay } from '../use-say.ts';
import { useForgetStay } from './use-forget-stay.ts';

const { shape } = emergencyContact;

/** The participant writes whom to call and where he himself is reached. */
export const ContactForm = ({
  contact,
  institutionId,
  mobilityId,
  back,
}: {
  readonly contact: EmergencyContact | null;
  readonly institutionId: string;
  readonly mobilityId: string;
  readonly back: string;
}) => {
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const forgetStay = useForgetStay();
  const write = useCommand(writeEmergencyContact);
  const phoneFault = (phone: string): string | undefined =>
    shape.phone.safeParse(phone).success ? undefined : say('stay.contact.phone.wrong');
  const form = useForm({
    initial: {
      name: contact?.name ?? '',
      relation: contact?.relation ?? 'parent',
      phone: contact?.phone ?? '',
      email: contact?.email ?? '',
      ownPhone: contact?.ownPhone ?? '',
      ownAddress: contact?.ownAddress ?? '',
    },
    check: (values) => ({
      name: shape.name.safeParse(values.name).success ? undefined : say('stay.contact.name.missing'),
      phone: phoneFault(values.phone),
      email: shape.email.safeParse(values.email.trim()).success ? undefined : say('stay.contact.email.wrong'),
      ownPhone: values.ownPhone.trim() === '' ? undefined : phoneFault(values.ownPhone),
      ownAddress: values.ownAddress.trim().length > 500 ? say('stay.contact.address.long') : undefined,
    }),
    send: async ({ relation, ...typed }) => {
      const sent = await write.send({
        params: { institutionId, id: mobilityId },
        body: {
          name: typed.name.trim(),
          relation: contactRelations.find((known) => known === relation) ?? 'other',
          phone: typed.phone.trim(),
          email: typed.email.trim(),
          ownPhone: typed.ownPhone.trim(),
          ownAddress: typed.ownAddress.trim(),
        },
      });
      if (sent.ok) {
        await forget(readEmergencyContact);
        await forgetStay();
        await go(back);
      }
      return sent;
    },
  });
  const optional = (label: string): string => `${label} ${say('desk.optional')}`;
  const title = say('stay.contact');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('stay.own') }}
      lead={say('stay.contact.lead')}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('desk.save')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <TextField {...form.text('name')} label={say('stay.contact.name')} autoComplete="off" />
        <SelectField
          {...form.text('relation')}
          label={say('stay.contact.relation')}
          options={contactRelations.map((relation) => ({
            value: relation,
            label: say(`stay.contact.relation.${relation}`),
          }))}
        />
        <TextField
          {...form.text('phone')}
          label={say('stay.contact.phone')}
          hint={say('stay.contact.phone.hint')}
          type="tel"
          autoComplete="off"
        />
        <TextField
          {...form.text('email')}
          label={optional(say('stay.contact.email'))}
          type="email"
          autoComplete="off"
        />
        <TextField
          {...form.text('ownPhone')}
          label={optional(say('stay.contact.own-phone'))}
          type="tel"
          autoComplete="tel"
        />
        <TextField
          {...form.text('ownAddress')}
          label={optional(say('stay.contact.own-address'))}
          autoComplete="street-address"
          lines={3}
        />
        <p className="label">{say('stay.contact.kept')}</p>
      </Form>
    </DeskPage>
  );
};
