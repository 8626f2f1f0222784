import { linesOf } from '#engine/answers/lines.ts';
import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { attestationDay } from '#portals/pole-emploi/dossier/emplois/employer-certificate.ts';
import { jobsOf } from '#portals/pole-emploi/dossier/file.ts';
import { warn } from '#portals/pole-emploi/warn.ts';
import { endsTooSoon, lastDayDiffers } from '../consistency.ts';
import type { Fact } from '../facts/index.ts';
import { MOST_JOBS } from '../facts/work.ts';
import { lastJobSaid } from '../jobs-said.ts';
import { CERTIFICATE, CONTRACTS, REASONS, WORKING_TIMES } from '../options.ts';
import { saidIn } from './field.ts';

/** « Mes derniers emplois »: one group of fields for each contract of the last 24 months. */
export function jobsFields(context: FlowContext): Field<Fact>[] {
  const said = saidIn(context);
  const first = choose('aTravaille', 'Avez-vous travaillé pendant les 24 derniers mois ?', YES_NO, {
    hint: 'À partir de 55 ans : pendant les 36 derniers mois.',
  });
  if (said('aTravaille') !== 'oui') return [first];
  const ids = linesOf(context.answers, 'emplois');
  return [
    first,
    ask('emplois', 'lignes', 'Vos emplois', {
      hint: 'Regardez vos bulletins de paie.',
      lignes: { max: MOST_JOBS, ajout: 'Ajouter un emploi' },
    }),
    ...ids.flatMap((id, rank) => lineFields(context, id, `Emploi ${rank + 1}`)),
  ];
}

function lineFields(context: FlowContext, id: string, groupe: string): Field<Fact>[] {
  const said = saidIn(context);
  const line = { pour: id, ligne: id, groupe };
  const ended = said('emploiTermine', id) === 'oui';
  const odd = endsTooSoon(said, id) ?? (lastJobSaid(said)?.id === id ? lastDayDiffers(said) : undefined);
  return [
    ask('emploiEmployeur', 'texte', 'Employeur', line),
    ask('emploiSiret', 'chiffres', 'SIRET', { ...line, optional: true, hint: 'Le numéro de l’entreprise, si vous l’avez.' }),
    ask('emploiPoste', 'texte', 'Votre poste', line),
    choose('emploiContrat', 'Sorte de contrat', CONTRACTS, line),
    choose('emploiTemps', 'Temps de travail', WORKING_TIMES, line),
    ask('emploiDebut', 'jour', 'Premier jour du contrat', line),
    choose('emploiTermine', 'Ce contrat est-il terminé ?', YES_NO, line),
    ...(ended
      ? [
          ask('emploiFin', 'jour', 'Dernier jour du contrat', { ...line, ...warn(odd) }),
          choose('emploiMotif', 'Raison de la fin du contrat', REASONS, line),
          choose('emploiAttestation', 'Avez-vous l’[[attestation-employeur|attestation employeur]] ?', CERTIFICATE, {
            ...line,
            ...alreadyThere(context, id),
          }),
        ]
      : []),
  ];
}

/** The certificate of this employer already came by itself (DSN): the form says so. */
function alreadyThere(context: FlowContext, id: string): Pick<Field, 'connu'> {
  const name = String(saidIn(context)('emploiEmployeur', id) ?? '').toLowerCase();
  const job = jobsOf(context.world.compte).find(({ employeur, contrat }) => contrat?.fin && employeur.toLowerCase() === name);
  const day = job && attestationDay(job);
  return day !== undefined && day <= context.world.today ? { connu: `transmise par l’employeur le ${dayInWords(day)}` } : {};
}
