import { useQueries } from '@tanstack/react-query';
import { listConsents, readPersonDetail } from '../../contract/person.ts';
import { ownRecords } from './my-data/own-records.ts';
import type { RecordState } from './next-steps.ts';
import { queryOf } from './query-of.ts';
import { useLocale } from './use-locale.ts';
import { useMe } from './use-me.ts';

/** How the account's records as an applicant stand; those not read yet are left out. */
export const useRecordStates = (): readonly RecordState[] => {
  const locale = useLocale();
  const records = ownRecords(useMe()).filter(({ roles }) => roles.includes('applicant'));
  const paramsOf = ({ institutionId, personId }: (typeof records)[number]) => ({ institutionId, personId });
  const details = useQueries({
    queries: records.map((record) => queryOf(readPersonDetail, { params: paramsOf(record) })),
  });
  const consents = useQueries({
    queries: records.map((record) => queryOf(listConsents, { params: paramsOf(record), query: { locale } })),
  });
  return records.flatMap(({ institutionId, institution }, index) => {
    const detail = details[index]?.data;
    const given = consents[index]?.data?.consents;
    if (detail === undefined || given === undefined) return [];
    const processing = given.find(({ purpose }) => purpose === 'processing');
    return [
      {
        institutionId,
        institution,
        hasDetail: detail.detail !== null,
        hasConsent: processing?.given?.version === processing?.version,
      },
    ];
  });
};
