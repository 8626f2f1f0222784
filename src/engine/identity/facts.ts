import { freeText } from '../answers/answer.ts';
import type { Circuit, FactSpec, Flow } from '../flow/flow.ts';
import { flowOf } from '../flow/flow-of.ts';
import type { SharedDoor } from './door.ts';
import { CONSENT_ROUTE } from './routes.ts';
import { identityDossier } from './session.ts';

const SOURCE = 'Dossier de faits ANTS, § 3 et 6.1 (novembre 2026)';

/** The provider compares; what is typed on its page stays with it. */
const toProvider: Circuit = {
  vers: 'identite-fournisseur',
  pourquoi: 'Pour savoir qui vous êtes, avec un compte que vous avez déjà.',
  base: 'Les conditions du compte que vous avez chez lui.',
  duree: 'Non trouvée : elle dépend du fournisseur.',
  machine: 'Un programme compare avec votre compte chez lui.',
  humain: 'Personne.',
  effet: 'Le site où vous vouliez aller ne voit ni cet identifiant, ni ce mot de passe.',
  droits: 'Vos droits se demandent au fournisseur.',
  source: SOURCE,
};

const toIdentity: Circuit = {
  vers: 'identite',
  pourquoi: 'Pour passer votre identité du fournisseur au portail.',
  base: 'Arrêté du 8 novembre 2018 sur FranceConnect, que cette page imite.',
  duree: 'L’historique de vos connexions se lit dans un tableau de bord. Sa durée n’a pas été trouvée.',
  machine: 'Un programme passe ces lignes, et garde une trace de la connexion.',
  humain: 'Personne. Ce que vous faites ensuite sur le portail n’est pas vu.',
  effet: 'Sans votre accord, rien ne passe.',
  droits: 'Vous pouvez voir vos connexions, bloquer un fournisseur, signaler une usurpation pendant six mois environ.',
  source: SOURCE,
};

/** The register of births answers whether such a person exists, and nothing else. */
const toRegister: Circuit = {
  ...toIdentity,
  vers: 'identite-registre',
  pourquoi: 'Pour vérifier qu’une personne est née sous ce nom, ce jour-là, à cet endroit.',
  machine: 'Un programme compare avec l’état civil : une personne, aucune, ou plusieurs.',
  humain: 'Personne.',
  effet: 'Un nom d’usage à la place du nom de naissance, et la connexion est refusée.',
  droits: 'Une erreur d’état civil se corrige à la mairie de naissance ou auprès de l’Insee.',
};

const fact = (nom: string, circuits: FactSpec['circuits'], secret = false): FactSpec => ({
  nom: () => nom,
  parse: freeText({ max: 80 }),
  circuits,
  ...(secret ? { secret } : {}),
});

/** What the log-in through the shared identity sends from the door of a portal, and who learns what. */
export function identityFlow({ portail, nom, source }: SharedDoor): Flow {
  const toPortal: Circuit = {
    ...toIdentity,
    vers: portail,
    pourquoi: `Pour ouvrir votre compte de ${nom} à votre nom.`,
    duree: 'Celle de votre compte.',
    machine: `Un programme cherche un compte au même nom. S’il n’en trouve pas, il en ouvre un autre, vide.`,
    humain: 'Personne.',
    effet: 'Votre nom, votre prénom et votre naissance ne se modifient pas dans ce compte : ils viennent d’ailleurs.',
    droits: 'Votre adresse de courriel et votre téléphone, eux, se changent.',
    source,
  };
  const identity = (what: string) => fact(what, [toIdentity, toRegister, toPortal]);
  return flowOf({
    id: identityDossier(portail),
    titre: 'Connexion d’entraînement',
    facts: {
      fournisseurIdentifiant: fact('votre identifiant chez le fournisseur', [toProvider]),
      fournisseurMotDePasse: fact('votre mot de passe chez le fournisseur', [toProvider], true),
      passeNom: identity('votre nom de naissance'),
      passePrenom: identity('votre prénom'),
      passeSexe: identity('votre sexe à l’état civil'),
      passeNaissance: identity('votre date de naissance'),
      passeCommune: identity('votre commune de naissance'),
      passeCourriel: fact('votre adresse de courriel', [toIdentity, toPortal]),
    },
    open: () => undefined,
    payload: () => ({}),
    route: CONSENT_ROUTE,
    truth: () => undefined,
    strictNote: 'On choisit un fournisseur, on entre chez lui, puis on donne son accord.',
  });
}
