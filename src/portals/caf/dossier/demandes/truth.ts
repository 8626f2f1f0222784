import { typedAs } from '#engine/answers/answers.ts';
import { addressIn } from '#engine/household/address.ts';
import { livedTruth } from '#engine/household/truth.ts';
import { addMonths, lastDayOf, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import type { Valeur } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { isIn } from '../../rules/conditions/person.ts';
import { ownHolder, ribToGive } from '../banque/account.ts';
import { childrenOn } from '../household.ts';
import { MANUAL_NATURES, OTHER_NATURES } from '../natures.ts';
import { type Figure, trueAmounts } from '../resources.ts';
import { isStopped } from '../stopped.ts';

/** What a careful person would answer about herself and her household, from her papers; undefined for what is not a matter of fact. */
export function truthOf(world: World, fait: string, pour = ''): Valeur | undefined {
  const { compte, today } = world;
  const { foyer, logement, identifiants } = compte;
  const person = foyer.adultes.find(({ id }) => id === pour);
  const child = childrenOn(compte, today)[Number(pour) - 1];
  const address = addressIn(logement.adresse);
  const couple = foyer.adultes.length === 2;
  const rib = ribToGive(compte);
  const table: Readonly<Record<string, () => Valeur | undefined>> = {
    demandeCivilite: () =>
      person === undefined
        ? undefined
        : isFirst(world, pour) && /^[17]/.test(identifiants.numeroSecuriteSociale)
          ? 'monsieur'
          : 'madame',
    demandeNom: () => compte.nom,
    demandePrenoms: () => person?.prenom,
    demandeNaissance: () => person?.naissance,
    demandeNaissanceLieu: () => 'Exempleville, France',
    demandeNationalite: () =>
      person?.sejour === undefined ? 'francaise' : person.sejour.nature === 'europeen' ? 'europeenne' : 'autre',
    demandeTitre: () => person?.sejour?.nature,
    demandeSejourDepuis: () => person?.sejour?.depuis,
    demandeResidence: () => 'oui',
    demandeAutreCaf: () => 'non',
    demandeFamille: () => (couple ? 'vie-maritale' : foyer.isoleDepuis === undefined ? 'celibataire' : 'separe-de-fait'),
    demandeFamilleDepuis: () => foyer.isoleDepuis ?? (couple ? foyer.adultes[0]?.naissance && '2020-01-01' : compte.naissance),
    demandeGrossesse: () => (foyer.enceinte ? 'oui' : 'non'),
    demandeGrossesseTerme: () => (foyer.enceinte ? lastDayOf(addMonths(monthOf(today), 4)) : undefined),
    demandePension: () => 'aucune',
    demandeEnfantsACharge: () => (childrenOn(compte, today).length > 0 ? 'oui' : 'non'),
    demandeEnfants: () => childrenOn(compte, today).map((_, rank) => String(rank + 1)),
    demandeEnfantPrenom: () => child?.prenom,
    demandeEnfantNaissance: () => child?.naissance,
    demandeEnfantGarde: () => child && 'complete',
    demandeEnfantVie: () => child && lifeAt(Number(today.slice(0, 4)) - Number(child.naissance.slice(0, 4))),
    demandeVoie: () => address.voie,
    demandeComplement: () => address.complement,
    demandeCodePostal: () => address.codePostal,
    demandeCommune: () => address.commune,
    demandeAdresseDepuis: () => logement.demenagement?.le ?? '2022-09-01',
    demandeTelephone: () => identifiants.telephone,
    demandeCourriel: () => identifiants.courriel,
    demandeLogement: () => logement.statut,
    demandeAideLogement: () => (logement.aide > 0 ? 'oui' : 'non'),
    demandeAideMontant: () => logement.aide,
    demandeActivite: () => activityOf(world, pour),
    demandeActiviteDepuis: () => person && '2023-01-01',
    demandeJeuneActif: () => (person?.jeuneActif ? 'oui' : 'non'),
    demandeAutresDroits: () => 'oui',
    demandeEpargne: () => 'non',
    demandeBiens: () => 'non',
    demandeTitulaire: () => ownHolder(compte),
    demandeIban: () => rib?.iban,
    demandeFranceTravail: () => true,
    demandeContrat: () => true,
    demandeAttestation: () => true,
  };
  return ownEntry(table, fait)?.();
}

const isFirst = ({ compte }: World, id: string): boolean => compte.foyer.adultes[0]?.id === id;
const lifeAt = (age: number): string => (age < 3 ? 'petit' : age < 19 ? 'scolarise' : 'sans-activite');

function activityOf(world: World, personne: string): string {
  const { compte, today } = world;
  const person = compte.foyer.adultes.find(({ id }) => id === personne);
  const month = monthOf(today);
  const closing =
    person &&
    isIn(person, month, [
      'etudiant',
      'apprenti',
      'stagiaire',
      'conge-parental',
      'conge-sabbatique',
      'conge-sans-solde',
      'disponibilite',
    ]);
  if (closing !== undefined) return closing;
  const incomes = compte.verite.revenus.filter((one) => one.personne === personne && (one.au === undefined || one.au >= month));
  if (incomes.some(({ nature }) => nature === 'indemnites-journalieres')) return 'arret-maladie';
  if (incomes.some(({ nature }) => nature === 'chomage')) return 'chomage-indemnise';
  if (incomes.some(({ nature }) => nature === 'retraite')) return 'retraite';
  if (incomes.some(({ nature }) => nature === 'invalidite')) return 'invalide';
  const works = compte.verite.emplois.some(
    (job) => job.personne === personne && (job.du === undefined || job.du <= month) && (job.au === undefined || job.au >= month),
  );
  return works ? 'salarie' : 'sans-activite';
}

/** The facts of the money of three months. */
export const MONEY: readonly string[] = ['naturesPercues', 'ressource', 'montantAutre', 'autresRessources', 'demandeCesse'];

/** What a careful person types about the money of the three months. `avec` reads another line of the slips. */
export function moneyTruth(
  world: World,
  { fait, pour = '' }: { fait: string; pour?: string | undefined },
  periode: readonly [Month, Month, Month],
  avec = 'montantNetSocial',
): string | undefined {
  const mois = monthOf(world.today);
  const figure = (['montantNetSocial', 'netAPayer', 'netImposable'].includes(avec) ? avec : 'montantNetSocial') as Figure;
  const amounts = trueAmounts(livedTruth(world), { mois, periode }, figure);
  const [first = '', second = '', third = ''] = pour.split('/');
  const received = (nature: string) => amounts.some((one) => one.personne === first && one.nature === nature);
  const cell = () =>
    typedAs(
      Math.max(
        0,
        roundToCents(
          amounts
            .filter((one) => one.mois === first && one.personne === second && one.nature === third)
            .reduce((sum, { montant }) => sum + montant, 0),
        ),
      ),
    );
  const table: Readonly<Record<string, () => string>> = {
    naturesPercues: () => MANUAL_NATURES.filter(received).join(',') || 'aucune',
    ressource: cell,
    montantAutre: cell,
    autresRessources: () =>
      OTHER_NATURES.filter((nature) => nature !== 'don' && amounts.some((one) => one.nature === nature)).join(',') || 'aucune',
    demandeCesse: () => (isStopped(world.compte, first, second as never, mois) ? 'oui' : 'non'),
  };
  return ownEntry(table, fait)?.();
}
