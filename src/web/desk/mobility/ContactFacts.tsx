import type { EmergencyContact } from '../../../core/mobility/emergency-contact.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useSay } from '../use-say.ts';

const dialled = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`;

/** Whom to call and where the participant is, with numbers that a phone dials. */
export const ContactFacts = ({
  contact: { name, relation, phone, email, ownPhone, ownAddress, writtenAt },
}: {
  readonly contact: EmergencyContact & { readonly writtenAt: string };
}) => {
  const say = useSay();
  return (
    <Facts
      rows={[
        { title: say('stay.contact.name'), value: name },
        { title: say('stay.contact.relation'), value: say(`stay.contact.relation.${relation}`) },
        { title: say('stay.contact.phone'), value: <a href={dialled(phone)}>{phone}</a> },
        ...(email === ''
          ? []
          : [{ title: say('stay.contact.email'), value: <a href={`mailto:${email}`}>{email}</a> }]),
        ...(ownPhone === ''
          ? []
          : [{ title: say('stay.contact.own-phone'), value: <a href={dialled(ownPhone)}>{ownPhone}</a> }]),
        ...(ownAddress === '' ? [] : [{ title: say('stay.contact.own-address'), value: ownAddress }]),
        { title: say('stay.contact.written-at'), value: <Moment at={writtenAt} /> },
      ]}
    />
  );
};
