import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listReleases, orderRelease } from '../../../contract/release-desk.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { readDateParts, type DateParts } from '../../../core/basics/read-date-parts.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { LocalizedField } from '../../ui/LocalizedField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

const dayOf = (parts: DateParts): string => {
  const read = readDateParts(parts);
  return read.ok ? read.value : '';
};

/** Orders a release: of which day, and what changed since the last one, in the three languages. */
export const NewReleasePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { lastDay } = useSuspenseQuery(queryOf(listReleases, {})).data;
  const [year = '', month = '', day = ''] = lastDay.split('-');
  const [through, setThrough] = useState<DateParts>({ year, month, day });
  const order = useCommand(orderRelease);
  const missing = (words: string): string | undefined =>
    words.trim() === '' ? say('release-desk.note-missing') : undefined;
  const form = useForm({
    initial: { dataThrough: '', 'note.kk': '', 'note.ru': '', 'note.en': '' },
    check: (values) => ({
      dataThrough: dayOf(through) === '' ? say('release-desk.day-wrong') : undefined,
      'note.kk': missing(values['note.kk']),
      'note.ru': missing(values['note.ru']),
      'note.en': missing(values['note.en']),
    }),
    send: async (values) => {
      const note = {
        kk: values['note.kk'].trim(),
        ru: values['note.ru'].trim(),
        en: values['note.en'].trim(),
      };
      const sent = await order.send({ body: { dataThrough: dayOf(through), note } });
      if (sent.ok) {
        await forget(listReleases);
        await go(deskPaths.officeRelease(locale, sent.value.id));
      }
      return sent;
    },
  });
  const back = deskPaths.officeReleases(locale);
  const faultOf = (field: string) => form.faults.find((fault) => fault.field === field)?.message;
  return (
    <DeskPage
      title={say('release-desk.order')}
      lead={say('release-desk.order.lead')}
      breadcrumb={{ to: back, label: say('release-desk.title') }}
      faults={form.faults}
    >
      <Form
        label={say('release-desk.order')}
        submit={say('release-desk.order.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <DateField
          id="dataThrough"
          label={say('release-desk.through')}
          hint={say('release-desk.through-hint', { day: formatDate(lastDay, locale) })}
          error={faultOf('dataThrough')}
          value={through}
          onChange={setThrough}
        />
        <LocalizedField
          id="note"
          label={say('release-desk.note')}
          hint={say('release-desk.note-hint')}
          value={{ kk: form.values['note.kk'], ru: form.values['note.ru'], en: form.values['note.en'] }}
          onChange={({ kk, ru, en }) => form.set({ 'note.kk': kk, 'note.ru': ru, 'note.en': en })}
          faultOf={faultOf}
          lines={3}
        />
      </Form>
    </DeskPage>
  );
};
