import { password } from '#engine/answers/answer-identity.ts';
import { asSecret } from '#engine/answers/as-secret.ts';
import type { World } from '#engine/journal/world.ts';
import { secretOf } from './space.ts';

const readPassword = password();

/** The imprint of a password, or why it cannot be one. */
export function imprintOf(typed: string): { ok: true; empreinte: string } | { ok: false; raison: string } {
  const parsed = readPassword(typed);
  return parsed.ok ? { ok: true, empreinte: String(parsed.valeur) } : { ok: false, raison: parsed.raison };
}

/** How a typed password compares with the one that opens the space. */
export function compareSecret(world: World, typed: string): 'juste' | 'provisoire' | 'faux' {
  const secret = secretOf(world);
  if (!secret || secret.sorte === 'oublie') return 'faux';
  if (secret.sorte === 'choisi') {
    const read = imprintOf(typed);
    return read.ok && read.empreinte === secret.empreinte ? 'juste' : 'faux';
  }
  if (asSecret(typed) !== asSecret(secret.motDePasse)) return 'faux';
  return secret.sorte === 'provisoire' ? 'provisoire' : 'juste';
}
