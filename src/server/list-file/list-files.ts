import { alumniLists } from './alumni-lists.ts';
import { applicationLists } from './application-lists.ts';
import { exchangeLists } from './exchange-lists.ts';
import { incidentLists } from './incident-lists.ts';
import { institutionLists } from './institution-lists.ts';
import { ledgerLists } from './ledger-lists.ts';
import type { DeclaredList } from './list-file.ts';
import { obligationLists } from './obligation-lists.ts';
import { officeLists } from './office-lists.ts';
import { programmeLists } from './programme-lists.ts';
import { selectionLists } from './selection-lists.ts';
import { stayLists } from './stay-lists.ts';
import { studyLists } from './study-lists.ts';
import { verificationLists } from './verification-lists.ts';

/** Every list of the desk, and how its file looks. */
export const listFiles: readonly DeclaredList[] = [
  ...institutionLists,
  ...programmeLists,
  ...applicationLists,
  ...selectionLists,
  ...stayLists,
  ...ledgerLists,
  ...obligationLists,
  ...verificationLists,
  ...alumniLists,
  ...exchangeLists,
  ...incidentLists,
  ...officeLists,
  ...studyLists,
];
