import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listOpenOffers, listSupportOffers, postSupportOffer } from '../../../contract/support.ts';
import { supportKinds, type SupportKind } from '../../../core/alumni/support.ts';
import { catalogue } from '../../../messages.catalogue.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { LocalizedField } from '../../ui/LocalizedField.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { dateParts } from '../journal/date-parts.ts';
import { noWords } from '../office/no-words.ts';
import { readShape } from '../office/read-shape.ts';
import { toldFaults } from '../office/told-faults.ts';
import { typedDay } from '../office/typed-day.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';

/** Offers a vacancy, a university task, a small grant or a mentor to alumni, in three languages. */
export const PostOfferPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const institutionId = usePart('institutionId');
  const post = useCommand(postSupportOffer);
  const [kind, setKind] = useState<SupportKind | null>(null);
  const [field, setField] = useState('');
  const [title, setTitle] = useState(noWords);
  const [description, setDescription] = useState(noWords);
  const [closesOn, setClosesOn] = useState(dateParts(null));
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const faultOf = (name: string) => faults.find((fault) => fault.field === name)?.message;
  const back = `${deskPaths.postedOffers(locale)}?at=${institutionId}`;
  const fields = Object.entries(catalogue['field-of-study'] ?? {})
    .map(([value, entry]) => ({ value, label: entry[locale] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const send = async (): Promise<void> => {
    const read = readShape(postSupportOffer.body, {
      kind: kind ?? '',
      field: field === '' ? null : field,
      title,
      description,
      closesOn: typedDay(closesOn) ?? '',
    });
    setFaults(read.ok ? [] : toldFaults(locale, read.refusal));
    if (!read.ok) return;
    const sent = await post.send({ params: { institutionId }, body: read.value });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
      return;
    }
    await forget(listSupportOffers, listOpenOffers);
    await go(back);
  };
  const heading = say('alumni-desk.post.title');
  return (
    <DeskPage
      title={heading}
      breadcrumb={{ to: back, label: say('alumni-desk.posted.title') }}
      lead={say('alumni-desk.posted.lead')}
      faults={faults}
    >
      <Form
        label={heading}
        submit={say('alumni-desk.post.do')}
        isBusy={post.isBusy}
        isWide
        onSubmit={(event) => {
          event.preventDefault();
          if (!post.isBusy) void send();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <RadioField
          id="kind"
          label={say('alumni-desk.post.kind')}
          error={faultOf('kind')}
          value={kind}
          onChange={setKind}
          options={supportKinds.map((value) => ({ value, label: say(`alumni-desk.kind.${value}`) }))}
        />
        <SelectField
          id="field"
          name="field"
          error={faultOf('field')}
          label={say('alumni-desk.post.field')}
          value={field}
          onChange={(event) => setField(event.currentTarget.value)}
          options={[{ value: '', label: say('alumni-desk.offers.all-fields') }, ...fields]}
        />
        <LocalizedField
          id="title"
          label={say('alumni-desk.post.name')}
          value={title}
          onChange={setTitle}
          faultOf={faultOf}
        />
        <LocalizedField
          id="description"
          label={say('alumni-desk.post.text')}
          value={description}
          onChange={setDescription}
          faultOf={faultOf}
          lines={4}
        />
        <DateField
          id="closesOn"
          label={say('alumni-desk.post.closes')}
          error={faultOf('closesOn')}
          value={closesOn}
          onChange={setClosesOn}
        />
      </Form>
    </DeskPage>
  );
};
