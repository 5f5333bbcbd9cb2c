import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { recordRefundPayment } from '../../../../contract/obligation.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { dateParts } from '../../journal/date-parts.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { readShape } from '../../office/read-shape.ts';
import { toldFaults } from '../../office/told-faults.ts';
import { typedDay } from '../../office/typed-day.ts';
import { tengeText } from '../tenge-text.ts';
import { useObligation, type ObligationRead } from '../use-obligation.ts';
import { useDecided } from './use-decided.ts';

const Payment = ({ instalment }: { readonly instalment: ObligationRead['instalments'][number] }) => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, id, participant } = useObligation().obligation;
  const record = useCommand(recordRefundPayment);
  const decided = useDecided();
  const left = instalment.amount - instalment.paidAmount;
  const [amount, setAmount] = useState(String(left));
  const [paidOn, setPaidOn] = useState(() => dateParts(null));
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const back = deskPaths.officeObligation(locale, institutionId, id);
  const onSend = async (): Promise<void> => {
    const read = readShape(recordRefundPayment.body, {
      amount: readTypedNumber(amount),
      paidOn: typedDay(paidOn),
    });
    if (!read.ok) {
      setFaults(toldFaults(locale, read.refusal));
      return;
    }
    const sent = await record.send({ params: { institutionId, id: instalment.id }, body: read.value });
    if (sent.ok) await decided(back);
    else setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
  };
  const title = say('obligation.payment');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: participant }}
      lead={say('obligation.payment.lead', {
        date: formatDate(instalment.dueOn, locale),
        left: tengeText(left, locale),
      })}
      faults={faults}
    >
      <Form
        label={title}
        submit={say('obligation.payment.do')}
        isBusy={record.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!record.isBusy) void onSend();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <NumberField
          id="amount"
          label={say('obligation.payment.amount')}
          hint={say('obligation.payment.amount-hint')}
          error={faultOf('amount')}
          value={amount}
          onChange={setAmount}
        />
        <DateField
          id="paidOn"
          label={say('obligation.payment.day')}
          error={faultOf('paidOn')}
          value={paidOn}
          onChange={setPaidOn}
        />
      </Form>
    </DeskPage>
  );
};

/** Records that an instalment was paid, in part or whole. */
export const RecordPaymentPage = () => {
  const id = usePart('instalmentId');
  const instalment = useObligation().instalments.find((candidate) => candidate.id === id);
  return instalment === undefined || instalment.paidAmount >= instalment.amount ? (
    <NotFoundPage />
  ) : (
    <Payment instalment={instalment} />
  );
};
