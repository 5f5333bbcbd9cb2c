/** Where what happened to a record can be read: in the list that a key opens, else in the history of the record. */
const lists: Readonly<Record<string, string>> = {
  mobility: 'mobilities',
  result: 'ledger',
  credential: 'credentials',
  statement: 'statement-desk',
};

/** Path of the API, from `/api` on. */
export const readAddress = (institutionId: string, noun: string, recordId: string): string => {
  const base = `/api/institutions/${encodeURIComponent(institutionId)}`;
  const list = lists[noun];
  if (list !== undefined) return `${base}/${list}`;
  const record = encodeURIComponent(recordId);
  return noun === 'report' ? `${base}/reports/${record}` : `${base}/history/${noun}/${record}`;
};
