import { ageOn } from '#engine/household/truth.ts';
import { monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Adulte } from '#schema/adulte.ts';
import { toldBy, withHousehold } from '../dossier/demandes/told-household.ts';
import { childrenOn } from '../dossier/household.ts';
import { accountIn, knownAccount } from '../dossier/situation/known-account.ts';
import { situationsOn } from '../rules/conditions/person.ts';

/** The tenure of the home, in plain words. */
export const HOUSING: Record<World['compte']['logement']['statut'], string> = {
  locataire: 'locataire',
  colocataire: 'en colocation',
  'proprietaire-avec-pret': 'propriétaire, avec un prêt en cours',
  'proprietaire-sans-pret': 'propriétaire',
  'heberge-gratuitement': 'hébergement gratuit',
  'heberge-avec-participation': 'hébergement, avec une participation aux frais',
  'sans-domicile': 'sans logement stable',
};

const SEJOURS: Record<NonNullable<Adulte['sejour']>['nature'], string> = {
  europeen: 'vient d’un pays européen',
  'titre-de-travail': 'a un titre de séjour qui permet de travailler',
  'dispense-de-duree': 'a un titre de séjour de longue durée, ou une protection',
  'sans-titre': 'n’a pas de titre de séjour',
};

const years = (age: number): string => (age === 0 ? 'moins d’un an' : age === 1 ? '1 an' : `${age} ans`);

/** Who lives in the household, and the work of each adult, for a list of words and values. */
export function householdItems(world: Pick<World, 'compte' | 'events' | 'today'>): { terme: string; valeur: string }[] {
  const month = monthOf(world.today);
  const compte = accountIn(knownAccount(world, undefined, withHousehold(world.compte, toldBy(world))), month);
  const { foyer, verite } = compte;
  const current = verite.emplois.filter(({ du, au }) => (du === undefined || du <= month) && (au === undefined || au >= month));
  const employers = (id: string) => current.filter(({ personne }) => personne === id).map(({ employeur }) => employeur);
  return [
    ...foyer.adultes.map((adulte, rank) => ({
      terme: `${adulte.prenom} (${rank === 0 ? 'allocataire' : 'conjoint'})`,
      valeur: [
        years(ageOn(adulte.naissance, world.today)),
        employers(adulte.id).join(', ') || 'pas d’emploi connu',
        ...situationsOn(adulte, world.today),
        ...(adulte.sejour ? [SEJOURS[adulte.sejour.nature]] : []),
      ].join(' · '),
    })),
    ...childrenOn(compte, world.today).map(({ prenom, naissance }) => ({
      terme: `${prenom} (enfant)`,
      valeur: years(ageOn(naissance, world.today)),
    })),
  ];
}
