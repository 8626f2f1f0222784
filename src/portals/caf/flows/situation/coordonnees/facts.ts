import { oneOf } from '#engine/answers/answer.ts';
import { email, phone } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';
import { copiedCode } from '#portals/caf/dossier/acces/copied-code.ts';

const contact = toCafAlone({
  pourquoi: 'Pour vous écrire, et vous envoyer les codes de connexion.',
  effet: 'À l’ancien numéro, ou à l’ancienne adresse, un code n’arrive plus : le compte se ferme pour vous.',
  base: 'Tout changement se dit à la Caf : code de la sécurité sociale, art. R115-7 et R846-5.',
  duree: 'La durée du dossier après la fin du droit n’a pas été trouvée.',
  machine: 'Un programme envoie un code, puis écrit le nouveau numéro ou la nouvelle adresse.',
  humain: 'Personne, sauf si vous n’avez plus ni l’ancien ni le nouveau : le 3230, ou l’accueil.',
  source: 'Dossier de faits Caf, § 1.1, 1.3 et 2.e (novembre 2026)',
});

/** What a change of telephone or of address asks (caf.md §2.e), in both editions. */
export const contactFacts = {
  coordonneesQuoi: fact('ce qui change', oneOf(['telephone', 'courriel']), contact),
  coordonneesTelephone: fact('le nouveau téléphone', phone(), contact),
  coordonneesCourriel: fact('la nouvelle adresse de courriel', email(), contact),
} satisfies Record<string, FactSpec>;
export type ContactFact = keyof typeof contactFacts;

/** What ends it. */
export const codeFacts = {
  coordonneesCode: fact('le code reçu', copiedCode, contact),
} satisfies Record<string, FactSpec>;
export type CodeFact = keyof typeof codeFacts;
