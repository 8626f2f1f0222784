/** The address of a page of the site, wherever the site stands: « exercices/ » gives « /exercices/ ». */
export const siteAddress = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
