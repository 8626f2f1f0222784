import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { fileOf } from '#portals/ants/dossier/file.ts';
import { whyNoCounterProof } from '#portals/ants/dossier/titres/address-proof.ts';
import type { Booking } from '#portals/ants/dossier/titres/bookings.ts';
import { holderOf, wantedTitle } from '#portals/ants/dossier/titres/person.ts';
import { whyNoPhoto } from '#portals/ants/dossier/titres/photos.ts';
import type { PreDemande } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { whyNoStamp } from '#portals/ants/dossier/titres/stamps.ts';
import type { Donnees } from '#schema/evenement.ts';
import { legible } from '#schema/legible.ts';
import { NOTHING } from './facts.ts';
import { oldTitle } from './held.ts';

// On a record, an accent or a hyphen counts; capitals and spaces around do not.
const bare = (text: string): string => legible(text).trim().toLowerCase();

/** What the pré-demande says otherwise than the papers: the agent cannot correct it. */
export function wrongLines(world: Pick<World, 'compte'>, { pour, titre, motif, donnees }: PreDemande): string[] {
  const { compte } = world;
  const holder = holderOf(compte, pour);
  const wanted = fileOf(compte).demandeTitre && wantedTitle(compte);
  const differs = (key: string, truth: string): boolean => bare(textIn(donnees, key)) !== bare(truth);
  return [
    ...(wanted && wanted.titre !== titre ? ['le titre demandé'] : []),
    ...(wanted && wanted.motif !== motif ? ['le motif'] : []),
    ...(differs('civilNom', holder.nom) ? ['le nom de naissance'] : []),
    ...(differs('civilPrenoms', holder.prenom) ? ['les prénoms'] : []),
    ...(textIn(donnees, 'civilNaissance') === holder.naissance ? [] : ['la date de naissance']),
    ...(differs('civilCommune', holder.commune) ? ['la commune de naissance'] : []),
  ];
}

/** All that the agent finds missing on the counter, in the order of the file (ants.md §2d, and §5 lines 22 to 25). */
export function missingAtCounter(world: World, booking: Booking, own: PreDemande, brought: Donnees): string[] {
  const at = (key: string): string => textIn(brought, key);
  const wrong = wrongLines(world, own);
  const old = oldTitle(own);
  const found: (string | false | undefined)[] = [
    at('emporteRecap') !== 'oui' && 'le numéro manque : la mairie ne retrouve pas la pré-demande',
    own.jusquau < booking.le && 'la pré-demande a plus de 12 mois',
    wrong.length > 0 && `la pré-demande ne dit pas la même chose que vos papiers (${wrong.join(', ')}) : il faut la refaire`,
    old && at('emporteTitre') !== old && 'l’ancien titre manque',
    own.motif === 'vol' && at('emporteVol') !== 'oui' && 'la déclaration de vol manque',
    whyNoPhoto(world, at('emportePhoto'), booking.le),
    !own.domicileVerifie && whyNoCounterProof(world, at('emporteDomicile'), booking.le),
    own.montant > 0 &&
      (at('emporteTimbre') === NOTHING ? 'le timbre manque' : whyNoStamp(world, at('emporteTimbre'), own.montant, booking.le)),
    own.pour !== 'moi' && at('emporteEnfant') !== 'oui' && 'l’enfant n’est pas là',
  ];
  return found.filter((reason): reason is string => typeof reason === 'string');
}
