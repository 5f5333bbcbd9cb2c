/** The assumptions of which a measured share takes the place: of the model, and of the published formula. */
export const measuredSymbols: readonly string[] = ['p1', 's'];
