/** The mark of Qaitu in the tab of a browser, as an address: an arrow that returns. Without it a browser asks for `/favicon.ico`. */
export const siteIcon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='6' fill='%230b5563'/%3E%3Cpath d='M9 20a8 8 0 1 1 6 4m0 0 3-4m-3 4 5 1' fill='none' stroke='white' stroke-width='3' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";
