/**
 * What an amount of money measures: what was spent (`cost`), or what is no longer received (`income`). Both value the
 * same education, by its cost and by its yield, so their sum counts it twice (Jorgenson & Fraumeni; docs/cost-model.md).
 */
type Basis = 'cost' | 'income';

/** An amount in the country's currency that knows its basis. An object, so that `+` between two of them does not compile. */
export interface Valuation<Of extends Basis> {
  readonly basis: Of;
  readonly amount: number;
}

export const onCost = (amount: number): Valuation<'cost'> => ({ basis: 'cost', amount });
export const onIncome = (amount: number): Valuation<'income'> => ({ basis: 'income', amount });

/** The sum of two amounts of one basis. Throws where the types were evaded: such a sum has no meaning. */
export const addValuations = <Of extends Basis>(
  left: Valuation<Of>,
  right: Valuation<NoInfer<Of>>,
): Valuation<Of> => {
  if (left.basis !== right.basis)
    throw new Error('An amount on cost basis and one on income basis have no sum');
  return { basis: left.basis, amount: left.amount + right.amount };
};
