/** In which forms the two pages on the whole are to be had. */
export const overviewFormats = ['pdf', 'docx'] as const;
export type OverviewFormat = (typeof overviewFormats)[number];
