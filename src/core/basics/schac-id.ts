const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Whether a text is a SCHAC home organisation as Erasmus Without Paper uses it for `hei-id`: a domain name in lower case (SCHAC
 * 1.5.0, schacHomeOrganization; RFC 1035: labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all), the
 * last label not a number.
 */
export const isSchacId = (text: string): boolean => {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
};
