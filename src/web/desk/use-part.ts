import { useParams } from '@tanstack/react-router';

/** A part of the page's address by its name in the route. Throws where the route has none: a bug of ours. */
export const usePart = (name: string): string => {
  const parts = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const value = parts[name];
  if (value === undefined) throw new Error(`The address has no ${name}`);
  return value;
};
