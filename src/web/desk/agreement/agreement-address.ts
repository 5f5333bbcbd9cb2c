import { deskPaths } from '../../desk-paths.ts';
import type { Locale } from '../../../core/basics/locale.ts';

/** The addresses of one version of an agreement. */
export const agreementAddress = (
  locale: Locale,
  {
    institutionId,
    mobilityId,
    id,
  }: { readonly institutionId: string; readonly mobilityId: string; readonly id: string },
) => {
  const parts = [locale, institutionId, id] as const;
  return {
    stay: deskPaths.agreement(locale, institutionId, mobilityId),
    version: deskPaths.agreementVersion(...parts),
    edit: (part: string, query = '') => deskPaths.editAgreement(...parts, part, query),
    offer: deskPaths.offerAgreement(...parts),
    sign: deskPaths.signAgreement(...parts),
    refuse: deskPaths.refuseAgreement(...parts),
    withdraw: deskPaths.withdrawAgreement(...parts),
    scan: deskPaths.recordScan(...parts),
    hostLink: deskPaths.sendHostLink(...parts),
  } as const;
};
