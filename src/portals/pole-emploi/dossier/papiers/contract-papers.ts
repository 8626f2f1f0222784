import type { PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { euros } from '#engine/words/money.ts';
import { fileOf, jobsOf, personOf, registrationOf } from '../file.ts';

/** The name of the person, as it stands on a paper. */
export const who = ({ compte }: Pick<World, 'compte'>): string => fullName(personOf(compte).prenom, compte.nom);

/** What employers gave of the contracts begun while registered: the contract, then the certificate of its end. */
export const contractPapers = (world: World): PaperText[] => [...contracts(world), ...certificates(world)];

/** The contracts begun while registered, which nobody else of this portal tells. */
function found(world: World) {
  const since = fileOf(world.compte).inscritLe ?? registrationOf(world).depuis ?? '9999-12-31';
  return jobsOf(world.compte).flatMap(({ id, employeur, contrat }) =>
    contrat && contrat.debut >= since && contrat.debut <= world.today ? [{ id, employeur, contrat }] : [],
  );
}

// A slip gives a month, not the days: the contract does.
const contracts = (world: World): PaperText[] =>
  found(world).map(({ id, employeur, contrat }) => ({
    id: `contrat-${id}`,
    type: 'attestation',
    titre: `Contrat de travail, ${employeur}`,
    de: employeur,
    le: contrat.debut,
    sections: [
      {
        lignes: [
          { libelle: 'Salarié', valeur: who(world) },
          { libelle: 'Contrat', valeur: CONTRACTS[contrat.nature] },
          { libelle: 'Premier jour', valeur: dayInWords(contrat.debut) },
          { libelle: 'Dernier jour', valeur: contrat.fin === undefined ? 'non fixé' : dayInWords(contrat.fin) },
        ],
      },
    ],
  }));

const CERTIFICATE_DAYS = 5;

/** What an employer gives at the end of such a contract; the declaration asks for it. */
const certificates = (world: World): PaperText[] =>
  found(world).flatMap(({ id, employeur, contrat }): PaperText[] => {
    if (contrat.fin === undefined) return [];
    const le = contrat.attestationLe ?? addWorkingDays(contrat.fin, CERTIFICATE_DAYS);
    if (le > world.today) return [];
    return [
      {
        id: `attestation-employeur-${id}`,
        type: 'attestation',
        titre: `Attestation employeur, ${employeur}`,
        de: employeur,
        le,
        sections: [
          {
            lignes: [
              { libelle: 'Salarié', valeur: who(world) },
              { libelle: 'Du', valeur: dayInWords(contrat.debut) },
              { libelle: 'Au', valeur: dayInWords(contrat.fin) },
              { libelle: 'Congés payés, compris dans le brut', valeur: euros(contrat.congesPayes), montant: contrat.congesPayes },
            ],
          },
        ],
      },
    ];
  });

const CONTRACTS = {
  cdi: 'CDI, sans date de fin',
  cdd: 'CDD, à durée déterminée',
  interim: 'Mission d’intérim',
  saisonnier: 'Contrat saisonnier',
} as const;
