/** Signs of a password: the real rules were not found (ants.md, « Not verified »). */
export const PASSWORD_SIGNS = 12;
/** The password that the demonstration chooses. */
export const DEMO_PASSWORD = 'Boussole-2026';
