import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnReports } from '../../../contract/report.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** The way to the report on a stay, once it was asked for. */
export const ReportLink = ({ mobilityId }: { readonly mobilityId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const reports = useQuery(queryOf(listOwnReports, {})).data?.reports ?? [];
  const report = reports.find((one) => one.mobilityId === mobilityId);
  if (report === undefined) return undefined;
  const { institutionId, id, status, callTitle } = report;
  const call = callTitle[locale];
  return (
    <Button component={Link} to={deskPaths.report(locale, institutionId, id)}>
      {say(status === 'asked' ? 'report.home.write' : 'report.home.read', { call })}
    </Button>
  );
};
