/*
 * What happens in a life, and where it is told: at once, or at the monthly declaration (pole-emploi.md §2d, memo table of
 * francetravail.fr).
 */

/** Told here, within 72 hours. */
export const AT_ONCE = {
  absence: 'Je m’absente de chez moi plus de 7 jours',
  adresse: 'Je change d’adresse',
  coordonnees: 'Je change de téléphone ou de courriel',
  'titre-de-sejour': 'Mon titre de séjour est renouvelé ou expire',
  'reprise-emploi': 'Je reprends un emploi (signaler la reprise)',
  volontariat: 'Je fais du volontariat',
  'service-civique': 'Je commence un service civique',
  'conge-parental': 'Je prends un congé parental',
  paternite: 'Je prends un congé de paternité',
  incarceration: 'J’entre en prison, ou j’en sors',
} as const;
export type AtOnce = keyof typeof AT_ONCE;

/** Told each month, at the declaration. Here, nothing would be recorded. */
export const AT_DECLARATION = {
  travail: 'J’ai travaillé ce mois-ci',
  formation: 'Je suis une formation ou un stage',
  maladie: 'Je suis malade',
  maternite: 'Je suis en congé maternité',
  retraite: 'Je reçois une retraite',
  invalidite: 'Je reçois une pension d’invalidité',
} as const;

export const NATURES: Readonly<Record<string, string>> = { ...AT_ONCE, ...AT_DECLARATION };
export const isAtOnce = (nature: string): nature is AtOnce => Object.hasOwn(AT_ONCE, nature);
export const isAtDeclaration = (nature: string): boolean => Object.hasOwn(AT_DECLARATION, nature);

/** Those with a first and a last day, during which one cannot take a job: no allowance then. Volunteering is not among them. */
export const UNAVAILABLE: ReadonlySet<string> = new Set(['service-civique', 'conge-parental', 'paternite']);
/** Those with a first and a last day. */
export const WITH_PERIOD: ReadonlySet<string> = new Set([...UNAVAILABLE, 'volontariat']);

/** Hours to tell a change; a change told later is taken all the same. */
export const HOURS_TO_TELL = 72;
export const DAYS_TO_TELL = HOURS_TO_TELL / 24;

/** Why this is not the place, and where the place is. */
export const AT_DECLARATION_WORDS =
  'Cela se dit chaque mois, à l’[[actualisation|actualisation]], du 28 au 15. Ici, rien ne serait enregistré. Ouvrez « M’actualiser ».';
/** The same words where a glossary mark would be shown as it is. */
export const AT_DECLARATION_PLAIN = AT_DECLARATION_WORDS.replace('[[actualisation|actualisation]]', 'actualisation');
