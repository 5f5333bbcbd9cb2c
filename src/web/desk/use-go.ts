import { useRouter } from '@tanstack/react-router';

/** Leads to another page of the desk. */
export const useGo = (): ((href: string) => Promise<void>) => {
  const router = useRouter();
  return async (href) => router.navigate({ href });
};
