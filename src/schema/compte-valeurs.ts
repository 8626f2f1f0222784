import * as z from 'zod';
import type { Day, Month } from './day.ts';

/** A day, « AAAA-MM-JJ ». Whether it exists is checked apart, with its place. */
export const jour = z
  .string({ error: 'Écrivez un jour entre guillemets, par exemple "2026-11-03".' })
  .regex(
    /^\d{4}-\d{2}-\d{2}$/,
    'Écrivez un jour « AAAA-MM-JJ » entre guillemets, par exemple "2026-11-03".',
  ) as unknown as z.ZodType<Day>;

/** A month, « AAAA-MM ». */
export const mois = z
  .string({ error: 'Écrivez un mois entre guillemets, par exemple "2026-08".' })
  .regex(/^\d{4}-\d{2}$/, 'Écrivez un mois « AAAA-MM » entre guillemets, par exemple "2026-08".') as unknown as z.ZodType<Month>;

/** An amount in euros. */
export const montant = z
  .number({ error: 'Écrivez un montant en euros avec un point, sans guillemets : 912.40' })
  .min(-100_000)
  .max(1_000_000);

/** An amount in euros that is received or paid: never below zero. */
export const recu = montant.min(0, 'Écrivez 0 ou plus : cette somme ne peut pas être négative.');

/** The short name of something. */
export const nom = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Un identifiant s’écrit en minuscules sans accent, avec des tirets : boulangerie-du-port');

/** So many digits, between quotation marks. */
export const chiffres = (combien: number, quoi: string) =>
  z
    .string({ error: `Mettez ${quoi} entre guillemets, sinon les zéros du début disparaissent.` })
    .regex(new RegExp(`^\\d{${combien}}$`), `Il faut ${combien} chiffres entre guillemets pour ${quoi}.`);
