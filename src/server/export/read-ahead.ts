/**
 * Pages one after another, each read from where the one before ended; while one is being used the next is read already,
 * so that two are in memory and no more. Who stops early waits for the page that is on its way.
 */
export async function* readAhead<Page extends { readonly next: string | null }>(
  read: (after: string) => Promise<Page>,
): AsyncGenerator<Page> {
  let coming: Promise<Page> | undefined = read('');
  try {
    while (coming !== undefined) {
      const page: Page = await coming;
      coming = page.next === null ? undefined : read(page.next);
      // It may fail before it is asked for; the error is thrown when it is.
      coming?.catch(() => undefined);
      yield page;
    }
  } finally {
    await Promise.allSettled([coming]);
  }
}
