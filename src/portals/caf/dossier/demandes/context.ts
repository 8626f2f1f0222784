import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { addressIn } from '#engine/household/address.ts';
import { monthOf } from '#engine/journal/day.ts';
import { lastOf, type World } from '#engine/journal/world.ts';
import type { Month } from '#schema/day.ts';
import type { Valeur } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { declaredMonths } from '../../rules/calendar.ts';
import { CREATION } from '../acces/account-now.ts';
import { knownAddress } from '../home.ts';
import { windowOf } from '../quarters.ts';
import { PARTNER } from './facts.ts';
import { COUPLES } from './options.ts';
import { ESTIMATION, joinedQuarter } from './requests.ts';
import { truthOf } from './truth.ts';

/** The three months whose money counts: those of the month of the request, or of the quarter that it joins. */
export const requestPeriod = (world: World): readonly [Month, Month, Month] => joinedQuarter(world)?.periode ?? ownPeriod(world);

/** The months that whoever asks today, without any open right, speaks of. */
export const ownPeriod = (world: World): [Month, Month, Month] => declaredMonths(monthOf(world.today), windowOf(world.edition));

/** The account of the person at the Caf is older than the story: what it knows is shown, to be confirmed. */
export const isKnown = ({ compte }: Pick<World, 'compte'>): boolean => compte.identifiants.motDePasse !== undefined;

/** Something already known of the person: shown in its box, to be confirmed or changed. An anonymous estimate is shown nothing. */
export function known(context: FlowContext, fait: string, pour?: string): Pick<Field, 'derive'> {
  if (context.dossier.startsWith(`${ESTIMATION}:`)) return {};
  const valeur = isKnown(context.world) ? knownValue(context, fait, pour) : saidBefore(context.world, fait, pour);
  if (valeur === undefined) return carried(context, fait, pour);
  const note = isKnown(context.world)
    ? 'La Caf le sait déjà. Vérifiez, et changez-le s’il est faux.'
    : 'Vous l’avez dit en créant votre compte. Vérifiez.';
  return { derive: { valeur, note } };
}

/** An answer of the last estimate, carried to the request. */
export function carried({ world, dossier }: FlowContext, fait: string, pour?: string): Pick<Field, 'derive'> {
  if (dossier.startsWith(`${ESTIMATION}:`)) return {};
  const said = lastOf(world, 'envoye', ({ demarche }) => demarche === ESTIMATION)?.donnees;
  const valeur = ownEntry(said, pour === undefined ? fait : `${fait}@${pour}`);
  return valeur === undefined ? {} : { derive: { valeur, note: 'Vous l’avez dit dans l’estimation. Vérifiez.' } };
}

/** The questions that the form of a new account asked first, for the person herself. */
const OF_ACCOUNT: Readonly<Record<string, string>> = {
  demandeNom: 'nouveauNom',
  demandePrenoms: 'nouveauPrenoms',
  demandeNaissance: 'nouveauNaissance',
  demandeCodePostal: 'nouveauCodePostal',
  demandeTelephone: 'nouveauTelephone',
  demandeCourriel: 'nouveauCourriel',
};

function saidBefore(world: World, fait: string, pour: string | undefined): Valeur | undefined {
  const asked = ownEntry(OF_ACCOUNT, fait);
  if (asked === undefined || (pour !== undefined && pour !== world.compte.foyer.adultes[0]?.id)) return undefined;
  const said = ownEntry(lastOf(world, 'envoye', ({ demarche }) => demarche === CREATION)?.donnees, asked);
  return said === '' ? undefined : said;
}

function knownValue({ world }: FlowContext, fait: string, pour: string | undefined): Valeur | undefined {
  const address = addressIn(knownAddress(world));
  const own: Readonly<Record<string, string>> = {
    demandeVoie: address.voie,
    demandeComplement: address.complement,
    demandeCodePostal: address.codePostal,
    demandeCommune: address.commune,
  };
  return ownEntry(own, fait) ?? truthOf(world, fait, pour);
}

/** The first person, and the other one when the answers say that there is a couple. */
export function adultsIn(context: FlowContext): string[] {
  const { adultes } = context.world.compte.foyer;
  const first = adultes[0]?.id ?? 'vous';
  return isCouple(context) ? [first, adultes[1]?.id ?? PARTNER] : [first];
}

/** Do the answers say that there is a couple? What is known counts until it is changed. */
export function isCouple(context: FlowContext): boolean {
  return COUPLES.includes(answered(context, 'demandeFamille'));
}

/** An answer, or what is known in its place. */
export const answered = (context: FlowContext, fait: string, pour?: string): string =>
  textAnswer(context, fait, pour) || String(known(context, fait, pour).derive?.valeur ?? '');
