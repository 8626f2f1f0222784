import { freeText } from '#engine/answers/answer.ts';
import { password } from '#engine/answers/answer-identity.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { CONNEXION } from './state.ts';

const identity = toFranceTravail({
  pourquoi: 'Pour savoir qui se connecte.',
  duree:
    'Un espace sans inscription est effacé après 13 mois sans connexion : code du travail, art. R5312-44. La durée du journal des connexions n’a pas été trouvée.',
  machine: 'Un programme compare avec votre dossier. Personne ne lit votre mot de passe.',
  humain: 'Aucun conseiller n’intervient. Un conseiller ne demande jamais votre mot de passe ni votre code.',
  effet: 'Si tout concorde, votre espace s’ouvre.',
  source: 'Dossier de faits Pôle emploi, § 1.2 et 3 (novembre 2026)',
});

const fact = (nom: string, more: Partial<FactSpec> = {}): FactSpec => ({
  nom: () => nom,
  parse: freeText({ max: 80 }),
  circuits: [identity],
  ...more,
});

/** Logging in sends data too: the circuit panel shows it like the rest. */
export const connexion = flowOf({
  id: CONNEXION,
  titre: 'Connexion',
  facts: {
    identifiant: fact('votre identifiant'),
    motDePasse: fact('votre mot de passe', { secret: true, parse: password() }),
    codeClavier: fact('votre code à 6 chiffres', { secret: true }),
    codePostal: fact('votre code postal', {
      circuits: [{ ...identity, pourquoi: 'Pour vérifier que c’est bien vous (ancienne page, avant 2019).' }],
    }),
    code: fact('le code reçu par message'),
    courrielEspace: fact('votre adresse de courriel', {
      circuits: [{ ...identity, pourquoi: 'Pour retrouver votre espace et vous écrire.' }],
    }),
  },
  open: () => undefined,
  payload: () => ({}),
  route: 'connexion',
  truth: () => undefined,
  strictNote: {
    fr: 'On se connecte dans l’ordre : l’identifiant, puis le mot de passe.',
    falc: 'D’abord l’identifiant. Ensuite le mot de passe.',
    en: 'One logs in in order: the identifier, then the password.',
  },
});
