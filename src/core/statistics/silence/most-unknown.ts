/** Share of participants of whom nothing is known above which no point estimate is published, only bounds (docs/method/return). */
export const mostUnknown = 0.5;
