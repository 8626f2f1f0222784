import { flowOf } from '#engine/flow/flow-of.ts';
import { answeredOn } from '#engine/flow/payload.ts';
import { INSCRIPTION, openDossier } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { facts } from './facts/index.ts';
import { truth } from './truth.ts';

/** Registering as a jobseeker, with the request for the allowance in the same form (since 2025; pole-emploi.md §2a). */
export const inscription = flowOf({
  id: INSCRIPTION,
  titre: 'Inscription comme demandeur d’emploi',
  facts,
  open: openDossier,
  // An optional answer that was emptied is not sent.
  payload: (context, screens) =>
    Object.fromEntries(Object.entries(answeredOn(context, screens)).filter(([, valeur]) => valeur !== '')),
  truth,
  onPaper: {
    finDernierContrat: {},
    naissanceLe: {},
    nirComplet: {},
    adresseCodePostal: {},
    motifInscription: {},
    enfantsACharge: {},
    emploiDebut: {},
    emploiFin: {},
    emploiContrat: {},
    emploiTermine: {},
    emploiMotif: {},
    congesPayesRecus: {},
    supraLegaleRecue: {},
    ribIban: {},
    demandeAllocation: {},
  },
  strictNote: {
    fr: 'Ici, vous pouvez remplir dans l’ordre que vous voulez, partir et revenir. Sur le vrai site, les étapes se suivent.',
    falc: 'Ici, vous choisissez l’ordre. Vous pouvez partir et revenir. Sur le vrai site, il y a un ordre à suivre.',
    en: 'Here you may fill in any order, leave and come back. On the real site, steps follow each other.',
  },
});
