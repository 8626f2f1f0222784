import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { moneyStations } from '#portals/pole-emploi/dossier/allocation/money-stations.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { stop, told } from '#portals/pole-emploi/dossier/inscription/stops.ts';

/** The journey of a registration: you, France Travail, then those who check and those who are told. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const sent = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  if (!sent) return [stop('vous', 'vous'), stop(PORTAL, 'a-venir'), stop('cnav', 'a-venir'), stop('banque', 'a-venir')];
  const le = sent.le;
  const certified = [
    ...told(world, dossier, 'nir-certifie', 'cnav', 'votre numéro est certifié'),
    ...told(world, dossier, 'nir-non-certifie', 'cnav', 'votre numéro n’est pas reconnu'),
  ];
  const permit = told(world, dossier, 'titre-valable', 'prefecture', 'votre titre est valable');
  return [
    stop('vous', 'passe', { le, detail: `envoyé le ${dayInWords(le)}` }),
    stop(PORTAL, 'passe', { le, detail: 'inscription enregistrée le jour même' }),
    ...(certified.length > 0 ? certified : [stop('cnav', 'en-cours')]),
    ...(sent.donnees.nationalite === 'autre' ? (permit.length > 0 ? permit : [stop('prefecture', 'en-cours')]) : []),
    ...told(world, dossier, 'inscription-rsa', 'departement', 'apprend votre inscription'),
    ...moneyStations(world, dossier, sent.donnees.demandeAllocation === 'oui'),
  ];
}
