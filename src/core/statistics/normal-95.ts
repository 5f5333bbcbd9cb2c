/** Two-sided 95 % point of the standard normal distribution. */
export const normal95 = 1.959963984540054;
