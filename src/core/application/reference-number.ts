/**
 * The number under which an applicant finds his application and names it by telephone: the year of submission and ten
 * characters of its id, without letters that are taken for each other. Not a secret and not the key of anything.
 */
export const referenceNumber = (applicationId: string, submittedAt: string): string => {
  const tail = applicationId.replaceAll('-', '').slice(-10).toUpperCase();
  return `Q${submittedAt.slice(0, 4)}-${tail.slice(0, 5)}-${tail.slice(5)}`;
};
