import type { PaperLineText, PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { euros } from '#engine/words/money.ts';
import { attestationDay, housingRequests, leaseOf } from './requests.ts';

const line = (libelle: string, valeur: string): PaperLineText => ({ libelle, valeur });

/** The attestation that the landlord fills and gives to his tenant, once he was asked (Cerfa 10842): a specimen. */
export function landlordPapers(world: Pick<World, 'compte' | 'events' | 'today'>): PaperText[] {
  const { compte } = world;
  const lease = leaseOf(compte);
  const first = housingRequests(world).find(({ parLeBailleur }) => !parLeBailleur);
  const le = first && attestationDay(world, first);
  if (lease === undefined || le === undefined || le > world.today) return [];
  const { bailleur, colocataires, entree, charges, conventionne } = lease;
  return [
    {
      id: 'attestation-loyer',
      type: 'attestation',
      titre: 'Attestation de loyer',
      de: bailleur.nom,
      le,
      sections: [
        {
          titre: 'Rempli par le propriétaire',
          lignes: [
            line('Propriétaire', bailleur.nom),
            ...(bailleur.siret === undefined ? [] : [line('SIRET', bailleur.siret)]),
            line('Locataire', fullName(compte.prenom, compte.nom)),
            line('Logement', compte.logement.adresse),
            line('Entrée dans les lieux', dayInWords(entree)),
          ],
        },
        {
          titre: 'Le loyer',
          lignes: [
            ...(colocataires === undefined
              ? []
              : [
                  line('Colocation', `${colocataires} personnes`),
                  line('Loyer de tout le logement', euros(lease.loyerEntier ?? 0)),
                ]),
            line(
              colocataires === undefined ? 'Loyer, sans les charges' : 'Part du locataire, sans les charges',
              euros(compte.logement.loyer ?? 0),
            ),
            line('Charges', euros(charges)),
            line('Accord avec l’État (logement conventionné)', conventionne ? 'oui' : 'non'),
          ],
        },
      ],
      paragraphes: [`Signé par ${bailleur.nom}, le ${dayInWords(le)}. Spécimen d’entraînement : il ne prouve rien.`],
    },
  ];
}
