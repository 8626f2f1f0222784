import type { Circuit } from '#engine/flow/flow.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { toCnav, toEmployer, toFranceTravail } from '#portals/pole-emploi/circuits.ts';

/* Where the facts of a registration go, besides what the whole portal shares (pole-emploi.md §3). */
type Changed = Parameters<typeof toFranceTravail>[0];

/** The number is sent to the CNAV, which says whether it is that person's. */
export const toCnavIdentity = (what: Changed): Circuit => ({
  ...toCnav(what),
  base: 'Le numéro de sécurité sociale est certifié par la CNAV (vu dans du code public) ; cadre : code du travail, art. R5312-38 à R5312-44.',
  machine: 'La CNAV compare le numéro, le nom et la date de naissance. Elle répond : certifié, ou non.',
  humain: 'Personne ne regarde, sauf si la réponse est non.',
  compare: 'La CNAV compare avec le registre des personnes.',
});

/** The State's files of residence permits. */
export const toPrefecture = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'prefecture',
  base: 'La validité du titre de séjour est vérifiée auprès de l’État : code du travail, art. L5411-4.',
  machine: 'Un programme demande au fichier de l’État si le titre est valable.',
  humain: 'Un agent regarde si la réponse n’est pas claire.',
  compare: 'La préfecture compare avec le titre qu’elle a donné.',
  duree: 'Non trouvée pour cette vérification.',
});

/** What employers declare (DSN) is compared with what the person says of her jobs. */
export const jobToFranceTravail = (what: Changed): Circuit =>
  toFranceTravail({
    compare:
      'France Travail compare avec la déclaration de l’employeur (DSN), reçue du GIP-MDS : l’employeur a cinq jours ouvrés après la fin du contrat.',
    ...what,
  });

/** The body that will follow the person, once it is chosen. */
export const toReferent = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'referent',
  base: 'Service public de l’emploi et collectivités : code du travail, art. R5312-43 ; loi plein emploi du 18 décembre 2023.',
  machine: 'Vos réponses servent à choisir qui vous accompagne.',
  humain: 'La personne qui vous accompagne les lit avant le premier rendez-vous.',
  duree: 'Non trouvée pour cet organisme.',
});

/** Employers who look for somebody, only when the person agreed. */
export const toRecruiters = (what: Changed): Circuit => ({
  ...toEmployer(what),
  machine: 'Le profil paraît dans la recherche des employeurs.',
  humain: 'Un employeur qui recrute peut le lire.',
  si: (world) => lastSaid(world, 'cvVisible') === 'oui',
});

/** The bank receives the payments. */
export const toBank = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'banque',
  base: 'Le paiement se fait par virement, sur un compte à votre nom (règle non vérifiée).',
  machine: 'La banque compare le titulaire du compte et le nom du virement.',
  humain: 'Personne ne regarde, sauf si le virement est refusé.',
  duree: 'Celle du compte bancaire.',
});

const lastSaid = (world: World, fait: string) =>
  eventsOf(world, 'envoye').findLast(({ donnees }) => fait in donnees)?.donnees[fait];
