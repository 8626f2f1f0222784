import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { transmittedWork, trueWork } from '#portals/pole-emploi/dossier/emplois/work.ts';
import { careful, isRight } from './compare.ts';
import { gapInWords, gapOf } from './gap.ts';
import { forgotten } from './reasons.ts';

const FACTS = 'Dossier de faits Pôle emploi, § 5';

/** The mistakes that a right declaration could have held. */
export function avoided(world: World, declared: Declaration): Lesson[] {
  const { mois } = declared;
  if (!isRight(world, declared)) return [];
  const real = careful(world, mois);
  const work = trueWork(world, mois);
  const known = new Set(transmittedWork(world, mois).map(({ id }) => id));
  const nets = new Map(work.map(({ id, net }) => [id, net]));
  const withNet = {
    ...real,
    activites: real.activites.map((one) => (one.nature === 'salarie' ? { ...one, brut: nets.get(one.id) ?? 0 } : one)),
  };
  const withoutShort = {
    ...real,
    activites: real.activites.filter(({ id, nature }) => nature === 'non-salarie' || known.has(id)),
  };
  const withoutLeave = { ...real, absences: real.absences.filter(({ nature }) => nature === 'formation') };
  const each = [
    { id: 'net', autre: withNet, titre: 'Vous avez pris le salaire brut, pas le net', mot: 'Avec le net', ligne: 4 },
    {
      id: 'court',
      autre: withoutShort,
      titre: 'Vous avez déclaré tous les contrats, même courts',
      mot: 'Sans le contrat court',
      ligne: 6,
    },
    { id: 'arret', autre: withoutLeave, titre: 'Vous avez dit votre arrêt maladie', mot: 'Sans lui', ligne: 11 },
  ];
  const left = forgotten(world, declared).length > 0;
  return each.flatMap(({ id, autre, titre, mot, ligne }): Lesson[] => {
    // The total may be right, and a contract be named nowhere.
    if (left && id === 'court') return [];
    const gap = gapOf(world, autre, real);
    if (gap === 0) return [];
    return [
      {
        id: `evite-${id}:${mois}`,
        mois,
        titre,
        explication: `${mot}, cela aurait fait ${gapInWords(gap)}.`,
        montant: gap,
        etat: 'evite',
        quand: 'La lettre serait venue un à deux mois plus tard.',
        source: `${FACTS} ligne ${ligne}`,
      },
    ];
  });
}
