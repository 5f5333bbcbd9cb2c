import { Link } from '@tanstack/react-router';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { agreementAddress } from './agreement-address.ts';
import { AnswerDeeds } from './AnswerDeeds.tsx';
import type { AgreementRead } from './use-agreement.ts';

/** What the reader may do with a version that is fixed: answer it, and what the office keeps going. */
export const VersionDeeds = (read: AgreementRead) => {
  const locale = useLocale();
  const say = useSay();
  const { mobility, agreement, may } = read;
  const { institutionId, id: mobilityId } = mobility;
  const to = agreementAddress(locale, { institutionId, mobilityId, id: agreement.id });
  const links = [
    ...(may.sendHostLink ? [[to.hostLink, say('agreement.host-link')] as const] : []),
    ...(may.recordScan.length > 0 ? [[to.scan, say('agreement.scan')] as const] : []),
    ...(may.withdraw ? [[to.withdraw, say('agreement.withdraw')] as const] : []),
  ];
  if (may.answerAs === null && links.length === 0) return undefined;
  return (
    <div className="version-deeds">
      <AnswerDeeds {...read} />
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
