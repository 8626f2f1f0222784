// Medians and spread: one slow moment of the machine must not decide.

/** The value in the middle. */
export const median = (values) => quantile(values, 0.5);
const quantile = (values, rank) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(rank * sorted.length))] ?? Number.NaN;
};
/** Median, first and third quarters, and how many times it was measured. Milliseconds, to the tenth. */
export const summary = (values) => ({
  mediane: round(median(values)),
  quart: round(quantile(values, 0.25)),
  troisQuarts: round(quantile(values, 0.75)),
  fois: values.length,
});
const round = (value) => Math.round(value * 10) / 10;
/** One figure compared with another: « 1,27 ». */
export const ratio = (value, reference) => Math.round((median(value) / median(reference)) * 100) / 100;
