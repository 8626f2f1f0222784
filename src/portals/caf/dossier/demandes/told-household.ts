import { addressText } from '#engine/household/address.ts';
import { monthOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Adulte, Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees, EvenementDe } from '#schema/evenement.ts';
import type { Situation } from '../../rules/conditions/person.ts';
import { childrenSaid } from './children-said.ts';
import { CLOSING, COUPLES, SEPARATED } from './options.ts';

/** The démarches that describe the household. The ids are those of `requests.ts`, which reads rights: this file is read by them. */
const TELLING: readonly string[] = ['demande-rsa', 'demande-prime'];

/** The last request that describes the household, among those sent until that day when one is said; undefined when there is none. */
export const toldBy = (world: Pick<World, 'events'>, le?: Day): EvenementDe<'envoye'> | undefined =>
  eventsOf(world, 'envoye').findLast((event) => TELLING.includes(event.demarche) && (le === undefined || event.le <= le));

// What is worked out on an account is remembered by it: the same request gives the same account again.
const told = new WeakMap<EvenementDe<'envoye'>, WeakMap<Compte, Compte>>();

/**
 * The account as a request describes it: the administration knows the household by what it was told, right or wrong. What a request does
 * not ask (the pays, the papers) stays the truth of the account, by which it is compared later.
 */
export function withHousehold(compte: Compte, said: EvenementDe<'envoye'> | undefined): Compte {
  if (said === undefined) return compte;
  const ofSaid = told.get(said) ?? new WeakMap<Compte, Compte>();
  told.set(said, ofSaid);
  const known = ofSaid.get(compte) ?? asDescribed(compte, said);
  ofSaid.set(compte, known);
  return known;
}

function asDescribed(compte: Compte, { donnees: said, le }: EvenementDe<'envoye'>): Compte {
  const { foyer, logement, droits } = compte;
  const text = (fait: string, pour?: string) => textOf(said, fait, pour);
  const status = text('demandeFamille');
  const couple = COUPLES.includes(status);
  const [first, second] = foyer.adultes;
  if (first === undefined) return compte;
  const partner: Adulte = second ?? { id: 'conjoint', prenom: text('demandePrenoms', 'conjoint'), naissance: first.naissance };
  const adultes = [first, ...(couple ? [partner] : [])].map((adulte) => adultOf(adulte, said));
  const { enceinte: _, isoleDepuis: __, ...others } = foyer;
  return {
    ...compte,
    // A pregnancy is over when a child is born after the beginning, which is the request for whom had nothing before.
    ...(droits ? { droits: { ...droits, declarationEn: droits.declarationEn ?? monthOf(le) } } : {}),
    foyer: {
      ...others,
      adultes,
      // Who is born later is told by nobody here: the birth itself is known.
      enfants: [...childrenIn(said), ...foyer.enfants.filter(({ naissance }) => naissance > le)],
      ...(text('demandeGrossesse') === 'oui' ? { enceinte: true } : {}),
      ...(SEPARATED.includes(status) ? { isoleDepuis: text('demandeFamilleDepuis') as Day } : {}),
    },
    logement: {
      ...logement,
      statut: text('demandeLogement') as Compte['logement']['statut'],
      aide: text('demandeAideLogement') === 'oui' ? Number(said['demandeAideMontant'] ?? 0) : 0,
    },
  };
}

/** The address that a request gives, on one line. */
export const addressTold = ({ donnees }: EvenementDe<'envoye'>): string =>
  addressText({
    voie: textOf(donnees, 'demandeVoie'),
    complement: textOf(donnees, 'demandeComplement'),
    codePostal: textOf(donnees, 'demandeCodePostal'),
    commune: textOf(donnees, 'demandeCommune'),
  });

const textOf = (said: Donnees, fait: string, pour?: string): string =>
  textIn(said, pour === undefined ? fait : `${fait}@${pour}`);

function adultOf(adulte: Adulte, said: Donnees): Adulte {
  const text = (fait: string) => textOf(said, fait, adulte.id);
  const { id, prenom } = adulte;
  const nationality = text('demandeNationalite');
  const depuis = text('demandeSejourDepuis') as Day;
  const activity = text('demandeActivite');
  const du = text('demandeActiviteDepuis') as Day;
  return {
    ...{ id, prenom, naissance: text('demandeNaissance') as Day },
    ...(CLOSING.has(activity) ? { situations: [{ nature: activity as Situation, du }] } : {}),
    ...(nationality === 'europeenne' ? { sejour: { nature: 'europeen' as const, depuis } } : {}),
    ...(nationality === 'autre'
      ? { sejour: { nature: text('demandeTitre') as NonNullable<Adulte['sejour']>['nature'], depuis } }
      : {}),
    ...(text('demandeJeuneActif') === 'oui' ? { jeuneActif: true } : {}),
  };
}

function childrenIn(said: Donnees): Compte['foyer']['enfants'] {
  return childrenSaid(said).map((id) => ({
    prenom: textOf(said, 'demandeEnfantPrenom', id),
    naissance: textOf(said, 'demandeEnfantNaissance', id) as Day,
  }));
}
