import { paperFormats } from '../../../core/basics/paper-formats.ts';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listMobilities } from '../../../contract/mobility.ts';
import { printOrder } from '../../../contract/order.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { readDateParts } from '../../../core/basics/read-date-parts.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { countries } from '../../countries.ts';
import { apiAddress } from '../office/api-address.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import './document.css';

/** As many people as one order takes from this page. */
const most = 200;

/** The draft of an order on whom a university sends abroad: who, under which number, of which day. */
export const OrderPage = () => {
  const locale = useLocale();
  const say = useSay();
  const institutionId = usePart('institutionId');
  const [year = '', month = '', day = ''] = useToday().split('-');
  const { mobilities, next } = useSuspenseQuery(
    queryOf(listMobilities, { params: { institutionId }, query: { status: 'agreed', size: most } }),
  ).data;
  const [number, setNumber] = useState('');
  const [on, setOn] = useState({ day, month, year });
  const [officer, setOfficer] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = mobilities.filter(({ id }) => !left.has(id));
  const date = readDateParts(on);
  const toggle = (id: string): void => {
    const changed = new Set(left);
    if (!changed.delete(id)) changed.add(id);
    setLeft(changed);
  };
  const address = (format: 'pdf' | 'docx'): string =>
    `${apiAddress(printOrder, { institutionId })}?${new URLSearchParams({
      stays: chosen.map(({ id }) => id).join(','),
      number: number.trim(),
      officer: officer.trim(),
      on: date.ok ? date.value : '',
      format,
      locale,
    }).toString()}`;
  const words = (
    <Link to={deskPaths.documentTemplate(locale, institutionId, 'order', locale)}>{say('order.words')}</Link>
  );
  return (
    <DeskPage
      title={say('order.heading')}
      breadcrumb={{ to: deskPaths.exchange(locale), label: say('exchange.title') }}
      lead={say('order.lead')}
    >
      {mobilities.length === 0 ? (
        <div className="empty-state">
          <p>{say('order.nobody')}</p>
          <p>{words}</p>
        </div>
      ) : (
        <div className="form">
          <TextInput
            size="md"
            id="number"
            label={say('order.number')}
            description={say('order.number-hint')}
            maxLength={40}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <DateField
            id="on"
            label={say('order.on')}
            error={date.ok ? undefined : say('order.on-wrong')}
            value={on}
            onChange={setOn}
          />
          <TextInput
            size="md"
            id="officer"
            label={say('order.officer')}
            description={say('order.officer-hint')}
            maxLength={200}
            value={officer}
            onChange={(event) => setOfficer(event.currentTarget.value)}
          />
          <fieldset className="order-people">
            <legend>{say('order.who')}</legend>
            {mobilities.map(({ id, participant, hostName, country, plannedStart, plannedEnd }) => (
              <Checkbox
                key={id}
                size="md"
                checked={!left.has(id)}
                onChange={() => toggle(id)}
                label={participant === '' ? say('order.forgotten') : participant}
                description={`${hostName}, ${countries.nameOf(country, locale)}, ${say('order.days', {
                  from: formatDate(plannedStart, locale),
                  to: formatDate(plannedEnd, locale),
                })}`}
              />
            ))}
          </fieldset>
          {next === null ? undefined : (
            <Notice>{say('order.more', { count: most, shown: String(most) })}</Notice>
          )}
          {chosen.length === 0 ? (
            <Notice>{say('order.choose-one')}</Notice>
          ) : (
            <div className="form-actions">
              {paperFormats.map((format) =>
                date.ok ? (
                  <Button
                    key={format}
                    component="a"
                    href={address(format)}
                    download
                    variant={format === 'pdf' ? 'filled' : 'default'}
                  >
                    {say('order.download', { format: format.toUpperCase() })}
                  </Button>
                ) : undefined,
              )}
              {words}
            </div>
          )}
        </div>
      )}
    </DeskPage>
  );
};
