import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { agreementAddress } from './agreement-address.ts';
import type { AgreementRead } from './use-agreement.ts';

/** What the reader may do with a version that is fixed; each opens a page that asks first. */
export const VersionDeeds = ({
  mobility: { institutionId, id: mobilityId },
  agreement: { id },
  may,
}: AgreementRead) => {
  const locale = useLocale();
  const say = useSay();
  const to = agreementAddress(locale, { institutionId, mobilityId, id });
  const links = [
    ...(may.sendHostLink ? [[to.hostLink, say('agreement.host-link')] as const] : []),
    ...(may.recordScan.length > 0 ? [[to.scan, say('agreement.scan')] as const] : []),
    ...(may.withdraw ? [[to.withdraw, say('agreement.withdraw')] as const] : []),
  ];
  if (may.answerAs === null && links.length === 0) return undefined;
  return (
    <div className="version-deeds">
      {may.answerAs === null ? undefined : (
        <p className="form-actions">
          <Button component={Link} to={to.sign}>
            {say('agreement.sign')}
          </Button>
          <Button component={Link} to={to.refuse} variant="default">
            {say('agreement.refuse')}
          </Button>
        </p>
      )}
      {links.length === 0 ? undefined : (
        <p className="form-actions">
          {links.map(([address, words]) => (
            <Link key={address} to={address}>
              {words}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
};
