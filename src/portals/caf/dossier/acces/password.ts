/** Signs of a password: digits and letters, the length is not known (caf.md §1.1): a choice of the simulator. */
export const PASSWORD_SIGNS = 8;
/** The password that the demonstration chooses. */
export const DEMO_PASSWORD = 'Lanterne26';
