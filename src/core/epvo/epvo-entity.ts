/** Tables of the EPVO that say something of mobility, in the order in which one refers to another. */
export const epvoEntities = [
  'FOREIGN_UNIVERSITIES',
  'FOREIGN_UNIVERSITIES_AGREEMENT',
  'FINANCING_SOURCE_ACADEMIC_MOBILITY',
  'FOREIGN_LANG_CERTIFICATE',
  'STUDENT',
  'ORDERS',
  'ORDER_SECTIONS',
  'ORDER_STUDENT_INFO',
  'STUDENT_TRANSFER',
  'ORDERS_ACADEMIC_MOBILITY',
  'ORDER_INTERNSHIP_STUDENTS',
  'FOREIGN_SUBJECTS',
  'STUDENT_PROJECTS',
  'PERSONAL_ACHIEVEMENTS',
  'SCIENCE_PROJECTS',
  'GRADUATES',
] as const;
export type EpvoEntity = (typeof epvoEntities)[number];
