/** Names of records: UUIDs, numbers, hashes. Words stand for themselves. */
const recordName = /^(?=.*\d)[\w.:~%-]{6,}$|^\d+$/;

/** What an address has in common with others that show the same page of another record. The language does not count. */
export const addressKind = (address: string): string => {
  const { pathname, searchParams } = new URL(address, 'http://site');
  const parts = pathname
    .split('/')
    .slice(2)
    .map((part) => (recordName.test(part) ? '*' : part));
  const names = [...new Set(searchParams.keys())].toSorted().join('&');
  return `/${parts.join('/')}${names === '' ? '' : `?${names}`}`;
};
