import { useState } from 'react';
import { changeConsent, readReport } from '../../../../contract/report.ts';
import { publicationConsents, type PublicationConsent } from '../../../../core/report/publication-consent.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** What may be published of one item; changed at once and at any time. */
export const ConsentChoice = ({
  params,
  itemId,
  consent,
}: {
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly itemId: string;
  readonly consent: PublicationConsent;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const change = useCommand(changeConsent);
  const [isSaved, setSaved] = useState(false);
  const choose = async (value: string): Promise<void> => {
    const wanted = publicationConsents.find((known) => known === value);
    if (wanted === undefined) return;
    const sent = await change.send({ params, body: { itemId, consent: wanted } });
    setSaved(sent.ok);
    await forget(readReport);
  };
  return (
    <div className="consent-choice">
      <SelectField
        id={`${itemId}.consent`}
        name={`${itemId}.consent`}
        label={say('report.result.consent')}
        hint={say(`report.consent-hint.${consent}`)}
        error={change.refusal === undefined ? undefined : refusalSentence(locale, change.refusal)}
        value={consent}
        onChange={(event) => void choose(event.currentTarget.value)}
        options={publicationConsents.map((value) => ({ value, label: say(`report.consent.${value}`) }))}
      />
      <p aria-live="polite" className="save-state">
        {isSaved ? say('report.result.consent-saved') : ''}
      </p>
    </div>
  );
};
