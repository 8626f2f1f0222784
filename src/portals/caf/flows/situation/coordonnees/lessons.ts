import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { knownContact, type Reach, reaches } from '#portals/caf/dossier/coordonnees.ts';
import { asked, sendings } from './codes.ts';

const SOURCE = 'Dossier de faits Caf, § 1.3, § 2.e et § 5 ligne 24';
const NAMES: Readonly<Record<Reach, string>> = { telephone: 'votre téléphone', courriel: 'votre adresse de courriel' };

/** What an old number costs, what telling the new one avoids, and a code that left for nobody. */
export const lessons = (world: World): Lesson[] => [...untold(world), ...told(world), ...lost(world)];

function untold(world: World): Lesson[] {
  const known = knownContact(world);
  const { identifiants } = world.compte;
  return (['telephone', 'courriel'] as const)
    .filter((quoi) => known[quoi] !== identifiants[quoi])
    .map((quoi) => ({
      id: `coordonnees-non-dites:${quoi}`,
      titre: `La CAF n’a pas ${NAMES[quoi]}`,
      explication:
        quoi === 'telephone'
          ? `Elle a encore le ${known.telephone}. Le jour où le mot de passe est oublié, le code part sur ce numéro, que vous n’avez plus.`
          : `Elle a encore ${known.courriel}. Le jour où cette boîte se ferme, le code de connexion n’arrive plus.`,
      etat: 'a-venir',
      quand: 'Au prochain code envoyé.',
      source: SOURCE,
    }));
}

const told = (world: World): Lesson[] =>
  decisionsOf(world, 'coordonnees-caf').flatMap(({ dossier, donnees }) =>
    donnees !== undefined && reaches(world, donnees.quoi, donnees.valeur)
      ? [
          {
            id: `coordonnees-dites:${dossier}`,
            titre: `La CAF a ${NAMES[donnees.quoi]}`,
            explication: 'Le code de vérification l’a prouvé : les prochains codes arriveront.',
            etat: 'evite',
            source: SOURCE,
          } satisfies Lesson,
        ]
      : [],
  );

function lost(world: World): Lesson[] {
  const wrong = sendings(world).find(({ donnees }) => {
    const { quoi, valeur } = asked(donnees);
    return !reaches(world, quoi, valeur);
  });
  if (wrong === undefined) return [];
  const { quoi } = asked(wrong.donnees);
  const mended = decisionsOf(world, 'coordonnees-caf').some(({ donnees }) => donnees?.quoi === quoi);
  return [
    {
      id: `coordonnees-code-perdu:${wrong.dossier}`,
      dossier: wrong.dossier,
      titre: 'Le code de vérification est parti ailleurs',
      explication: `Un chiffre ou une lettre n’allait pas : le code n’est arrivé nulle part.${mended ? ' Vous avez recommencé, et c’est fait.' : ' Rien n’a changé dans le dossier.'}`,
      etat: mended ? 'evite' : 'arrive',
      le: wrong.le,
      source: SOURCE,
    },
  ];
}
