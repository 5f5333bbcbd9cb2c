import { useState } from 'react';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { LotteryRecord } from '../../../../core/award/lottery-record.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** Somebody looks for himself in the lot, by the number of his application or by his ticket. */
export const FindTicket = ({ order }: { readonly order: LotteryRecord['order'] }) => {
  const locale = useLocale();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const place = order.findIndex(({ id, ticket }) => id.toLowerCase() === wanted || ticket === wanted);
  const found = order[place];
  return (
    <div className="finder">
      <TextField
        id="ticket"
        name="ticket"
        error={undefined}
        label={say('selection.find')}
        hint={say('selection.find.hint')}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {wanted === '' ? undefined : found === undefined ? (
          <p>{say('selection.find.not')}</p>
        ) : (
          <p>
            <strong>
              {say('selection.find.place', {
                reference: found.id,
                place: formatNumber(place + 1, locale),
                all: formatNumber(order.length, locale),
              })}
            </strong>{' '}
            {say('selection.ticket')}: <code>{found.ticket}</code>
          </p>
        )}
      </div>
    </div>
  );
};
