import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { agreementAddress } from './agreement-address.ts';
import type { AgreementRead } from './use-agreement.ts';

/** Sign or refuse, while the reader is asked; each opens a page that asks first. */
export const AnswerDeeds = ({
  mobility: { institutionId, id: mobilityId },
  agreement: { id },
  may,
}: AgreementRead) => {
  const locale = useLocale();
  const say = useSay();
  const to = agreementAddress(locale, { institutionId, mobilityId, id });
  if (may.answerAs === null) return undefined;
  return (
    <p className="form-actions">
      <Button component={Link} to={to.sign}>
        {say('agreement.sign')}
      </Button>
      <Button component={Link} to={to.refuse} variant="default">
        {say('agreement.refuse')}
      </Button>
    </p>
  );
};
