import * as z from 'zod';
import type { Day, Month } from './day.ts';

/** What is said of a day, a month or an amount that is not written as a file writes it. */
export const MAL_ECRIT = {
  jour: 'Écrivez un jour « AAAA-MM-JJ » entre guillemets, par exemple "2026-11-03".',
  mois: 'Écrivez un mois « AAAA-MM » entre guillemets, par exemple "2026-08".',
  montant: 'Écrivez un montant en euros avec un point, sans guillemets : 912.40',
} as const;
/** How the remark begins about a number whose zeros would be lost. */
export const ENTRE_GUILLEMETS = 'Mettez ';

/** A day, « AAAA-MM-JJ ». Whether it exists is checked apart, with its place. */
export const jour = z.string({ error: MAL_ECRIT.jour }).regex(/^\d{4}-\d{2}-\d{2}$/, MAL_ECRIT.jour) as unknown as z.ZodType<Day>;

/** A month, « AAAA-MM ». */
export const mois = z.string({ error: MAL_ECRIT.mois }).regex(/^\d{4}-\d{2}$/, MAL_ECRIT.mois) as unknown as z.ZodType<Month>;

/** An amount in euros. */
export const montant = z.number({ error: MAL_ECRIT.montant }).min(-100_000).max(1_000_000);

/** An amount in euros that is received or paid: never below zero. */
export const recu = montant.min(0, 'Écrivez 0 ou plus : cette somme ne peut pas être négative.');

/** The short name of something. */
export const nom = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Un identifiant s’écrit en minuscules sans accent, avec des tirets : boulangerie-du-port');

/** So many digits, between quotation marks. */
export const chiffres = (combien: number, quoi: string) =>
  z
    .string({ error: `${ENTRE_GUILLEMETS}${quoi} entre guillemets, sinon les zéros du début disparaissent.` })
    .regex(new RegExp(`^\\d{${combien}}$`), `Il faut ${combien} chiffres entre guillemets pour ${quoi}.`);

/** An e-mail address of fiction. */
export const courriel = z.string().regex(/^[a-z0-9.]+@[a-z0-9.-]+\.test$/, 'Une adresse fictive se termine par .test');

/** A telephone number kept for fiction. */
export const telephone = z
  .string()
  .regex(/^(06 39 98|01 99 00) \d\d \d\d$/, 'Un numéro fictif commence par 06 39 98 ou 01 99 00.');
