/** Share of participants of whom nothing is known above which no point estimate is published, only bounds (`method.md` 4.7). */
export const mostUnknown = 0.5;
