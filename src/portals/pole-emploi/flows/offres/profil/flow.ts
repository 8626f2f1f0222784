import type { FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { isRegistered, jobsOf } from '#portals/pole-emploi/dossier/file.ts';
import { ownCv } from '#portals/pole-emploi/dossier/offers/cv-papers.ts';
import { PROFILE_FLOW } from '#portals/pole-emploi/dossier/offers/profile.ts';
import { skillOptions } from '#portals/pole-emploi/dossier/offers/skills.ts';
import type { Fact } from './facts.ts';
import { facts } from './facts.ts';
import { cvFields, presentationFields, shownFields, skillFields } from './fields.ts';

/** Saying what one can do, putting a CV online, and choosing who may read them (pole-emploi.md §1.1 and §2g). */
export const profil = flowOf({
  id: PROFILE_FLOW,
  titre: 'Mon CV et mes compétences',
  facts,
  open: (world) =>
    isRegistered(world)
      ? `${PROFILE_FLOW}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === PROFILE_FLOW).length + 1}`
      : undefined,
  truths,
  onPaper: { profilCv: {} },
});

function truths({ world }: FlowContext): Truths<Fact> {
  const jobs = [...jobsOf(world.compte)].sort((a, b) => (b.du ?? '').localeCompare(a.du ?? ''));
  const lines = jobs.map(({ du, poste, employeur }) =>
    [du?.slice(0, 4), poste ?? 'Emploi', employeur].filter(Boolean).join(', '),
  );
  const [first, second] = skillOptions(world);
  return {
    profilExperiences: lines.join('\n') || 'Bénévolat : accueil du public',
    profilSavoirFaire: [first?.valeur, second?.valeur].join(','),
    profilSavoirEtre: 'equipe,service,engagements',
    profilPresentation: 'Je connais ce métier et je cherche un poste près de chez moi. Je suis disponible tout de suite.',
    profilCv: ownCv(world) ?? LATER,
    profilVisible: 'nom',
  };
}

const recap: Screen<Fact> = { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true };

/** One long page in the old look; one thing at a time, then all of it to read again, in the new one. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [
    {
      id: 'profil',
      titre: 'Mon profil de compétences',
      fields: (context) => [
        ...skillFields(context),
        ...presentationFields(context),
        ...cvFields(context),
        ...shownFields(context),
      ],
    },
  ],
  '2026': [
    { id: 'competences', titre: 'Ce que je sais faire', fields: skillFields },
    { id: 'presentation', titre: 'Comment je me présente', fields: presentationFields },
    { id: 'cv', titre: 'Mon CV', fields: cvFields },
    { id: 'visibilite', titre: 'Qui peut me lire', fields: shownFields },
    recap,
  ],
};
