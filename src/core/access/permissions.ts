import { accessKeyPermissions } from '../access-key/permissions.ts';
import { alumniPermissions } from '../alumni/permissions.ts';
import { applicationPermissions } from '../application/permissions.ts';
import { awardPermissions } from '../award/permissions.ts';
import { breachPermissions } from '../breach/permissions.ts';
import { epvoPermissions } from '../epvo/permissions.ts';
import { credentialPermissions } from '../credential/permissions.ts';
import { validityPermissions } from '../indicator/validity/validity-permissions.ts';
import { importPermissions } from '../import/permissions.ts';
import { institutionPermissions } from '../institution/permissions.ts';
import { journalPermissions } from '../journal/permissions.ts';
import { ministryPermissions } from '../ministry/permissions.ts';
import { mobilityPermissions } from '../mobility/permissions.ts';
import { stayPermissions } from '../mobility/stay-permissions.ts';
import { obligationPermissions } from '../obligation/permissions.ts';
import { partnerPermissions } from '../partner/permissions.ts';
import { personPermissions } from '../person/permissions.ts';
import { programmePermissions } from '../programme/permissions.ts';
import { releasePermissions } from '../release/permissions.ts';
import { reportPermissions } from '../report/permissions.ts';
import { retentionPermissions } from '../retention/permissions.ts';
import { reviewPermissions } from '../review/permissions.ts';
import { revocationPermissions } from '../revocation/permissions.ts';
import { studyPermissions } from '../study/permissions.ts';
import { webhookPermissions } from '../webhook/permissions.ts';
import type { Sentence } from '../basics/sentence.ts';

/** Every permission of the program, gathered from its nouns. */
export const permissions = {
  ...institutionPermissions,
  ...personPermissions,
  ...journalPermissions,
  ...programmePermissions,
  ...applicationPermissions,
  ...reviewPermissions,
  ...awardPermissions,
  ...mobilityPermissions,
  ...stayPermissions,
  ...reportPermissions,
  ...obligationPermissions,
  ...alumniPermissions,
  ...releasePermissions,
  ...ministryPermissions,
  ...validityPermissions,
  ...credentialPermissions,
  ...accessKeyPermissions,
  ...webhookPermissions,
  ...studyPermissions,
  ...importPermissions,
  ...epvoPermissions,
  ...partnerPermissions,
  ...breachPermissions,
  ...revocationPermissions,
  ...retentionPermissions,
} as const;

export type Permission = keyof typeof permissions;

export const sentencesOf = (permission: Permission): readonly Sentence[] => permissions[permission];
