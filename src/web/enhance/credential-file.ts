/** With scripts the file of a credential is read in the browser into the field below, so that nobody has to copy its text. */
const file = document.querySelector<HTMLInputElement>('#credential-file');
const field = document.querySelector<HTMLTextAreaElement>('#credential-text');

if (file !== null && field !== null) {
  file.closest('p')?.removeAttribute('hidden');
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) {
      void chosen.text().then((text) => {
        field.value = text;
      });
    }
  });
}
