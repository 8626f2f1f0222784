import { amount, freeText, oneOf, someOf, ticked } from '#engine/answers/answer.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { livedTruth } from '#engine/household/truth.ts';
import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { ofName } from '#engine/words/say.ts';
import { moneyToCaf, toCaf, toCnav, toDepartment, toEmployer } from '#portals/caf/circuits.ts';
import { MANUAL_NATURES, NATURE_NAMES, OTHER_NATURES } from '#portals/caf/dossier/natures.ts';
import { everyAdult } from '#portals/caf/dossier/situation/known-account.ts';
import type { Month } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';

const split = (pour: string | undefined): [string, string, string] => {
  const [first = '', second = '', third = ''] = (pour ?? '').split('/');
  return [first, second, third];
};
const firstName = (id: string, world: World): string => everyAdult(world).find((adulte) => adulte.id === id)?.prenom ?? id;
const payer = (id: string, world: World): string =>
  world.compte.verite.emplois.find((emploi) => emploi.id === id)?.employeur ??
  livedTruth(world).verite.revenus.find((revenu) => revenu.id === id)?.organisme ??
  id;
const monthly =
  (what: (who: string, third: string, world: World) => string): FactSpec['nom'] =>
  (pour, world) => {
    const [mois, personne, third] = split(pour);
    return `${what(firstName(personne, world), third, world)}, ${monthInWords(mois as Month)}`;
  };

const income = moneyToCaf({
  pourquoi: 'Pour calculer votre RSA ou votre prime d’activité.',
  effet: 'La moyenne des trois mois change le montant payé pendant les trois mois suivants.',
});
const modified = [
  ...moneyToCaf({
    pourquoi: 'Pour calculer avec le montant que vous donnez, en attendant la réponse de l’employeur.',
    effet: 'Le montant est recalculé quand l’employeur a répondu.',
    humain: 'Une demande de modification passe par une personne.',
  }),
  toCnav({
    pourquoi: 'Pour contrôler l’écart entre votre bulletin et ce qui a été transmis.',
    effet: 'Le fichier des ressources n’est corrigé que si l’employeur corrige.',
  }),
  toEmployer({
    pourquoi: 'Pour vérifier la paie de ce mois.',
    effet: 'S’il s’est trompé, il envoie une déclaration corrigée. Sinon, rien ne change.',
  }),
] as const;

/** Every fact of the quarterly declaration (caf.md §2.c), in both editions. Amounts are in euros, net social. */
export const facts = {
  situationExacte: fact(
    'votre réponse sur votre situation',
    oneOf(['oui', 'changement']),
    ...toCaf({
      pourquoi: 'Pour savoir si le foyer est toujours le même.',
      effet: 'Un changement non signalé peut créer un trop-perçu.',
    }),
    toDepartment({
      pourquoi: 'La composition du foyer compte pour le RSA.',
      effet: 'Votre accompagnement suit votre situation.',
    }),
  ),
  moisDeclares: fact(
    'les trois mois déclarés',
    freeText({ max: 40 }),
    ...toCaf({
      pourquoi: 'Pour ranger chaque somme dans son mois.',
      effet: 'Une somme dans le mauvais mois est comptée deux fois, ou oubliée.',
    }),
  ),
  ligne: {
    nom: monthly((who, source, world) => `la vérification du montant ${ofName(payer(source, world))} (${who})`),
    parse: oneOf(['exact', 'modifier']),
    circuits: income,
  },
  montantNetSocial: {
    nom: monthly((who, source, world) => `le montant pré-rempli ${ofName(payer(source, world))} (${who})`),
    parse: amount({ negatif: true }),
    circuits: income,
  },
  motif: {
    nom: monthly((_who, source, world) => `la raison de votre demande, ${payer(source, world)}`),
    parse: oneOf(['montant-errone', 'non-percue']),
    circuits: modified,
  },
  montantCorrect: {
    nom: monthly((who, source, world) => `le montant corrigé par vous, ${payer(source, world)} (${who})`),
    parse: amount(),
    circuits: modified,
  },
  justificatif: {
    nom: monthly((_who, source, world) => `le papier joint, ${payer(source, world)}`),
    parse: freeText({ max: 100, vide: 'Choisissez un papier, ou « plus tard ».' }),
    circuits: [
      ...toCaf({
        pourquoi: 'Pour prouver le montant.',
        effet: 'Sans papier, la demande attend.',
        humain: 'Une personne lit le papier.',
      }),
      toCnav({ pourquoi: 'Le papier accompagne votre demande.', effet: 'Il aide à contrôler l’écart.' }),
    ],
  },
  manque: {
    nom: (pour, world) => `manque-t-il une paie pour ${firstName(pour ?? '', world)} ?`,
    parse: oneOf(['non', 'oui']),
    circuits: income,
  },
  employeurManquant: {
    nom: (pour, world) => `le nom de l’employeur qui manque (${firstName(pour ?? '', world)})`,
    parse: freeText({ max: 120, vide: 'Écrivez le nom de l’employeur : il est sur le bulletin.' }),
    circuits: modified,
  },
  montantManquant: { nom: monthly((who) => `le salaire qui manquait (${who})`), parse: amount(), circuits: modified },
  naturesPercues: {
    nom: (pour, world) => `les sortes de ressources ${ofName(firstName(pour ?? '', world))}`,
    parse: someOf([...MANUAL_NATURES, 'aucune'], 'aucune'),
    circuits: income,
  },
  ressource: {
    nom: monthly((who, nature) => `${ownEntry(NATURE_NAMES, nature) ?? nature} ${ofName(who)}`),
    parse: amount(),
    circuits: income,
  },
  autresRessources: fact('vos autres ressources', someOf([...OTHER_NATURES, 'aucune'], 'aucune'), ...income),
  montantAutre: {
    nom: monthly((who, nature) => `${ownEntry(NATURE_NAMES, nature) ?? nature} ${ofName(who)}`),
    parse: amount(),
    circuits: [
      ...moneyToCaf({
        pourquoi: 'Personne d’autre ne transmet cette somme : seul vous pouvez la dire.',
        effet: 'Elle compte dans la moyenne, sauf les dons de proches depuis mars 2025.',
      }),
    ],
  },
  attestation: fact(
    'votre engagement sur l’honneur',
    ticked('Cochez la case pour pouvoir envoyer.'),
    ...toCaf({
      pourquoi: 'Vous assurez que tout est exact.',
      effet: 'Une erreur de bonne foi se corrige. Une fausse déclaration voulue est une fraude.',
      droits:
        'Le droit à l’erreur : code des relations entre le public et l’administration (CRPA), art. L123-1. La dette éventuelle reste due.',
    }),
  ),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
