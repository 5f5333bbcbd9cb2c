/** Why something that the EPVO or a university sent is not read. `place`: where, `field`, `page 3`, `row 17`. */
export interface EpvoRefusal {
  readonly code:
    | 'epvo-not-json'
    | 'epvo-too-large'
    | 'epvo-not-a-page'
    | 'epvo-not-an-answer'
    | 'epvo-not-a-dictionary'
    | 'epvo-row-without-key'
    | 'epvo-row-twice'
    | 'epvo-row-too-large'
    | 'epvo-rows-of-another-table'
    | 'epvo-columns-missing'
    | 'epvo-cell-wrong';
  readonly params: Readonly<Record<string, string | number>>;
}
