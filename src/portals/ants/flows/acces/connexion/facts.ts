import { freeText } from '#engine/answers/answer.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { toAccount } from '#portals/ants/circuits.ts';

/** The flow that logging in is: what it asks leaves the browser too. */
export const CONNEXION = 'connexion-ants';

const identity = toAccount({
  pourquoi: 'Pour savoir qui se connecte.',
  effet: 'Si tout concorde, votre espace s’ouvre pour 30 minutes.',
});

const fact = (nom: string, secret = false): FactSpec => ({
  nom: () => nom,
  parse: freeText({ max: 80 }),
  circuits: [identity],
  ...(secret ? { secret } : {}),
});

/** Logging in sends data too: the circuit panel shows it like the rest. */
export const connexion = flowOf({
  id: CONNEXION,
  titre: 'Connexion',
  facts: {
    identifiant: fact('votre identifiant'),
    motDePasse: fact('votre mot de passe', true),
    courrielCompte: fact('votre adresse de courriel'),
  },
  open: () => undefined,
  payload: () => ({}),
  route: 'connexion',
  truth: () => undefined,
  strictNote: {
    fr: 'On se connecte avec l’identifiant reçu par courriel, et le mot de passe choisi.',
    falc: 'Il faut un identifiant et un mot de passe.',
    en: 'One logs in with the identifier received by e-mail, and the chosen password.',
  },
});
