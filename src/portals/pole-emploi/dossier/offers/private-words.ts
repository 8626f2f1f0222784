import type { World } from '#engine/journal/world.ts';
import { fileOf } from '../file.ts';

const bare = (text: string): string => text.replace(/[^0-9A-Z]/gi, '').toUpperCase();

/** What an employer must never read in a first message, nor in a profile. Undefined when all is well. */
export function tooPrivate({ compte }: Pick<World, 'compte'>, written: string): string | undefined {
  const { identifiants, papiers } = compte;
  const said = bare(written);
  const ibans = papiers.flatMap((papier) => (papier.type === 'rib' ? [papier.iban] : []));
  if (written.includes(fileOf(compte).motDePasse)) return 'votre mot de passe';
  if (said.includes(identifiants.numeroSecuriteSociale)) return 'votre numéro de sécurité sociale';
  return ibans.some((iban) => said.includes(bare(iban))) ? 'votre IBAN' : undefined;
}

/** What lets anybody who reads it write, call or come: undefined when the text holds nothing of the sort. */
export function reachableBy({ compte }: Pick<World, 'compte'>, written: string): string | undefined {
  const { courriel, telephone } = compte.identifiants;
  if (telephone !== undefined && bare(written).includes(bare(telephone))) return 'votre numéro de téléphone';
  if (courriel !== undefined && written.toLowerCase().includes(courriel.toLowerCase())) return 'votre adresse de courriel';
  const street = compte.logement.adresse.split(',')[0]?.toLowerCase() ?? '';
  return street !== '' && written.toLowerCase().includes(street) ? 'votre adresse' : undefined;
}
