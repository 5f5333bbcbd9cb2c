import { Fragment } from 'react';

/** Words of machines, one after the other. */
export const Codes = ({ codes }: { readonly codes: readonly string[] }) => (
  <>
    {codes.map((code, at) => (
      <Fragment key={code}>
        {at === 0 ? '' : ', '}
        <code>{code}</code>
      </Fragment>
    ))}
  </>
);
