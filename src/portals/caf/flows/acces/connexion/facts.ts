import { freeText } from '#engine/answers/answer.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';

const identity = toCafAlone({
  pourquoi: 'Pour savoir qui se connecte.',
  base: 'Connexion à votre espace personnel : page officielle de la Caf sur la double authentification (10 décembre 2024).',
  duree: 'La durée du journal des connexions n’a pas été trouvée.',
  machine: 'Un programme compare avec votre dossier. Personne ne lit votre mot de passe.',
  humain: 'Aucun agent n’intervient. Un agent ne demande jamais votre mot de passe ni votre code.',
  effet: 'Si tout concorde, votre compte s’ouvre.',
  source: 'Dossier de faits Caf, § 1.1',
});

const fact = (nom: string, secret = false): FactSpec => ({
  nom: () => nom,
  parse: freeText({ max: 60 }),
  circuits: [identity],
  ...(secret ? { secret } : {}),
});

/** Logging in sends data too: the circuit panel shows it like the rest. */
export const connexion = flowOf({
  id: 'connexion',
  titre: 'Connexion',
  facts: {
    numeroSecuriteSociale: fact('votre numéro de sécurité sociale'),
    motDePasse: fact('votre mot de passe', true),
    code: fact('le code reçu par courriel'),
    codePar: fact('par où le code de vérification vient'),
  },
  open: () => undefined,
  payload: () => ({}),
  truth: () => undefined,
  strictNote: 'On se connecte dans l’ordre : identifiants, puis code.',
});
