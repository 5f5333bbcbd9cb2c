/**
 * Administrative forms of the ministry, by their number in the EPVO's guide (2025): outgoing and incoming external mobility, outgoing and
 * incoming internal mobility, employment of graduates.
 */
export const ministryForms = ['vp-27', 'vp-28', 'vp-29', 'vp-30', 'vp-8'] as const;
export type MinistryForm = (typeof ministryForms)[number];
