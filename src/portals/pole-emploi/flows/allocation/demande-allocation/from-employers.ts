import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { proofAcceptedOn } from '#portals/pole-emploi/dossier/allocation/later-pieces.ts';
import { registeredOn, type SentFile } from '#portals/pole-emploi/dossier/allocation/requests.ts';
import { CHASED, certificateOf } from '#portals/pole-emploi/dossier/emplois/employer-certificate.ts';
import { endedContracts } from '#portals/pole-emploi/dossier/emplois/ended-contracts.ts';
import { happening, PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import type { Fait } from '#schema/evenement.ts';

/** What employers send, and what they answer when France Travail asks. */
export function fromEmployers(world: World, file: SentFile): Happening[] {
  const { dossier } = file;
  const proof = proofAcceptedOn(world, file);
  return endedContracts(world, registeredOn(world, file)).flatMap(({ emploi }): Happening[] => {
    const certificate = certificateOf(world, emploi);
    if (!certificate) return [];
    const { arriveLe, corrigeLe, fausseRaison, relanceLe } = certificate;
    const tell = (de: string, vers: string, quoi: string): Fait => ({
      type: 'transmis',
      dossier,
      de,
      vers,
      quoi,
      donnees: { emploi: emploi.id },
    });
    const arrival = [tell('employeur', 'gip-mds', 'fin-de-contrat'), tell('gip-mds', PORTAL, 'attestation-employeur')];
    const list: Happening[] = [];
    if (arriveLe > file.le)
      list.push(
        happening(`attestation:${emploi.id}`, arriveLe, [
          ...arrival,
          ...sendLetter(world, `attestation:${emploi.id}`, 'attestation-arrivee', { emploi: emploi.id }),
        ]),
      );
    if (corrigeLe !== undefined)
      list.push(
        happening(`attestation-corrigee:${emploi.id}`, corrigeLe, [
          ...arrival,
          ...sendLetter(world, `attestation-corrigee:${emploi.id}`, 'attestation-corrigee', { emploi: emploi.id }),
        ]),
      );
    const wanted = proof !== undefined && (arriveLe > proof || fausseRaison !== undefined);
    if (wanted && relanceLe === undefined)
      list.push(
        happening(`relance-employeur:${emploi.id}`, proof, [
          tell(PORTAL, 'employeur', CHASED),
          ...sendLetter(world, `relance-employeur:${emploi.id}`, 'employeur-relance', { emploi: emploi.id }),
        ]),
      );
    return list;
  });
}
