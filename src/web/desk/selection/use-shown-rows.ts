import { useState } from 'react';

const portion = 200;

/** A long list in portions: a browser draws a few hundred rows at once, and a call has thousands. */
export const useShownRows = <Row>(
  rows: readonly Row[],
): {
  readonly rows: readonly Row[];
  readonly more?: { readonly hasMore: boolean; readonly isBusy: boolean; readonly onMore: () => void };
} => {
  const [count, setCount] = useState(portion);
  if (rows.length <= portion) return { rows };
  return {
    rows: rows.slice(0, count),
    more: {
      hasMore: count < rows.length,
      isBusy: false,
      onMore: () => setCount((before) => before + portion),
    },
  };
};
