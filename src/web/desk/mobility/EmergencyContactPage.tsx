import { useSuspenseQuery } from '@tanstack/react-query';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { readEmergencyContact } from '../../../contract/stay.ts';
import { queryOf } from '../query-of.ts';
import { useSay } from '../use-say.ts';
import { ContactFacts } from './ContactFacts.tsx';
import { ContactForm } from './ContactForm.tsx';
import { useStay } from './use-stay.ts';

/** Whom to call: the participant writes it, his coordinator reads it, and the participant sees that he did. */
export const EmergencyContactPage = () => {
  const say = useSay();
  const { mobility, isOwn, back } = useStay();
  const { institutionId, id, participant, status } = mobility;
  const params = { institutionId, id };
  const { contact } = useSuspenseQuery({ ...queryOf(readEmergencyContact, { params }), staleTime: 0 }).data;
  const isOver = status === 'returned' || status === 'cancelled';
  if (isOwn && !isOver) {
    return <ContactForm contact={contact} institutionId={institutionId} mobilityId={id} back={back} />;
  }
  return (
    <DeskPage
      title={say('stay.contact')}
      breadcrumb={{ to: back, label: isOwn ? say('stay.own') : participant }}
      lead={say(isOwn ? 'stay.contact.gone' : 'stay.contact.look')}
    >
      {contact === null ? undefined : <ContactFacts contact={contact} />}
      {contact === null && !isOwn ? <p>{say('stay.contact.none')}</p> : undefined}
    </DeskPage>
  );
};
