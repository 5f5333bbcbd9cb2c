/** What stands in a reviewer's copy for what he is not to read. No letter and no digit, so that it is never found again. */
export const withheldMark = '▇▇▇';
