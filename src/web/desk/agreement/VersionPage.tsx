import { DraftDesk } from './DraftDesk.tsx';
import { FixedVersion } from './FixedVersion.tsx';
import { useAgreement } from './use-agreement.ts';

/** One version: written while it is a draft of the reader's side, read and answered afterwards. */
export const VersionPage = () => {
  const read = useAgreement();
  return read.agreement.status === 'draft' && read.may.write ? (
    <DraftDesk {...read} />
  ) : (
    <FixedVersion {...read} />
  );
};
